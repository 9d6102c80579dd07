import * as away from '@/app/database-away/route'
import { findSession } from '@/lib/accounts/store/sessions'
import { connectDatabase, database } from '@/lib/server/database'
import { firstAdministrator, letGo, newPerson, signInAs, useFreshDatabase } from '../support/server/accounts'
import { ask } from '../support/server/ask'
import { query } from '../support/server/database'

const kept = globalThis as typeof globalThis & { ketamineConsultDatabase?: ReturnType<typeof connectDatabase> }

let urls: Awaited<ReturnType<typeof useFreshDatabase>>
let log: jest.SpyInstance

beforeAll(async () => void (urls = await useFreshDatabase()))
afterAll(letGo)
beforeEach(() => (log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)))
afterEach(() => jest.restoreAllMocks())

const logged = () => log.mock.calls.map(([line]) => String(line)).join('')

/** The application over another connection than its own, for a while. */
async function over(url: string, run: () => Promise<void>): Promise<void> {
  const there = database()
  const other = connectDatabase(url, 2, { connectionTimeoutMillis: 4000 })
  kept.ketamineConsultDatabase = other
  try {
    await run()
  } finally {
    kept.ketamineConsultDatabase = there
    await other.$disconnect()
  }
}

/** As of a node that only reads. */
const readOnly = (url: string) => `${url}&options=${encodeURIComponent('-c default_transaction_read_only=on')}`
const nowhere = 'postgresql://nobody@127.0.0.1:1/nothing'
const usedAgo = (id: string, minutes: number) => query(urls.ownerUrl, 'UPDATE session SET last_seen_at = now() - make_interval(mins => $2) WHERE person_id = $1', [id, minutes])

test('whoever is signed in stays so where the database only reads: their use is not noted, which the log tells, and the session ends by its time', async () => {
  await firstAdministrator(urls.appUrl)
  const { id, name } = await newPerson()
  const { token } = await signInAs(name)
  await usedAgo(id, 5)
  await over(readOnly(urls.appUrl), async () => {
    await expect(query(readOnly(urls.appUrl), 'UPDATE session SET last_seen_at = now()')).rejects.toThrow('read-only transaction')
    expect((await findSession(token))?.actor.id).toBe(id)
    expect(logged()).toContain('session-use-not-noted')
    await usedAgo(id, 15)
    expect(await findSession(token)).toBeUndefined()
  })
})

test('where the database answers, its page has a link back and leads nobody there by itself', async () => {
  await over(readOnly(urls.appUrl), async () => {
    const response = await ask(away.GET, 'GET', { query: '?to=/cases' })
    expect([response.status, response.headers.get('location'), response.headers.get('cache-control')]).toEqual([200, null, 'no-store'])
    expect(await response.text()).toContain('<a href="/cases">Go on</a>')
  })
})

test('where it does not, the page says so with status 503', async () => {
  await over(nowhere, async () => {
    const response = await ask(away.GET, 'GET', { query: '?to=/cases' })
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.text()).toContain('<a href="/cases">Try again</a>')
  })
})

test('the page asks the database for nobody more often than other addresses do', async () => {
  const answered = new Set<number>()
  for (let at = 0; at < 1300 && !answered.has(429); at += 1) answered.add((await ask(away.GET, 'GET')).status)
  expect([...answered]).toEqual([200, 429])
})
