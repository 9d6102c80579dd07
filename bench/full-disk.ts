/**
 * `npm run faults:disk -- FOLDER`: the application with its data on a disk that runs full while answers are saved. FOLDER is empty and on a small
 * file system of its own, such as one made by `mount -t tmpfs -o size=200m tmpfs FOLDER`. Counts what is lost, falsely told, or does not recover by itself.
 */
import { randomUUID } from 'node:crypto'
import { appendFileSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { basePerson } from '../lib/clinical/base-person'
import { finish } from './finish'
import { Clinician } from './served/clinician'
import { Started } from './served/start'

const LARGEST_DISK = 1024 ** 3
const NOT_SAVED = 50
const MOST_SAVES = 20_000
const LONGEST_RECOVERY_MS = 60_000

/** Takes all the room that is left. */
function fill(file: string): void {
  for (const size of [1024 * 1024, 4096, 1]) {
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
}

type Told = { revision: number; saved: number; readonly refused: Map<string, number> }

const count = (counts: Map<string, number>, what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1)

/** Saves until so many saves were not taken, or so many were. */
async function saveUntilFull(lou: Clinician, caseId: string, told: Told): Promise<void> {
  let failed = 0
  for (let at = 0; at < MOST_SAVES && failed < NOT_SAVED; at += 1) {
    const answer = await lou.save(caseId, told.revision, { age: 20 + (at % 60) }).catch(() => ({ status: 0 }))
    if ('revision' in answer) {
      told.revision = answer.revision
      told.saved += 1
      continue
    }
    failed += 1
    count(told.refused, answer.status === 0 ? 'no answer' : String(answer.status))
    // What was kept without an answer stands one further; a save after it is told so.
    if (answer.status === 409) told.revision = (await lou.read(caseId))?.revision ?? told.revision
  }
}

async function watched(folder: string): Promise<readonly string[]> {
  const started = await Started.begin(join(folder, 'data'))
  const filler = join(folder, 'filler')
  const faults: string[] = []
  try {
    const lou = await Clinician.begin(started.url, await started.databaseUrl(), 'Dr. Lou Finch')
    const caseId = randomUUID()
    if (!(await lou.newCase(caseId, basePerson))) throw new Error('The case could not be begun.')
    const told: Told = { revision: 1, saved: 0, refused: new Map() }
    fill(filler)
    await saveUntilFull(lou, caseId, told)
    console.log(`Disk full: ${told.saved} saves acknowledged, then ${[...told.refused].map(([what, many]) => `${many} answered ${what}`).join(', ')}`)
    if (told.refused.size === 0) faults.push(`${MOST_SAVES} saves were taken: the disk was not full.`)
    for (const what of told.refused.keys()) if (!['503', 'no answer'].includes(what)) faults.push(`A save was answered ${what}, and not as "not saved".`)
    const live = await fetch(`${started.url}/api/live`).then(({ status }) => status, () => 0)
    if (live !== 200) faults.push(`The server itself answers ${live}.`)

    rmSync(filler)
    const ready = await Promise.race([started.untilReady(), pause(LONGEST_RECOVERY_MS, undefined, { ref: false })])
    if (ready === undefined) return [...faults, `The database is not back ${LONGEST_RECOVERY_MS / 1000} s after there was room.`]
    const kept = await lou.read(caseId)
    if (kept === undefined || kept.revision < told.revision) faults.push(`Revision ${told.revision} was acknowledged, and ${kept?.revision ?? 'none'} is there.`)
    const next = await lou.save(caseId, kept?.revision ?? told.revision, { age: 81 })
    if (!('revision' in next)) faults.push(`A save after there was room again is answered ${next.status}.`)
    console.log(`Room again: ready after ${Math.round(ready)} ms, the case stands at revision ${kept?.revision ?? 'none'}, and is saved again`)
    return faults
  } finally {
    rmSync(filler, { force: true })
    await started.end()
  }
}

async function run(folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new Error('Name an empty folder on a small file system of its own: npm run faults:disk -- FOLDER')
  const { bsize, bavail } = statfsSync(folder)
  if (bsize * bavail > LARGEST_DISK || readdirSync(folder).some((name) => name !== 'lost+found')) throw new Error('The folder has to be empty, with less than 1 GB of room: it is filled to the last byte.')
  const faults = await watched(folder)
  for (const fault of faults) console.error(fault)
  console.log(`${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

finish(run(process.argv[2]))
