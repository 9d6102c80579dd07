import type { Actor } from '../accounts/person'
import { NOT_KNOWN } from '../clinical/answers'
import { daysBetween, type IsoDate } from '../clinical/dates'
import { sayDrug } from '../clinical/trials/say'
import type { Option, Verdict } from '../clinical/rule'
import { assess } from '../guidance/assess'
import { askedStill, awaitsSupervisor, returnedWith, type Case } from './case'
import { stageFault } from './lawful'
import { eventOf, may, type Act } from './may'

/** What waits, the most pressing first. */
export const taskKinds = {
  safety: 'Safety first',
  returned: 'Returned',
  'co-signature': 'Needs co-signature',
  'prior-authorization': 'Prior authorization',
  review: 'Review due',
  dates: 'Needs dates',
} as const
export type TaskKind = keyof typeof taskKinds
const kinds = Object.keys(taskKinds) as readonly TaskKind[]

/** Something that waits for somebody in a case: what, since when or until when, and why in words. */
export type Task = { readonly case: string; readonly kind: TaskKind; readonly due?: IsoDate; readonly says: string }

/** What waits for somebody, the most pressing first. `more`: there are cases beyond those looked into. */
export type Queue = { readonly tasks: readonly (Task & { readonly label: string })[]; readonly more: boolean }

/** What lists and queues show of the guidance; kept with the case when answers are saved, so that no list has to assess. */
export type Noted = { readonly safetyFirst: boolean; readonly held: boolean; readonly knowledge: string; readonly verdicts: Readonly<Record<Option, Verdict>> }

/** What is kept: as the answers were read when they were last changed, for a warning does not fade because nobody looked. */
export function noted(one: Pick<Case, 'answers'>, changedAt: string): Noted {
  const { safetyFirst, held, knowledge, options } = assess(one.answers, changedAt)
  return { safetyFirst, held, knowledge: knowledge.version, verdicts: { esketamine: options.esketamine.verdict, racemic: options.racemic.verdict } }
}

/** How long before the end of an approval, and before a review, it begins to wait. */
export const SOON_IN_DAYS = 14
const REVIEW_SOON_IN_DAYS = 7

type Waiting = { readonly act: Exclude<Act, 'read'>; readonly kind: TaskKind; readonly due?: IsoDate; readonly says: string }

/** What a packet still lacks of the trials of this episode: "sertraline: dates, dose". */
export function missingForPacket({ trials }: Case['answers']): readonly string[] {
  if (trials === undefined || trials === NOT_KNOWN) return []
  const lacks = (value: unknown): boolean => value === undefined || value === NOT_KNOWN
  return trials.flatMap((trial) => {
    if (trial.episode === 'earlier') return []
    const missing = [...(lacks(trial.start) ? ['dates'] : []), ...(lacks(trial.doseMg) ? ['dose'] : [])]
    return missing.length === 0 ? [] : [`${sayDrug(trial)}: ${missing.join(', ')}`]
  })
}

function priorWaiting({ priorAuthorization: prior }: Case, today: IsoDate): readonly Waiting[] {
  const task = { act: 'prior-authorize', kind: 'prior-authorization' } as const
  switch (prior?.stage) {
    case 'needed':
      return [{ ...task, says: 'Prior authorization is needed and not sent yet.' }]
    case 'denied':
      return [{ ...task, says: 'Prior authorization was denied: appeal, or note that it is not needed.' }]
    case 'approved': {
      const left = prior.until === undefined ? undefined : daysBetween(today, prior.until)
      if (prior.until === undefined || left === undefined || left > SOON_IN_DAYS) return []
      return [{ ...task, due: prior.until, says: left < 0 ? `Prior authorization ended on ${prior.until}.` : `Prior authorization ends on ${prior.until}.` }]
    }
    case 'not-needed':
    case 'sent':
    case 'appeal':
    case undefined:
      return []
  }
}

