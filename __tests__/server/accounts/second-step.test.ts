import type { Actor } from '@/lib/accounts/person'
import { resetTotp } from '@/lib/accounts/store/people'
import { beginSecondStep, confirmSecondStep, removeSecondStep } from '@/lib/accounts/store/second-step'
import { requireSecondStep } from '@/lib/accounts/store/second-step-required'
import { findSession } from '@/lib/accounts/store/sessions'
import { reauthenticate, signIn } from '@/lib/accounts/store/sign-in'
import { auditOf, firstAdministrator, given, letGo, newPerson, proof, proven, reasonOf, signInAs, signedIn, useFreshDatabase } from '../../support/server/accounts'
import { codeOf, enrolledPerson } from '../../support/server/codes'

let appUrl: string
let administrator: Actor

/** Only the clock stands still: codes hang on it. */
const keptReal = ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const

beforeAll(async () => {
  jest.useFakeTimers({ now: Date.now(), doNotFake: [...keptReal] })
  ;({ appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
afterAll(async () => {
  jest.useRealTimers()
  await letGo()
})

const letStepPass = () => jest.setSystemTime(Date.now() + 30_000)

async function enrolled() {
  const person = await enrolledPerson()
  letStepPass()
  return { ...person, here: await signedIn(person.token) }
}

describe('a second step', () => {
  test('does not count before a first code confirmed it', async () => {
    const { id, name } = await newPerson()
    const { here } = await signInAs(name)
    expect(reasonOf(await beginSecondStep(here, proof({ password: 'some other long words' })))).toBe('sign-in-refused')
    const first = given(await beginSecondStep(here, proof()))
    const { secret, uri } = given(await beginSecondStep(here, proof()))
    expect(uri).toContain(`secret=${secret}`)
    expect(uri).toContain('issuer=Ketamine%20Consult')
    await signInAs(name)
    expect(reasonOf(await confirmSecondStep(here, '000000'))).toBe('fields-refused')
    expect(reasonOf(await confirmSecondStep(here, codeOf(first.uri)))).toBe('fields-refused')
    given(await confirmSecondStep(here, codeOf(uri)))
    expect(reasonOf(await confirmSecondStep(here, codeOf(uri, 1)))).toBe('not-found')
    expect(await auditOf(appUrl, id)).toContain('person.second-step-confirmed done')
  })

  test('is asked for at sign-in, and only after the right password', async () => {
    const { id, name, uri, here } = await enrolled()
    expect(here.secondStep).toBe('on')
    expect(reasonOf(await signIn(name, proof({ password: 'some other long words' }), ''))).toBe('sign-in-refused')
    expect(reasonOf(await signIn(name, proof(), ''))).toBe('code-needed')
    expect(reasonOf(await signIn(name, proof({ code: '000000' }), ''))).toBe('sign-in-refused')
    given(await signIn(name, proof({ code: codeOf(uri) }), ''))
    expect((await auditOf(appUrl, id)).slice(-2)).toEqual(['session.opened refused code-needed', 'session.opened refused wrong-code'])
  })

  test('takes a code once, also where it is sent many times at once, and none before it', async () => {
    const { name, uri } = await enrolled()
    const code = codeOf(uri)
    const answers = await Promise.all(Array.from({ length: 4 }, (_, at) => signIn(name, proof({ code, address: `192.0.2.${at}` }), '')))
    expect(answers.filter((answer) => 'value' in answer)).toHaveLength(1)
    expect(reasonOf(await signIn(name, proof({ code: codeOf(uri, -1), address: '192.0.2.9' }), ''))).toBe('sign-in-refused')
  })

  test.each([[-1, true], [1, true], [-3, false], [3, false]])('of a clock %i steps apart is taken: %s', async (steps, taken) => {
    const { name, uri } = await enrolled()
    letStepPass()
    expect('value' in (await signIn(name, proof({ code: codeOf(uri, steps) }), ''))).toBe(taken)
  })

  test('has codes tried no oftener than passwords', async () => {
    const { name } = await enrolled()
    for (let tried = 0; tried < 5; tried += 1) await signIn(name, proof({ code: `00000${tried}` }), '')
    expect(reasonOf(await signIn(name, proof({ code: '000009' }), ''))).toBe('too-many-tries')
  })

  test('is no second try: who is asked for a code has guessed nothing', async () => {
    const { name, uri } = await enrolled()
    for (let asked = 0; asked < 8; asked += 1) expect(reasonOf(await signIn(name, proof(), ''))).toBe('code-needed')
    given(await signIn(name, proof({ code: codeOf(uri) }), ''))
    // Being asked for a code in between makes no room for more guesses at it.
    for (let tried = 0; tried < 5; tried += 1) {
      await signIn(name, proof({ code: `00000${tried}` }), '')
      if (tried < 4) await signIn(name, proof(), '')
    }
    expect(reasonOf(await signIn(name, proof({ code: '000009' }), ''))).toBe('too-many-tries')
  })

  test('is asked for to prove anew who is there, and to remove it', async () => {
    const { name, here, uri } = await enrolled()
    expect(reasonOf(await reauthenticate(here, proof()))).toBe('code-needed')
    given(await reauthenticate(here, proof({ code: codeOf(uri) })))
    expect(reasonOf(await beginSecondStep(here, proof()))).toBe('fields-refused')
    letStepPass()
    given(await removeSecondStep(here, proof({ code: codeOf(uri) })))
    await signInAs(name)
  })

  test('of a lost device is reset by an administrator, who signs the person out', async () => {
    const { id, name, token } = await enrolled()
    given(await resetTotp(proven(administrator), id))
    expect(await findSession(token)).toBeUndefined()
    await signInAs(name)
  })
})

test('where everybody needs one, who has none is here without a role until it is set up', async () => {
  const { name } = await newPerson()
  const { token, here } = await signInAs(name)
  expect(reasonOf(await requireSecondStep(proven(here.actor), true))).toBe('not-allowed')
  given(await requireSecondStep(proven(administrator), true))
  expect(await signedIn(token)).toMatchObject({ secondStep: 'missing', actor: { name: 'Dr. Bo Lind' } })
  expect((await signedIn(token)).actor.role).toBeUndefined()
  const { uri } = given(await beginSecondStep(here, proof()))
  given(await confirmSecondStep(here, codeOf(uri)))
  expect((await signedIn(token)).actor.role).toBe('psychiatrist')
  given(await requireSecondStep(proven(administrator), false))
  expect(await auditOf(appUrl, 'second-step-required')).toEqual(['setting.changed refused not-allowed', 'setting.changed done', 'setting.changed done'])
})
