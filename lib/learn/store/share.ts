import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import { isUuid } from '../../accounts/uuid'
import { isSame } from '../../cases/canonical'
import type { Case } from '../../cases/case'
import { deIdentifiedAnswers, endOfMinute } from '../../cases/de-identified'
import type { CaseEvent } from '../../cases/event'
import { refusal } from '../../cases/refusal'
import { readingWhole } from '../../cases/store/open'
import { done, refuse as refuseCase, type Denied, type Outcome as CaseOutcome } from '../../cases/store/outcome'
import type { Answers } from '../../clinical/answers'
import type { Moment } from '../../clinical/dates'
import { withoutPutAside } from '../../clinical/put-aside'
import { assess } from '../../guidance/assess'
import { outcomeOf } from '../outcome'
import { audit, refuse, STALE, unless, type Outcome } from './outcome'

/** What of a case would be shared to learn from: its answers without what tells who it is, and the day they are read at, moved with them; and of which revision of the case. */
type Shareable = { readonly revision: number; readonly answers: Answers; readonly asOf: Moment }

/** How the audit names that a case was shared. */
const SHARED = 'shared-for-practice'

/**
 * Read as it was when its answers were last changed: a day that is known, such as today, would let dates be counted back, and what is done to a case besides
 * would move what was looked through.
 */
function shareableOf({ revision, answers }: Case, events: readonly CaseEvent[]): Shareable {
  const answeredAt = events.findLast(({ kind }) => kind === 'answered' || kind === 'created')?.at ?? new Date().toISOString()
  // What others put aside is not among the facts of a case: nobody could look through it.
  return { revision, ...deIdentifiedAnswers(withoutPutAside(answers), endOfMinute(answeredAt)) }
}

function outcomeFrom<T>(found: CaseOutcome<T>): Outcome<T> {
  if (found.ok) return { value: found.value }
  const { says, reason } = found.denied
  return { denied: { says, ...(reason === 'hidden' && { hidden: true as const }), ...(reason === STALE && { reason }) } }
}

/** Refuses whoever may not share, before they are told whether there is such a case. */
async function notYours(actor: Actor, caseId: string, action: string): Promise<Outcome<never>> {
  const denied = { reason: 'not-allowed', says: 'Cases are shared to learn from by a psychiatrist.' } as const
  return outcomeFrom(await transaction(async (within) => await refuseCase(within, { actor, action, caseId }, denied)))
}

const NO_CASE = { says: 'There is no such case.', hidden: true } as const

/** What would be shared of a case, to look through beforehand. */
export async function shareable(actor: Actor, caseId: string): Promise<Outcome<Shareable>> {
  if (!isUuid(caseId)) return { denied: NO_CASE }
  if (unless(actor, 'supervise') !== undefined) return await notYours(actor, caseId, 'read')
  return outcomeFrom(await readingWhole(actor, caseId, 'read', (_, { one, events }) => Promise.resolve(done(shareableOf(one, events)))))
}

const OWN_ID = { says: 'A shared case has a name of its own.', faults: [{ field: 'id', message: 'a new id, not that of the case' }] } as const

const TAKEN: Denied = { reason: 'not-allowed', says: 'Under this name another case was shared, or this one was taken back. Share it anew.' }

const CHANGED = 'The answers of this case were changed after you looked through them. They are shown anew: look through them, then confirm again.'

/** What is sent to share a case: under which id, and which revision of it was looked through. */
type Sharing = { readonly id: string; readonly case: string; readonly revision: number }

/** Shares a case to learn from, under a new id that leads to nobody, as it was looked through or not at all. Sent again it is the same. */
export async function share(actor: Actor, { id, case: caseId, revision }: Sharing): Promise<Outcome<{ readonly case: string }>> {
  if (unless(actor, 'supervise') !== undefined) return await notYours(actor, caseId, SHARED)
  if (id === caseId) return { denied: OWN_ID }
  const shared = await readingWhole(actor, caseId, SHARED, async (within, { one, events }) => {
    if (one.revision !== revision) return { ok: false, denied: { ...refusal(STALE, CHANGED), current: { case: one, since: [] } } }
    const { answers, asOf } = shareableOf(one, events)
    const reviewed = outcomeOf(assess(answers, asOf))
    const row = { id, answers: answers as Prisma.InputJsonObject, asOf, reviewed: { ...reviewed, weigh: [...reviewed.weigh] }, sharerId: actor.id }
    const { count } = await within.practiceSharedCase.createMany({ data: [row], skipDuplicates: true })
    return count > 0 || (await isShared(within, row)) ? done({ case: id }) : { ok: false, denied: TAKEN }
  })
  return outcomeFrom(shared)
}

/** Whether the same was shared under this id before, and stands in the list. */
async function isShared(within: Transaction, { id, sharerId, asOf, answers }: { readonly id: string; readonly sharerId: string; readonly asOf: string; readonly answers: unknown }): Promise<boolean> {
  const there = await within.practiceSharedCase.findFirst({ where: { id, sharerId, asOf, takenBackAt: null } })
  return there !== null && isSame(there.answers, answers)
}

/** Takes a shared case out of the list. What was committed to it stays, and is shown no more. */
export async function takeBack(actor: Actor, id: string): Promise<Outcome<null>> {
  const told = { actor, action: 'taken-back', subjectId: id }
  return await transaction(async (within) => {
    const denied = unless(actor, 'supervise')
    if (denied !== undefined) return await refuse(within, told, denied)
    const { count } = await within.practiceSharedCase.updateMany({ where: { id, takenBackAt: null }, data: { takenBackAt: new Date() } })
    if (count === 0) return await refuse(within, told, { says: 'There is no such shared case.', hidden: true })
    await audit(within, told)
    return { value: null }
  })
}
