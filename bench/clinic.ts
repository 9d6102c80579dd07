/**
 * `npm run bench:clinic [-- MINUTES [CLINICIANS]]`: clinicians who answer at a human pace. First all of them on one server, for the time of a save and the memory
 * of the server; then on two servers that share a database, one of which is killed again and again, for saves that are lost or not taken.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connected } from '../bin/database/postmaster.mjs'
import { top } from '../bin/setup/place.mjs'
import { pgSource } from '../bin/audit/pg-source'
import { verifyChain } from '../lib/server/audit-chain'
import { Desk } from './clinic/desk'
import { finish } from './finish'
import { Clinician } from './served/clinician'
import { quantile } from './quantile'
import { Started } from './served/start'

const MINUTES = Number(process.argv[2] ?? 10)
const CLINICIANS = Number(process.argv[3] ?? 50)
const MOST_FOR_A_SAVE = 150
/** Memory that grows by no more than this from the first third of the time to the last counts as flat. */
const FLAT = 1.1
const LOOK_EVERY = 5000
const KILL_EVERY = 10_000
const PAGE = 4096

/** A number that a file gives, in MB; NaN where there is none yet. */
function megabytesIn(file: string, read: (text: string) => number): number {
  try {
    return read(readFileSync(file, 'utf8')) / 1024 / 1024
  } catch {
    return NaN
  }
}

/** Resident memory of a process in MB, as Linux tells it; NaN elsewhere. It tells how long the engine puts off collecting, too. */
const residentOf = (id: number): number => megabytesIn(`/proc/${id}/statm`, (text) => Number(text.split(' ')[1]) * PAGE)

/** The middle of the first and of the last third. */
function thirdsOf(numbers: readonly number[]): readonly [early: number, late: number] {
  const known = numbers.filter((one) => !Number.isNaN(one))
  const third = Math.ceil(known.length / 3)
  return [quantile(known.slice(0, third), 0.5), quantile(known.slice(-third), 0.5)]
}

async function desksOf(servers: readonly Started[], many: number): Promise<readonly Desk[]> {
  const desks: Desk[] = []
  for (let at = 0; at < many; at += 1) {
    const clinicians: Clinician[] = []
    const [first, ...others] = servers
    if (first === undefined) continue
    const one = await Clinician.begin(first.url, await first.databaseUrl(), `Dr. Synthetic ${at}`)
    clinicians.push(one, ...others.map(({ url }) => one.at(url)))
    desks.push(await Desk.begin(clinicians))
  }
  return desks
}

async function oneServer(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'held-'))
  const server = await Started.begin(undefined, { HELD_MEMORY: folder, NODE_OPTIONS: `--require ${join(top, 'bench', 'clinic', 'held-memory.cjs')}` })
  try {
    const desks = await desksOf([server], CLINICIANS)
    const until = Date.now() + MINUTES * 60_000
    const working = Promise.all(desks.map(async (desk) => await desk.work(until)))
    const [held, resident]: [number[], number[]] = [[], []]
    while (Date.now() < until) {
      await pause(LOOK_EVERY)
      const { server: id } = await server.processes()
      held.push(megabytesIn(join(folder, String(id)), Number))
      resident.push(residentOf(id))
    }
    await working
    const times = desks.flatMap(({ times: some }) => some)
    const found = quantile(times, 0.95)
    const [early, late] = thirdsOf(held)
    const [first, last] = thirdsOf(resident)
    const lost = desks.reduce((sum, desk) => sum + desk.failed, 0)
    console.log(`${CLINICIANS} clinicians on one server for ${MINUTES} minutes: ${times.length} saves, ${lost} not taken`)
    console.log(`${found <= MOST_FOR_A_SAVE ? 'met   ' : 'MISSED'}  a save: half within ${quantile(times, 0.5).toFixed(0)} ms, 95 of 100 within ${found.toFixed(0)} ms (at most ${MOST_FOR_A_SAVE})`)
    console.log(`${late <= early * FLAT ? 'met   ' : 'MISSED'}  memory that the server holds: ${early.toFixed(0)} MB in the first third, ${late.toFixed(0)} MB in the last (resident ${first.toFixed(0)} and ${last.toFixed(0)} MB)`)
    return found <= MOST_FOR_A_SAVE && late <= early * FLAT && lost === 0
  } finally {
    await server.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function twoServers(): Promise<boolean> {
  const first = await Started.begin()
  let second: Started | undefined
  try {
    second = await Started.begin(first.folder)
    const servers = [first, second]
    const desks = await desksOf(servers, Math.ceil(CLINICIANS / 5))
    const until = Date.now() + MINUTES * 12_000
    const working = Promise.all(desks.map(async (desk) => await desk.work(until)))
    let kills = 0
    while (Date.now() + KILL_EVERY < until) {
      await pause(KILL_EVERY)
      const victim = servers[kills % servers.length]
      if (victim !== undefined) process.kill((await victim.processes()).server, 'SIGKILL')
      kills += 1
    }
    await working
    const failed = desks.reduce((sum, desk) => sum + desk.failed, 0)
    const saves = desks.reduce((sum, desk) => sum + desk.times.length, 0)
    const faults = await connected(await first.databaseUrl(), async (client) => {
      const lost: string[] = []
      for (const desk of desks) lost.push(...(await desk.lost(client)))
      return [...lost, ...(await verifyChain(pgSource(client))).faults]
    })
    for (const fault of faults) console.error(fault)
    const met = failed === 0 && faults.length === 0 && saves > 0
    console.log(`${met ? 'met   ' : 'MISSED'}  two servers, one of them killed ${kills} times: ${saves} saves, ${failed} not taken after trying again, ${faults.length} faults in what was kept`)
    return met
  } finally {
    await second?.end({ keep: true })
    await first.end()
  }
}

finish(
  (async () => {
    const met = [await oneServer(), await twoServers()]
    return met.every((one) => one) ? 0 : 1
  })(),
)
