import type { Actor } from '../accounts/person'
import { awaitsSupervisor, currentSignature, stageOf, type Case, type Stage } from './case'
import type { EventKind } from './event'
import { refusal, type Refusal } from './refusal'

/**
 * The stages in which each event may happen. What is signed changes only beside itself (addendum, co-signature) or in a new version;
 * what is archived only by being restored. Sharing, hand-over, insurer and dates go on around a signed record: they are no part of it.
 */
const stages = {
  created: [],
  answered: ['open'],
  renamed: ['open'],
  shared: ['open', 'signed'],
  unshared: ['open', 'signed'],
  assigned: ['open', 'signed'],
  archived: ['open', 'signed'],
  restored: ['archived'],
  signed: ['open'],
  'co-signed': ['signed'],
  returned: ['signed'],
  addendum: ['signed'],
  reopened: ['signed'],
  'prior-authorization': ['open', 'signed'],
  'review-due': ['open', 'signed'],
  printed: ['open', 'signed', 'archived'],
  exported: ['open', 'signed', 'archived'],
} as const satisfies Record<EventKind, readonly Stage[]>

/** Why an event cannot happen at this stage of a case; undefined where it can. */
export function stageFault(one: Case, kind: EventKind): Refusal | undefined {
  if (kind === 'created') return refusal('already-begun')
  const stage = stageOf(one)
  const allowed: readonly Stage[] = stages[kind]
  if (allowed.includes(stage)) return undefined
  if (stage === 'archived') return refusal('archived')
  if (kind === 'restored') return refusal('not-archived')
  return refusal(stage === 'signed' ? 'signed' : 'not-signed')
}

export function isMember(one: Case, id: string): boolean {
  return one.members.some(({ person }) => person.id === id)
}

export function hasAccess(one: Case, id: string): boolean {
  return one.owner.id === id || isMember(one, id)
}

/** Why this person cannot sign beside the record; undefined where they can. */
export function coSignFault(one: Case, { id, role }: Actor): Refusal | undefined {
  const signature = currentSignature(one)
  if (signature === undefined) return refusal('not-signed')
  if (signature.by.id === id) return refusal('own-signature')
  if (signature.coSignatures.some(({ by }) => by.id === id)) return refusal('already-co-signed')
  const supervises = role === 'psychiatrist' && awaitsSupervisor(one)
  return supervises || signature.asks.some((asked) => asked.id === id) ? undefined : refusal('not-asked')
}

/** Why this person cannot give the record back to be worked on; undefined where they can. */
export function returnFault(one: Case, { id }: Actor): Refusal | undefined {
  const signature = currentSignature(one)
  if (signature === undefined) return refusal('not-signed')
  if (signature.by.id === id) return refusal('own-signature')
  return awaitsSupervisor(one) ? undefined : refusal('not-awaiting')
}
