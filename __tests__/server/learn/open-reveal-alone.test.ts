import * as open from '@/app/api/learn/[id]/reveal/route'
import { ask } from '../../support/server/ask'
import { commitmentTo } from '../../support/server/practice'

jest.setTimeout(60_000)

const id = 'two-of-one-class'
const send = (token?: string) => ask(open.POST, 'POST', { body: { commitment: commitmentTo(id) }, params: { id }, ...(token !== undefined && { token }) })

// No database is configured here at all.
beforeAll(() => delete process.env.DATABASE_URL)

test('without an account a case is told without a database', async () => {
  const response = await send()
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ comparison: { agrees: true } })
})

test('whether somebody is signed in is asked of the database alone: while it is away, nothing is told to them', async () => {
  const silent = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const response = await send('x'.repeat(43))
  silent.mockRestore()
  expect(response.status).toBeGreaterThanOrEqual(500)
  expect(await response.text()).not.toMatch(/assessment|comparison/)
})
