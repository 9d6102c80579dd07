/** `npm run bench:lines`: 10,000 cases through the guidance command, ten of them bad; counts, time and memory along the way. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { basePerson, exampleDay } from '../lib/clinical/base-person'
import { finish } from './finish'

const CASES = 10_000
const BAD = 10
const MOST_GROWTH_MB = 64
const top = dirname(dirname(fileURLToPath(import.meta.url)))

const isBad = (line: number) => line % (CASES / BAD) === 0

function caseAt(line: number): string {
  const age = isBad(line) ? 'forty' : 18 + (line % 70)
  return JSON.stringify({ id: `case-${line}`, asOf: exampleDay, answers: { ...basePerson, age } })
}

async function writeCases(file: string): Promise<void> {
  const out = createWriteStream(file)
  for (let line = 1; line <= CASES; line += 1) {
    if (!out.write(`${caseAt(line)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

/** The memory a process holds, in MB; undefined once it has gone. */
function residentMb(id: number): number | undefined {
  try {
    const proc = `/proc/${id}/status`
    const kb = existsSync(proc) ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(proc, 'utf8'))?.[1] : execFileSync('ps', ['-o', 'rss=', '-p', String(id)], { encoding: 'utf8' })
    return kb === undefined ? undefined : Number(kb) / 1024
  } catch {
    return undefined
  }
}

async function run(file: string): Promise<{ results: number; errors: number; status: number; early: number; late: number }> {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'bin/guidance.ts', file], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  const errors = new Set<string>()
  createInterface({ input: child.stderr }).on('line', (line) => errors.add(line.split(':')[0] ?? ''))
  let results = 0
  let early = 0
  let late = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"id":"case-')) results += 1
    if (results % 100 !== 0) continue
    late = residentMb(child.pid ?? 0) ?? late
    if (results <= CASES / 10) early = late
  }
  const [status] = (await closed) as [number]
  return { results, errors: errors.size, status, early, late }
}

async function measure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lines-'))
  try {
    const file = join(folder, 'cases.jsonl')
    await writeCases(file)
    const start = performance.now()
    const { results, errors, status, early, late } = await run(file)
    console.log(`${results} results, ${errors} refused, exit status ${status}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
    console.log(`memory at 10%: ${early.toFixed(0)} MB, at the end: ${late.toFixed(0)} MB (at most ${MOST_GROWTH_MB} MB more is in order)`)
    return results === CASES - BAD && errors === BAD && status === 1 && late - early <= MOST_GROWTH_MB ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

finish(measure())
