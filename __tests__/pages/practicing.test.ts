import { practiceOf, whoPractices } from '@/app/(accounts)/learn/practicing'
import { writtenCases } from '@/lib/learn/cases/written'
import { NotSaved } from '@/lib/server/transaction'
import { dov } from '../support/case-people'

// A browser without a session.
jest.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))
jest.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`led to ${to}`)
  },
}))

beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true))
afterEach(() => jest.restoreAllMocks())

test('whoever has a session while the database is away is told so: what this device keeps is not what their account does', async () => {
  await expect(whoPractices('/learn/progress', () => Promise.reject(new NotSaved()))).rejects.toThrow('led to /database-away?to=%2Flearn%2Fprogress')
})

test('who has no session practices on this device, whatever the database does', async () => {
  expect(await whoPractices('/learn')).toEqual({ kind: 'device' })
  expect(await practiceOf({ kind: 'device' })).toMatchObject({ value: { cases: { length: writtenCases.length } } })
})

test('an account whose practice is refused is told why: it does not become that of this device', async () => {
  const denied = { says: 'Your role does not include practice in an account.' }
  expect(await practiceOf({ kind: 'account', actor: dov }, () => Promise.resolve({ denied }))).toEqual({ denied })
})
