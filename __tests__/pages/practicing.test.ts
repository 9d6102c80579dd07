import { practiceOf, whoPractices } from '@/app/(accounts)/learn/practicing'
import { findSession } from '@/lib/accounts/store/sessions'
import { writtenCases } from '@/lib/learn/cases/written'
import { ownPractice } from '@/lib/learn/store/progress'
import { cookieName } from '@/lib/server/session-cookie'
import { NotSaved } from '@/lib/server/transaction'
import { dov } from '../support/case-people'

let token: string | undefined
jest.mock('next/headers', () => ({ cookies: () => Promise.resolve({ get: (name: string) => (token === undefined || name !== cookieName() ? undefined : { value: token }) }) }))
jest.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`led to ${to}`)
  },
}))
jest.mock('@/lib/accounts/store/sessions', () => ({ findSession: jest.fn() }))
jest.mock('@/lib/learn/store/progress', () => ({ ownPractice: jest.fn() }))

beforeEach(() => {
  token = 'x'.repeat(43)
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => jest.restoreAllMocks())

test('whoever has a session while the database is away is told so: what this device keeps is not what their account does', async () => {
  jest.mocked(findSession).mockRejectedValue(new NotSaved())
  await expect(whoPractices('/learn/progress')).rejects.toThrow('led to /database-away?to=%2Flearn%2Fprogress')
})

test('who has no session practices on this device, whatever the database does', async () => {
  token = undefined
  jest.mocked(findSession).mockRejectedValue(new NotSaved())
  expect(await whoPractices('/learn')).toEqual({ kind: 'device' })
  expect(await practiceOf({ kind: 'device' })).toMatchObject({ value: { cases: { length: writtenCases.length } } })
})

test('an account whose practice is refused is told why: it does not become that of this device', async () => {
  const denied = { says: 'Your role does not include practice in an account.' }
  jest.mocked(ownPractice).mockResolvedValue({ denied })
  expect(await practiceOf({ kind: 'account', actor: dov })).toEqual({ denied })
})
