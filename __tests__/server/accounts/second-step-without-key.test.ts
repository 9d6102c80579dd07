import type { Actor } from '@/lib/accounts/person'
import { daily } from '@/lib/accounts/store/daily'
import { beginSecondStep } from '@/lib/accounts/store/second-step'
import { isSecondStepRequired, requireSecondStep } from '@/lib/accounts/store/second-step-required'
import { signIn } from '@/lib/accounts/store/sign-in'
import type { Answer } from '@/lib/server/problem'
import { firstAdministrator, given, letGo, newPerson, proof, proven, reasonOf, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { codeOf } from '../../support/server/codes'
import { query } from '../../support/server/database'

let ownerUrl: string
let administrator: Actor

/** Read once by the process: a file of its own for a server with a database and no key. */
beforeAll(async () => {
  const urls = await useFreshDatabase()
  delete process.env.SECOND_STEP_KEY
  ownerUrl = urls.ownerUrl
  administrator = await firstAdministrator(urls.appUrl)
})
afterAll(letGo)

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const uri = `otpauth://totp/x?secret=${secret}`
const faultOf = (answer: Answer<unknown>) => ('refused' in answer ? answer.refused.faults[0]?.message : undefined)

async function withSecondStep(kept: string) {
  const person = await newPerson()
  await query(ownerUrl, 'UPDATE person SET totp_secret = $2, totp_last_step = 0 WHERE id = $1', [person.id, kept])
  return person
}

describe('where there is no key', () => {
  test('a second step is not set up, nor asked of everybody, and both are told why', async () => {
    const { here } = await signInAs((await newPerson()).name)
    expect(faultOf(await beginSecondStep(here, proof()))).toBe('Second steps cannot be set up: this server has no key to keep them with.')
    expect(faultOf(await requireSecondStep(proven(administrator), true))).toMatch(/SECOND_STEP_KEY/)
    expect(await isSecondStepRequired()).toBe(false)
    given(await requireSecondStep(proven(administrator), false))
  })

  test('what an earlier version set up goes on; what is sealed is refused; the server says so at its start', async () => {
    const [old, sealed] = [await withSecondStep(secret), await withSecondStep(`sealed-1:${'A'.repeat(80)}`)]
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    given(await signIn(old.name, proof({ code: codeOf(uri) }), ''))
    expect(reasonOf(await signIn(sealed.name, proof({ code: codeOf(uri) }), ''))).toBe('sign-in-refused')
    await daily()
    const logged = log.mock.calls.map(([line]) => String(line)).join('')
    log.mockRestore()
    expect(logged).toContain('second-step-key-missing')
    expect(logged).toContain('"event":"second-steps-unreadable","count":1')
    expect(await query(ownerUrl, 'SELECT totp_secret AS kept FROM person WHERE id = $1', [old.id])).toEqual([{ kept: secret }])
  })
})
