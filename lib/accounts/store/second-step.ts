import 'server-only'
import { Secret } from 'otpauth'
import { appendAudit } from '@/lib/server/audit'
import { fieldsRefused, notFound, type Answer } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import { whenProvenAnew, type Proof } from './proof'
import { canSeal, sealSecret } from './sealed-secret'
import type { SignedIn } from './sessions'
import { acceptCode, codesOf } from './totp-code'

/** A new secret for an authenticator app: to be typed, and as the address such apps read. Shown once. */
export type NewSecondStep = { readonly secret: string; readonly uri: string }

/** Begins to set up a second step; it counts once a code confirmed it. Begun again, the earlier secret is void. */
export async function beginSecondStep(here: SignedIn, proof: Proof): Promise<Answer<NewSecondStep>> {
  if (here.secondStep === 'on') return { refused: fieldsRefused([{ field: 'password', message: 'A second step is set up already. Remove it first.' }]) }
  if (!canSeal()) return { refused: fieldsRefused([{ field: 'password', message: 'Second steps cannot be set up: this server has no key to keep them with.' }]) }
  const secret = new Secret({ size: 20 }).base32
  return await whenProvenAnew(here, proof, 'person.second-step-begun', async (within, { id, signInName }) => {
    await within.person.updateMany({ where: { id, totpLastStep: null }, data: { totpSecret: sealSecret(id, secret) } })
    await appendAudit(within, { actorId: id, action: 'person.second-step-begun', subject: 'person', subjectId: id, outcome: 'done' })
    return { secret, uri: codesOf(signInName, secret).toString() }
  })
}

/** Confirms a second step with a first code; from then on signing in asks for one. */
export async function confirmSecondStep({ actor: { id } }: SignedIn, code: string): Promise<Answer<null>> {
  return await transaction(async (within) => {
    const person = await within.person.findUnique({ where: { id, totpSecret: { not: null }, totpLastStep: null } })
    if (person === null) return { refused: notFound() }
    if (!(await acceptCode(within, person, code))) return { refused: fieldsRefused([{ field: 'code', message: 'This is not the code of now. Check the clock of that device.' }]) }
    await appendAudit(within, { actorId: id, action: 'person.second-step-confirmed', subject: 'person', subjectId: id, outcome: 'done' })
    return { value: null }
  })
}

/** Takes somebody's own second step away, for password and code. */
export async function removeSecondStep(here: SignedIn, proof: Proof): Promise<Answer<null>> {
  return await whenProvenAnew(here, proof, 'person.second-step-removed', async (within, { id }) => {
    await within.person.update({ where: { id }, data: { totpSecret: null, totpLastStep: null } })
    await appendAudit(within, { actorId: id, action: 'person.second-step-removed', subject: 'person', subjectId: id, outcome: 'done' })
    return null
  })
}
