import type { Actor } from '../accounts/person'
import type { Answers } from '../clinical/answers'
import { addDays, type IsoDate } from '../clinical/dates'
import type { Responses } from './differ'
import type { Sharing } from './event'
import type { PriorAuthorization } from './prior-authorization'

export type CoSignature = { readonly by: Actor; readonly at: string; readonly line: string }
export type Addendum = { readonly by: Actor; readonly at: string; readonly text: string }

/** One signing. It stays for good; what comes later stands beside it. */
export type Signature = {
  readonly version: number
  readonly revision: number
  readonly knowledge: string
  readonly sha256: string
  readonly by: Actor
  readonly at: string
  readonly responses: Responses
  readonly asks: readonly Actor[]
  readonly coSignatures: readonly CoSignature[]
  readonly addenda: readonly Addendum[]
  /** A supervisor gave it back instead of signing beside it. */
  readonly returned?: { readonly by: Actor; readonly at: string; readonly line: string }
}

/** A case as its story has made it so far. */
export type Case = {
  readonly id: string
  /** How many events its story has. */
  readonly events: number
  /** Raised whenever answers change; what a device answers or signs names the revision that it has seen. */
  readonly revision: number
  /** Raised when a signed or returned case is opened again. */
  readonly version: number
  readonly label: string
  readonly answers: Answers
  readonly owner: Actor
  readonly members: readonly { readonly person: Actor; readonly sharing: Sharing }[]
  readonly assignee?: Actor
  readonly createdAt: string
  readonly changedAt: string
  readonly archivedAt?: string
  readonly signatures: readonly Signature[]
  readonly priorAuthorization?: PriorAuthorization
  readonly reviewDue?: IsoDate
}

export type Stage = 'open' | 'signed' | 'archived'

/** The signature under the present version; undefined while it is open. */
export function currentSignature({ signatures, version }: Case): Signature | undefined {
  const last = signatures.at(-1)
  return last?.version === version ? last : undefined
}

export function isSigned(one: Case): boolean {
  return currentSignature(one) !== undefined
}

/** What a list shows: archived stands above signed, for nothing goes on in an archived case. */
export function stageOf(one: Case): Stage {
  if (one.archivedAt !== undefined) return 'archived'
  return isSigned(one) ? 'signed' : 'open'
}

/** A trainee's record is whole only once a psychiatrist has signed beside them. */
export function awaitsSupervisor(one: Case): boolean {
  const signature = currentSignature(one)
  return signature?.by.role === 'trainee' && signature.coSignatures.every(({ by }) => by.role !== 'psychiatrist')
}

/** Those who were asked to sign beside and have not yet. */
export function askedStill(one: Case): readonly Actor[] {
  const signature = currentSignature(one)
  return signature?.asks.filter(({ id }) => signature.coSignatures.every(({ by }) => by.id !== id)) ?? []
}

/** The line with which the last version was returned, while nobody has signed since. */
export function returnedWith(one: Case): Signature['returned'] {
  return isSigned(one) ? undefined : one.signatures.at(-1)?.returned
}

const REVIEW_AFTER_DAYS = 28

/** The day on which benefit is judged: four weeks after the first dose; undefined where that is no date. */
export function reviewAfter(firstDose: IsoDate): IsoDate | undefined {
  return addDays(firstDose, REVIEW_AFTER_DAYS)
}
