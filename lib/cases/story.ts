import { parseIsoDate } from '../clinical/dates'
import { areQuestions, changedItems, withChanges } from './changes'
import { canonical } from './canonical'
import type { Case, Signature } from './case'
import { currentSignature } from './case'
import { eventKinds, type CaseEvent, type EventKind } from './event'
import { coSignFault, returnFault, stageFault } from './lawful'
import { priorFault } from './prior-authorization'
import { refusal, type Refusal } from './refusal'
import { assigned, shared, unshared } from './sharing'
import { signed } from './signing'

export type Applied = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly refusal: Refusal }

type EventOf<K extends EventKind> = Extract<CaseEvent, { kind: K }>

/** What an event changes of a case, or why it cannot happen. */
export type Step = Partial<Case> | Refusal

function begin({ id, label, answers, by, at, number }: EventOf<'created'>): Applied {
  if (number !== 1) return { ok: false, refusal: refusal('out-of-order') }
  if (!areQuestions(answers)) return { ok: false, refusal: refusal('unreadable') }
  const whole = withChanges({}, answers)
  return { ok: true, case: { id, events: 1, revision: 1, version: 1, label, answers: whole, owner: by, members: [], createdAt: at, changedAt: at, signatures: [] } }
}

/**
 * The case after one more event; or the reason why that event cannot happen, and the case stays as it was.
 * Whether the person may do it is asked before, of `may()`.
 */
export function apply(one: Case | undefined, event: CaseEvent): Applied {
  const refused = (why: Refusal): Applied => ({ ok: false, refusal: why })
  if (!eventKinds.includes(event.kind)) return refused(refusal('unreadable'))
  if (one === undefined) return event.kind === 'created' ? begin(event) : refused(refusal('not-begun'))
  const fault = stageFault(one, event.kind)
  if (fault !== undefined) return refused(fault)
  if (event.number !== one.events + 1) return refused(refusal('out-of-order'))
  const step = stepOf(one, event)
  if ('reason' in step) return refused(step)
  return { ok: true, case: without({ ...one, ...step, events: event.number, changedAt: event.at }) }
}

/** Leaves out what a step took away, so that a case and its copy through JSON are alike. */
function without(one: Case): Case {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Case
}

function stepOf(one: Case, event: CaseEvent): Step {
  switch (event.kind) {
    case 'created':
      return refusal('already-begun')
    case 'answered':
      return answered(one, event)
    case 'renamed':
      if (event.from !== one.label) return refusal('stale')
      return event.to === one.label ? refusal('nothing-changed') : { label: event.to }
    case 'shared':
      return shared(one, event.with, event.sharing)
    case 'unshared':
      return unshared(one, event.with)
    case 'assigned':
      return assigned(one, event.from, event.to)
    case 'archived':
      return { archivedAt: event.at }
    case 'restored':
      return { archivedAt: undefined }
    case 'signed':
      return signed(one, event)
    case 'co-signed':
      return beside(one, event, coSignFault(one, event.by), ({ coSignatures }) => ({ coSignatures: [...coSignatures, { by: event.by, at: event.at, line: event.line }] }))
    case 'returned': {
      const step = beside(one, event, returnFault(one, event.by), () => ({ returned: { by: event.by, at: event.at, line: event.line } }))
      return 'reason' in step ? step : { ...step, version: one.version + 1 }
    }
    case 'addendum':
      return beside(one, event, undefined, ({ addenda }) => ({ addenda: [...addenda, { by: event.by, at: event.at, text: event.text }] }))
    case 'reopened':
      return event.version === one.version ? { version: one.version + 1 } : refusal('stale')
    case 'prior-authorization': {
      if (canonical(event.from) !== canonical(one.priorAuthorization ?? null)) return refusal('stale')
      const fault = priorFault(one.priorAuthorization, event.to)
      return fault === undefined ? { priorAuthorization: event.to } : refusal('prior-authorization', fault)
    }
    case 'review-due':
      if (event.from !== (one.reviewDue ?? null)) return refusal('stale')
      if (event.to !== null && parseIsoDate(event.to) === undefined) return refusal('unreadable')
      return event.to === event.from ? refusal('nothing-changed') : { reviewDue: event.to ?? undefined }
    case 'printed':
      return event.what !== 'record' || one.signatures.some(({ sha256 }) => sha256 === event.sha256) ? {} : refusal('not-this-record')
    case 'exported':
      return {}
  }
}

function answered(one: Case, { revision, changes }: EventOf<'answered'>): Step {
  if (revision !== one.revision) return refusal('stale')
  if (!areQuestions(changes)) return refusal('unreadable')
  if (changedItems(one.answers, changes).length === 0) return refusal('nothing-changed')
  return { answers: withChanges(one.answers, changes), revision: one.revision + 1 }
}

/** Adds something beside the signature under this version; the signature itself stays as it was made. */
function beside(one: Case, event: { readonly sha256: string }, fault: Refusal | undefined, add: (signature: Signature) => Partial<Signature>): Step {
  const signature = currentSignature(one)
  if (signature === undefined) return refusal('not-signed')
  if (signature.sha256 !== event.sha256) return refusal('not-this-record')
  if (fault !== undefined) return fault
  return { signatures: [...one.signatures.slice(0, -1), { ...signature, ...add(signature) }] }
}

export type Replayed = { readonly ok: true; readonly case: Case } | { readonly ok: false; readonly refusal: Refusal; readonly number: number }

/** The case that a story tells; or the first event that does not follow, by its number. */
export function replay(events: readonly CaseEvent[]): Replayed {
  let one: Case | undefined
  for (const event of events) {
    const applied = apply(one, event)
    if (!applied.ok) return { ...applied, number: event.number }
    one = applied.case
  }
  return one === undefined ? { ok: false, refusal: refusal('not-begun'), number: 0 } : { ok: true, case: one }
}
