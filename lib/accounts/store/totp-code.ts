import 'server-only'
import { Secret, TOTP } from 'otpauth'
import type { Transaction } from '@/lib/server/database'
import { log } from '@/lib/server/log'
import { openSecret } from './sealed-secret'

const PERIOD = 30

/** The codes of a secret, as authenticator apps make them. */
export function codesOf(signInName: string | null, secret: string): TOTP {
  return new TOTP({ issuer: 'Ketamine Consult', label: signInName ?? 'Account', secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD })
}

type Enrolled = { readonly id: string; readonly signInName: string | null; readonly totpSecret: string | null; readonly totpLastStep: bigint | null }

/** The codes of somebody; undefined where they have no secret, or it cannot be opened. */
function codesFor({ id, signInName, totpSecret }: Enrolled): TOTP | undefined {
  if (totpSecret === null) return undefined
  const secret = openSecret(id, totpSecret)
  if (secret === undefined) log.warning('second-step-unreadable', { person: id })
  return secret === undefined ? undefined : codesOf(signInName, secret)
}

/** The step a code belongs to: this one, or its neighbor where clocks differ; undefined where it is no code of ours. */
function stepOf(person: Enrolled, code: string): bigint | undefined {
  const codes = codesFor(person)
  if (codes === undefined) return undefined
  const now = Date.now()
  const apart = codes.validate({ token: code.replace(/\s/g, ''), timestamp: now, window: 1 })
  return apart === null ? undefined : BigInt(Math.floor(now / 1000 / PERIOD) + apart)
}

/** Takes a code once: its step and those before it are used up in the same statement. The first code taken confirms the secret. */
export async function acceptCode(within: Transaction, person: Enrolled, code: string): Promise<boolean> {
  const step = stepOf(person, code)
  if (step === undefined) return false
  const { count } = await within.person.updateMany({
    where: { id: person.id, totpSecret: person.totpSecret, OR: [{ totpLastStep: null }, { totpLastStep: { lt: step } }] },
    data: { totpLastStep: step },
  })
  return count === 1
}
