import { setTimeout as pause } from 'node:timers/promises'
import { pgSource } from '../../bin/audit/pg-source'
import { connected } from '../../bin/database/postmaster.mjs'
import { verifyChain } from '../../lib/server/audit-chain'
import { Clinician } from '../served/clinician'
import { Started } from '../served/start'
import { Writer } from './writer'

const WRITERS = 4
const kinds = ['server', 'database', 'both'] as const

/** Kills the server, the database or both while answers are saved, and waits for `npm start` to have them back. Returns the faults. */
export async function killInMidWrite(rounds: number): Promise<readonly string[]> {
  const started = await Started.begin()
  const faults: string[] = []
  const back = { server: [] as number[], database: [] as number[], both: [] as number[] }
  try {
    const databaseUrl = await started.databaseUrl()
    const writers = await Promise.all(Array.from({ length: WRITERS }, async (_, at) => new Writer(await Clinician.begin(started.url, databaseUrl, `Dr. Synthetic ${at}`))))
    for (let round = 1; round <= rounds; round += 1) {
      const kind = kinds[round % kinds.length] ?? 'both'
      const writing = Promise.all(writers.map((writer) => writer.writeUntilLost()))
      await untilSaving(writers)
      const { server, database } = await started.processes()
      if (kind !== 'server') process.kill(database, 'SIGKILL')
      if (kind !== 'database') process.kill(server, 'SIGKILL')
      await writing
      back[kind].push(await started.untilReady())
      faults.push(...(await faultsAfter(await started.databaseUrl(), writers)).map((fault) => `round ${round}, ${kind}: ${fault}`))
      if (round % 10 === 0) console.log(`${round} of ${rounds} killed`)
    }
    faults.push(...writers.flatMap(({ wrong }) => wrong))
    const saves = writers.reduce((sum, { saves: some }) => sum + some, 0)
    console.log(`${rounds} times kill -9 in mid-write: ${saves} saves acknowledged`)
    for (const kind of kinds) sayTimes(kind, back[kind])
    return saves > 0 ? faults : [...faults, 'nothing was saved']
  } finally {
    await started.end()
  }
}

/** A server that has just started takes a while for its first answers: each writer has one before something dies, at a moment of chance. */
async function untilSaving(writers: readonly Writer[]): Promise<void> {
  const before = writers.map(({ saves }) => saves)
  for (let tries = 0; tries < 1000 && writers.some(({ saves }, at) => saves === before[at]); tries += 1) await pause(20)
  await pause(Math.random() * 200)
}

function sayTimes(kind: string, times: number[]): void {
  times.sort((a, b) => a - b)
  if (times.length > 0) console.log(`  ${kind}: ${times.length} times, ready again without help after ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms (median), ${Math.round(times.at(-1) ?? 0)} ms at most`)
}

async function faultsAfter(databaseUrl: string, writers: readonly Writer[]): Promise<readonly string[]> {
  return await connected(databaseUrl, async (client) => {
    const faults: string[] = []
    for (const writer of writers) {
      const lost = await writer.lost(client)
      if (lost > 0) faults.push(`${lost} acknowledged saves lost or torn in one case`)
    }
    return [...faults, ...(await verifyChain(pgSource(client))).faults]
  })
}
