import type { Actor } from '@/lib/accounts/person'
import { setRole } from '@/lib/accounts/store/people'
import { findSession, listSessions, revokeOthers, revokeSession, signOut } from '@/lib/accounts/store/sessions'
import { auditOf, firstAdministrator, given, letGo, newPerson, proven, reasonOf, signInAs, signedIn, useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

let ownerUrl: string
let appUrl: string
let administrator: Actor

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
afterAll(letGo)

/** Lets time pass for a person's sessions. */
const pass = (personId: string, column: 'last_seen_at' | 'created_at', minutes: number) =>
  query(ownerUrl, `UPDATE session SET ${column} = ${column} - make_interval(secs => $2::float8 * 60) WHERE person_id = $1`, [personId, minutes])
const seenAgo = async (personId: string) => {
  const [row] = await query<{ ago: number }>(appUrl, 'SELECT extract(epoch FROM now() - last_seen_at)::float8 AS ago FROM session WHERE person_id = $1', [personId])
  return Number(row?.ago)
}

describe('a session', () => {
  test.each([
    ['after 15 minutes without use', 'last_seen_at', 15],
    ['after 12 hours, whatever its use', 'created_at', 12 * 60],
  ] as const)('ends %s', async (_, column, minutes) => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    await pass(id, column, minutes - 1)
    expect(await findSession(token, false)).toBeDefined()
    await pass(id, column, 1)
    expect(await findSession(token)).toBeUndefined()
  })

  test('stays with use, noted at most once a minute, and not with what a timer asks', async () => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    await pass(id, 'last_seen_at', 0.5)
    await findSession(token)
    expect(await seenAgo(id)).toBeGreaterThanOrEqual(30)
    await pass(id, 'last_seen_at', 10)
    await findSession(token, false)
    expect(await seenAgo(id)).toBeGreaterThanOrEqual(600)
    await findSession(token)
    expect(await seenAgo(id)).toBeLessThan(30)
  })

  test('has the role of this moment', async () => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    given(await setRole(proven(administrator), id, 'trainee'))
    expect((await signedIn(token)).actor.role).toBe('trainee')
  })

  test.each(['', 'x', 'a'.repeat(43), '\u0000'])('is not found by %j', async (token) => {
    expect(await findSession(token)).toBeUndefined()
  })
})

describe('devices', () => {
  test('are listed with this one marked, and signed out one by one or all others', async () => {
    const { id, name } = await newPerson()
    const [first, second, third] = [await signInAs(name, 'Firefox'), await signInAs(name, 'Safari'), await signInAs(name, 'Chrome')]
    expect((await listSessions(third.here)).map(({ device, isThis }) => [device, isThis])).toEqual([['Chrome', true], ['Safari', false], ['Firefox', false]])
    given(await revokeSession(third.here, first.here.session))
    expect(await findSession(first.token)).toBeUndefined()
    expect(reasonOf(await revokeSession(third.here, first.here.session))).toBe('not-found')
    await revokeOthers(third.here)
    expect(await findSession(second.token)).toBeUndefined()
    expect((await listSessions(third.here)).map(({ device }) => device)).toEqual(['Chrome'])
    await signOut(third.here)
    expect(await findSession(third.token)).toBeUndefined()
    expect(await auditOf(appUrl, third.here.session)).toEqual(['session.opened done', 'session.signed-out done'])
    expect(await auditOf(appUrl, first.here.session)).toEqual(['session.opened done', 'session.revoked done'])
    expect(await auditOf(appUrl, id)).toContain('session.revoked-others done')
  })

  test('of another are not found', async () => {
    const mine = await signInAs((await newPerson()).name)
    const theirs = await signInAs((await newPerson()).name)
    expect(reasonOf(await revokeSession(mine.here, theirs.here.session))).toBe('not-found')
    expect(await findSession(theirs.token)).toBeDefined()
  })

  test('no longer used are not listed', async () => {
    const { id, name } = await newPerson()
    await signInAs(name, 'Safari')
    await pass(id, 'last_seen_at', 15)
    const { here } = await signInAs(name, 'Firefox')
    expect((await listSessions(here)).map(({ device }) => device)).toEqual(['Firefox'])
  })
})
