/** `npm run demo`: people and cases to try the application with, all of them synthetic. Only where nobody has an account yet. */
import { localMoment } from '../lib/server/clock'
import { database } from '../lib/server/database'
import { readyDatabase } from './database/ready.mjs'
import { makeDemoCases } from './demo/cases'
import { makeDemoPeople } from './demo/people'

async function run(): Promise<void> {
  const { appUrl, close } = await readyDatabase()
  try {
    process.env.DATABASE_URL = appUrl
    const people = await makeDemoPeople(appUrl)
    const [psychiatrist, ...colleagues] = people.flatMap(({ actor }) => (actor === undefined ? [] : [actor]))
    const many = psychiatrist === undefined ? 0 : await makeDemoCases(psychiatrist, colleagues, localMoment(new Date()).slice(0, 10))
    console.log('Synthetic people. Their passwords are told here once:')
    for (const { name, signInName, password } of people) console.log(`  ${name}: ${signInName}  ${password}`)
    console.log(`${many} synthetic cases of ${psychiatrist?.name ?? 'nobody'}, the first ones shared with the colleagues.`)
  } finally {
    await database().$disconnect()
    await close()
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
