/** `npm run faults [-- ROUNDS]`: kills the server, the database and both in mid-write, and a migration and a restore on their way; counts what is lost, torn or in need of help. */
import { killInMidChange } from './faults/in-mid-change'
import { killInMidWrite } from './faults/in-mid-write'
import { finish } from './finish'

const ROUNDS = Number(process.argv[2] ?? 100)
/** A change takes longer than a save: it is killed once for so many times that saves are. */
const SAVES_PER_CHANGE = 5

async function run(): Promise<number> {
  const faults = [...(await killInMidWrite(ROUNDS)), ...(await killInMidChange(Math.ceil(ROUNDS / SAVES_PER_CHANGE)))]
  for (const fault of faults) console.error(fault)
  console.log(`${faults.length} faults`)
  return faults.length === 0 ? 0 : 1
}

finish(run())