function reviewWaiting({ reviewDue }: Case, today: IsoDate): readonly Waiting[] {
  const left = reviewDue === undefined ? undefined : daysBetween(today, reviewDue)
  if (reviewDue === undefined || left === undefined || left > REVIEW_SOON_IN_DAYS) return []
  return [{ act: 'set-review', kind: 'review', due: reviewDue, says: left < 0 ? `The review was due on ${reviewDue}.` : `The review is due on ${reviewDue}.` }]
}

function recordWaiting(one: Case, isAsked: boolean): readonly Waiting[] {
  const found: Waiting[] = []
  const returned = returnedWith(one)
  if (returned !== undefined) found.push({ act: 'sign', kind: 'returned', says: `Returned by ${returned.by.name}: ${returned.line}` })
  if (isAsked) found.push({ act: 'co-sign', kind: 'co-signature', says: 'You were asked to sign beside this record, with a line of your own.' })
  else if (awaitsSupervisor(one)) found.push({ act: 'co-sign', kind: 'co-signature', says: 'A trainee’s record waits for a psychiatrist to sign beside it.' })
  return found
}

/** Who is concerned first: the one it was handed to; where nobody was, everybody who may act. */
function concerns({ assignee, signatures }: Case, actor: Actor, kind: TaskKind): boolean {
  // Safety, a co-signature and a returned record are not handed away with the case.
  if (kind === 'safety' || kind === 'co-signature') return true
  if (kind === 'returned') return signatures.at(-1)?.by.id === actor.id
  return assignee === undefined || assignee.id === actor.id
}

/** All that waits in a case, whomever it waits for. */
function waiting(one: Case, isAsked: boolean, today: IsoDate, safetyFirst: boolean): readonly Waiting[] {
  if (one.archivedAt !== undefined) return []
  // Of a signed case nothing is answered: such tasks are left out there.
  const missing = missingForPacket(one.answers)
  return [
    ...(safetyFirst ? [{ act: 'answer', kind: 'safety', says: 'Safety came first when this case was last answered.' } as const] : []),
    ...recordWaiting(one, isAsked),
    ...priorWaiting(one, today),
    ...reviewWaiting(one, today),
    ...(missing.length > 0 ? [{ act: 'answer', kind: 'dates', says: `Still missing: ${missing.join('; ')}.` } as const] : []),
  ]
}

/** What waits for this person in this case, each only where they may do it. */
export function tasksOf(one: Case, actor: Actor, today: IsoDate, { safetyFirst }: Pick<Noted, 'safetyFirst'>): readonly Task[] {
  const isAsked = askedStill(one).some(({ id }) => id === actor.id)
  return waiting(one, isAsked, today, safetyFirst)
    .filter(({ act, kind }) => concerns(one, actor, kind) && may(actor, act, one).allowed)
    .map(({ kind, due, says }) => ({ case: one.id, kind, ...(due !== undefined && { due }), says }))
}

const LAST_DAY: IsoDate = '9999-12-31'

/**
 * What waits in a case first, for anybody, on whatever day is asked: at once, or else what is due soonest.
 * Kept with the case, so that a queue finds its cases without reading them all.
 */
export function waitsFor(one: Case, { safetyFirst }: Pick<Noted, 'safetyFirst'>): Pick<Task, 'kind' | 'due'> | undefined {
  const found = waiting(one, askedStill(one).length > 0, LAST_DAY, safetyFirst).filter(({ act }) => stageFault(one, eventOf[act]) === undefined)
  const byDate = found.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : Number((a.due ?? '') > (b.due ?? ''))))
  const [first] = byDate
  return first === undefined ? undefined : { kind: first.kind, ...(first.due !== undefined && { due: first.due }) }
}

/** Tasks in the order in which they press: by kind, then what is due first, then by case. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
  return tasks.toSorted((a, b) => {
    const [left, right] = [sortKey(a), sortKey(b)]
    return left < right ? -1 : Number(left > right)
  })
}

const sortKey = ({ kind, due, case: id }: Task): string => `${kinds.indexOf(kind)} ${due ?? LAST_DAY} ${id}`
