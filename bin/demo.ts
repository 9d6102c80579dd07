/** `npm run demo`: people and cases to try the application with, all of them synthetic. Only where nobody has an account yet. */
import { localDate } from '../lib/server/clock'
import { database } from '../lib/server/database'
import { readyDatabase } from './database/ready.mjs'
import { makeDemoCases } from './demo/cases'
import { makeDemoPeople } from './demo/people'
import { makeDemoPractice } from './demo/practice'

async function run(): Promise<void> {
  const { appUrl, close } = await readyDatabase()
  try {
    process.env.DATABASE_URL = appUrl
    const people = await makeDemoPeople(appUrl)
    const [psychiatrist, ...colleagues] = people.flatMap(({ actor }) => (actor === undefined ? [] : [actor]))
    const today = localDate(new Date())
    const many = psychiatrist === undefined ? 0 : await makeDemoCases(psychiatrist, colleagues, today)
    const trainee = colleagues.find(({ role }) => role === 'trainee')
    const practiced = psychiatrist === undefined || trainee === undefined ? 0 : await makeDemoPractice(psychiatrist, trainee, today)
    console.log('Synthetic people. Their passwords are told here once:')
    for (const { name, signInName, password } of people) console.log(`  ${name}: ${signInName}  ${password}`)
    console.log(`${many} synthetic cases of ${psychiatrist?.name ?? 'nobody'}, the first ones shared with the colleagues.`)
    console.log(`${practiced} practice cases tried by ${trainee?.name ?? 'nobody'}, with one comment and one that is asked for.`)
  } finally {
    await database().$disconnect()
    await close()
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
