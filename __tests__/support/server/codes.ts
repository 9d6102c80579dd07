import { URI, type TOTP } from 'otpauth'
import { beginSecondStep, confirmSecondStep } from '@/lib/accounts/store/second-step'
import { given, newPerson, proof, signInAs } from './accounts'

/** The code an app shows now, or so many steps from now. */
export const codeOf = (uri: string, steps = 0) => (URI.parse(uri) as TOTP).generate({ timestamp: Date.now() + steps * 30_000 })

/** A new synthetic person with a second step, whose code of now is used up. */
export async function enrolledPerson() {
  const { id, name } = await newPerson()
  const { token, here } = await signInAs(name)
  const { secret, uri } = given(await beginSecondStep(here, proof()))
  given(await confirmSecondStep(here, codeOf(uri)))
  return { id, name, token, secret, uri }
}
