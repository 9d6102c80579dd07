import * as live from '@/app/api/live/route'
import * as ready from '@/app/api/ready/route'
import { letGo, useFreshDatabase } from '../support/server/accounts'
import { ask, problemOf } from '../support/server/ask'
import { connectDatabase, database } from '@/lib/server/database'

const kept = globalThis as typeof globalThis & { ketamineConsultDatabase?: ReturnType<typeof connectDatabase> }

beforeAll(async () => void (await useFreshDatabase()))
afterAll(letGo)

test('a server whose database answers is live and ready', async () => {
  expect(await (await ask(live.GET, 'GET')).json()).toEqual({ live: true })
  const response = await ask(ready.GET, 'GET')
  expect([response.status, response.headers.get('cache-control'), await response.json()]).toEqual([200, 'no-store', { ready: true }])
})

test('a server whose database is away is live, and not ready until it is back', async () => {
  const there = database()
  const away = connectDatabase('postgresql://nobody@127.0.0.1:1/nothing', 1, { connectionTimeoutMillis: 500 })
  kept.ketamineConsultDatabase = away
  const silent = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    expect((await ask(live.GET, 'GET')).status).toBe(200)
    const response = await ask(ready.GET, 'GET')
    expect([response.status, (await problemOf(response)).type]).toEqual([503, 'urn:ketamine-consult:problem:not-ready'])
    expect(silent.mock.calls.map(([line]) => String(line)).join('')).toContain('database-not-ready')
  } finally {
    silent.mockRestore()
    kept.ketamineConsultDatabase = there
    await away.$disconnect()
  }
  expect((await ask(ready.GET, 'GET')).status).toBe(200)
})
