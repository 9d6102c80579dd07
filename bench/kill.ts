/** `npm run faults [-- ROUNDS]`: kills the database in mid-write, again and again, and counts acknowledged writes that are gone. */
import { setTimeout as pause } from 'node:timers/promises'
import { pgSource } from '../bin/audit/pg-source'
import { startCluster } from '../bin/database/cluster.mjs'
import { migrate } from '../bin/database/migrate.mjs'
import { openThrowaway } from '../bin/database/open.mjs'
import { connected, postmasterOf } from '../bin/database/postmaster.mjs'
import { urlsOf } from '../bin/database/prepare.mjs'
import { verifyChain } from '../lib/server/audit-chain'
import { Writer } from './faults/writer'
import { finish } from './finish'

const ROUNDS = Number(process.argv[2] ?? 100)
const WRITERS = 4

async function run(): Promise<number> {
  const database = await openThrowaway({ durable: true })
  const { places } = database
  let lost = 0
  let chainFaults = 0
  const restarts: number[] = []
  try {
    await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
    const personId = await connected(database.appUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>("INSERT INTO person (sign_in_name, name, role) VALUES ('ada', 'Dr. Ada Quill', 'psychiatrist') RETURNING id")
      return String(rows[0]?.id)
    })
    const writers = Array.from({ length: WRITERS }, () => new Writer(personId))
    let { appUrl } = database
    for (let round = 1; round <= ROUNDS; round += 1) {
      const writing = Promise.all(writers.map((writer) => writer.writeUntilLost(appUrl)))
      await pause(50 + Math.random() * 150)
      process.kill(postmasterOf(places.cluster)?.id ?? NaN, 'SIGKILL')
      const began = performance.now()
      const at = await startCluster(places, { withUs: true })
      restarts.push(performance.now() - began)
      await writing
      ;({ appUrl } = urlsOf(places, at))
      await connected(appUrl, async (client) => {
        for (const writer of writers) lost += await writer.lost(client)
        const { faults } = await verifyChain(pgSource(client))
        for (const fault of faults) console.error(`round ${round}: ${fault}`)
        chainFaults += faults.length
      })
      if (round % 10 === 0) console.log(`${round} of ${ROUNDS} killed`)
    }
    const saves = writers.reduce((sum, { saves: some }) => sum + some, 0)
    restarts.sort((a, b) => a - b)
    console.log(`${ROUNDS} times kill -9 in mid-write: ${saves} writes acknowledged, ${lost} lost or torn, ${chainFaults} faults in the audit`)
    console.log(`Back and answering after ${Math.round(restarts[Math.floor(ROUNDS / 2)] ?? 0)} ms (median), ${Math.round(restarts.at(-1) ?? 0)} ms at most`)
    return lost + chainFaults === 0 && saves > 0 ? 0 : 1
  } finally {
    await database.close()
  }
}

finish(run())
