/**
 * `npm run fuzz`: 20,000 requests of every kind of trouble to POST /api/guidance. Counts by status; exit status 1 on a reply that is out of order.
 * GUIDANCE_URL names a server of this machine that runs already; SEED repeats a run; REQUESTS sets how many.
 */
import { stop } from '../bin/setup/commands.mjs'
import { top } from '../bin/setup/place.mjs'
import { serve } from '../bin/setup/servers.mjs'
import { build } from '../bin/setup/steps.mjs'
import { takeTurn } from '../bin/setup/turn.mjs'
import { draw, faultIn, type Sent } from './fuzz/bodies'
import { unhurried } from './served/start'
import { chanceFrom } from './fuzz/chance'
import { finish } from './finish'

const AT_ONCE = 8
const LONGEST_WAIT_MS = 5000
const MOST_SHOWN = 20

type Server = { readonly url: string; readonly end: () => Promise<void> }

function isLoopback(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}

async function server(): Promise<Server> {
  const running = process.env.GUIDANCE_URL
  if (running !== undefined && running !== '') {
    if (!isLoopback(running)) throw new Error('GUIDANCE_URL has to name a server of this machine, such as http://127.0.0.1:3000.')
    return { url: running, end: () => Promise.resolve() }
  }
  const giveBack = await takeTurn(top)
  await build()
  const { url, child } = await serve({ from: 3200, quiet: true, env: unhurried })
  giveBack()
  return { url, end: () => stop(child) }
}

type Tally = { readonly statuses: Map<string, number>; readonly faults: string[]; slowest: number }

function count(tally: Tally, name: string): void {
  tally.statuses.set(name, (tally.statuses.get(name) ?? 0) + 1)
}

async function send(address: string, { kind, headers, body }: Sent, tally: Tally): Promise<void> {
  const start = performance.now()
  try {
    const response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(LONGEST_WAIT_MS) })
    const fault = faultIn(kind, response.status, response.headers.get('content-type') ?? '', await response.text())
    count(tally, `${response.status} ${kind}`)
    if (fault !== undefined) tally.faults.push(`${kind}: ${fault}`)
  } catch (problem) {
    count(tally, `none ${kind}`)
    tally.faults.push(`${kind}: no reply: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
  tally.slowest = Math.max(tally.slowest, performance.now() - start)
}

async function sendAll(address: string, requests: number, seed: number): Promise<Tally> {
  const chance = chanceFrom(seed)
  const tally: Tally = { statuses: new Map(), faults: [], slowest: 0 }
  let left = requests
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      await send(address, draw(chance), tally)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
  return tally
}

async function fuzz(): Promise<number> {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 32)
  const requests = Number(process.env.REQUESTS ?? 20_000)
  const { url, end } = await server()
  console.log(`Seed ${seed}, ${requests} requests to ${url}, ${AT_ONCE} at once`)
  try {
    const { statuses, faults, slowest } = await sendAll(new URL('/api/guidance', url).href, requests, seed)
    for (const [name, times] of [...statuses].sort()) console.log(`${String(times).padStart(7)}  ${name}`)
    console.log(`Slowest reply: ${slowest.toFixed(0)} ms`)
    for (const fault of faults.slice(0, MOST_SHOWN)) console.error(fault)
    console.log(faults.length === 0 ? 'In order: no 5xx, no hang, every refusal names a field.' : `${faults.length} replies out of order.`)
    return faults.length === 0 ? 0 : 1
  } finally {
    await end()
  }
}

finish(fuzz())
