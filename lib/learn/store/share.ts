import 'server-only'
import { transaction } from '@/lib/server/transaction'
import type { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import { deIdentifiedAnswers } from '../../cases/de-identified'
import type { CaseEvent } from '../../cases/event'
import { readingWhole } from '../../cases/store/open'
import { done, type Outcome as CaseOutcome } from '../../cases/store/outcome'
import type { Answers } from '../../clinical/answers'
import type { Moment } from '../../clinical/dates'
import { assess } from '../../guidance/assess'
import { outcomeOf } from '../outcome'
import { audit, refuse, unless, type Outcome } from './outcome'

/** What of a case would be shared to learn from: its answers without what tells who it is, and the day they are read at, moved with them. */
export type Shareable = { readonly answers: Answers; readonly asOf: Moment }

/** Read as it was when it was last changed: a day that is known, such as today, would let dates be counted back. */
function shareableOf(answers: Answers, events: readonly CaseEvent[]): Shareable {
  return deIdentifiedAnswers(answers, events.at(-1)?.at ?? new Date().toISOString())
}

function outcomeFrom<T>(found: CaseOutcome<T>): Outcome<T> {
  if (found.ok) return { value: found.value }
  return { denied: { says: found.denied.says, ...(found.denied.reason === 'hidden' && { hidden: true as const }) } }
}

const NOT_YOURS = 'Cases are shared to learn from by a psychiatrist.'

/** What would be shared of a case, to look through beforehand. */
export async function shareable(actor: Actor, caseId: string): Promise<Outcome<Shareable>> {
  if (unless(actor, 'supervise') !== undefined) return { denied: { says: NOT_YOURS } }
  return outcomeFrom(await readingWhole(actor, caseId, 'read', (_, { one, events }) => Promise.resolve(done(shareableOf(one.answers, events)))))
}

/** Shares a case to learn from, under a new id that leads to nobody. Sent again it is the same. */
export async function share(actor: Actor, { id, case: caseId }: { readonly id: string; readonly case: string }): Promise<Outcome<{ readonly case: string }>> {
  if (unless(actor, 'supervise') !== undefined) return { denied: { says: NOT_YOURS } }
  const shared = await readingWhole(actor, caseId, 'shared-for-practice', async (within, { one, events }) => {
    const { answers, asOf } = shareableOf(one.answers, events)
    const reviewed = outcomeOf(assess(answers, asOf))
    const row = { id, answers: answers as Prisma.InputJsonObject, asOf, reviewed: { ...reviewed, weigh: [...reviewed.weigh] }, sharerId: actor.id }
    await within.practiceSharedCase.createMany({ data: [row], skipDuplicates: true })
    return done({ case: id })
  })
  return outcomeFrom(shared)
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
