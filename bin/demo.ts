/** `npm run demo`: people to try the application with, all of them synthetic. Only where nobody has an account yet. */
import { readyDatabase } from './database/ready.mjs'
import { makeDemoPeople } from './demo/people'

async function run(): Promise<void> {
  const { appUrl, close } = await readyDatabase()
  try {
    process.env.DATABASE_URL = appUrl
    const people = await makeDemoPeople(appUrl)
    console.log('Synthetic people. Their passwords are told here once:')
    for (const { name, signInName, password } of people) console.log(`  ${name}: ${signInName}  ${password}`)
  } finally {
    await close()
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
