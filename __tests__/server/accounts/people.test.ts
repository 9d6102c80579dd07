import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/accounts/person'
import type { Role } from '@/lib/accounts/role'
import { listPeople, makePerson, resetTotp, setActive, setPassword, setRole } from '@/lib/accounts/store/people'
import { findSession } from '@/lib/accounts/store/sessions'
import { signIn } from '@/lib/accounts/store/sign-in'
import { auditOf, firstAdministrator, given, letGo, newPerson, password, proof, proven, reasonOf, signInAs, useFreshDatabase } from '../../support/server/accounts'

let appUrl: string
let administrator: Actor

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
afterAll(letGo)

const acts: Readonly<Record<string, (by: Actor, id: string) => Promise<Parameters<typeof reasonOf>[0]>>> = {
  list: (by) => listPeople(by),
  make: (by) => makePerson(proven(by), { name: 'Eve', signInName: randomUUID(), password, role: 'administrator' }),
  'set a role': (by, id) => setRole(proven(by), id, 'administrator'),
  deactivate: (by, id) => setActive(proven(by), id, false),
  'set a password': (by, id) => setPassword(proven(by), id, 'nine calm otters drift'),
  'reset the second step': (by, id) => resetTotp(proven(by), id),
}

describe('who manages people', () => {
  test.each(Object.keys(acts).flatMap((act) => (['psychiatrist', 'care-team', 'trainee', 'none'] as const).map((role) => [role, act] as const)))('%s may not %s, and the audit is told', async (role, act) => {
    const { id } = await newPerson()
    const by: Actor = role === 'none' ? { id, name: 'Nobody' } : { id, name: 'Dr. Bo Lind', role: role as Role }
    expect(reasonOf(await (acts[act] as (typeof acts)[string])(by, id))).toBe('not-allowed')
    if (act !== 'list' && act !== 'make') expect((await auditOf(appUrl, id)).at(-1)).toMatch(/ refused not-allowed$/)
  })
})

describe('a person', () => {
  test('is told to others without hash and secret', async () => {
    await newPerson()
    const people = given(await listPeople(administrator))
    expect(new Set(people.flatMap((person) => Object.keys(person)))).toEqual(new Set(['id', 'name', 'signInName', 'role', 'active', 'hasSecondStep']))
  })

  test('has a sign-in name nobody else has, whatever its letters', async () => {
    const { name } = await newPerson()
    const again = await makePerson(proven(administrator), { name: 'Bo', signInName: name.toUpperCase(), role: 'trainee', password })
    expect(again).toMatchObject({ refused: { status: 422, faults: [{ field: 'signInName' }] } })
  })

  test('who leaves is signed out at once and can come back', async () => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    given(await setActive(proven(administrator), id, false))
    expect(await findSession(token)).toBeUndefined()
    expect(reasonOf(await signIn(name, proof(), ''))).toBe('sign-in-refused')
    given(await setActive(proven(administrator), id, true))
    expect(await findSession(token)).toBeUndefined()
    await signInAs(name)
    expect(await auditOf(appUrl, id)).toEqual(['person.deactivated done', 'session.opened refused wrong-password', 'person.reactivated done'])
  })

  test('who lost the password gets a new one and is signed out', async () => {
    const { id, name } = await newPerson()
    const { token } = await signInAs(name)
    expect(await setPassword(proven(administrator), id, 'short')).toMatchObject({ refused: { faults: [{ field: 'password' }] } })
    given(await setPassword(proven(administrator), id, 'nine calm otters drift'))
    expect(await findSession(token)).toBeUndefined()
    given(await signIn(name, proof({ password: 'nine calm otters drift' }), ''))
  })

  test('who does not exist is not found', async () => {
    expect(reasonOf(await setRole(proven(administrator), randomUUID(), 'trainee'))).toBe('not-found')
  })
})

test('the last administrator stays, also where two remove each other at once', async () => {
  expect(await setRole(proven(administrator), administrator.id, 'psychiatrist')).toMatchObject({ refused: { faults: [{ field: 'role' }] } })
  expect(await setActive(proven(administrator), administrator.id, false)).toMatchObject({ refused: { faults: [{ field: 'active' }] } })
  const { id } = await newPerson('administrator')
  const second: Actor = { id, name: 'Second', role: 'administrator' }
  const answers = await Promise.all([setActive(proven(administrator), id, false), setActive(proven(second), administrator.id, false)])
  expect(answers.filter((answer) => 'value' in answer)).toHaveLength(1)
})
