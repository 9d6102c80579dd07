import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Actor } from '../../accounts/person'
import type { IsoDate } from '../../clinical/dates'
import { toldOf, type KnownCase } from '../known-case'
import type { Practiced } from '../practiced'
import { allCases } from './cases'
import { audit, refuse, unless, type Outcome } from './outcome'

/** A due day is a date without a time, which the database client reads as midnight in UTC. */
const dueDay = (at: Date): IsoDate => at.toISOString().slice(0, 10)

/** What one person practiced, of the cases there are. */
export async function practicedBy(within: Transaction, personId: string, cases: readonly KnownCase[]): Promise<Practiced> {
  const [rows, asked] = [
    await within.practiceCommitment.findMany({ where: { personId }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { caseId: true, sure: true, agreed: true, knowledge: true, at: true, _count: { select: { comments: true } } } }),
    await within.practiceAssignment.findMany({ where: { personId }, orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { at: 'asc' }], include: { assigner: { select: { name: true } } } }),
  ]
  // A case that was taken back is shown no more.
  const there = new Set(cases.map(({ id }) => id))
  const isOpen = ({ caseId, at }: { readonly caseId: string; readonly at: Date }): boolean => there.has(caseId) && !rows.some((row) => row.caseId === caseId && row.at >= at)
  return {
    cases: cases.map(toldOf),
    attempts: rows.map(({ caseId, sure, agreed, knowledge, at }) => ({ case: caseId, at: at.toISOString(), sure, agreed, knowledge })),
    assigned: asked.filter(isOpen).map(({ caseId, assigner, dueOn }) => ({ case: caseId, by: assigner.name, ...(dueOn !== null && { due: dueDay(dueOn) }) })),
    commented: [...new Set(rows.filter(({ caseId, _count }) => there.has(caseId) && _count.comments > 0).map(({ caseId }) => caseId))],
  }
}

/** What somebody practiced themselves. */
export async function ownPractice(actor: Actor): Promise<Outcome<Practiced>> {
  const told = { actor, action: 'progress' }
  return await transaction(async (within) => {
    const denied = unless(actor, 'practice')
    if (denied !== undefined) return await refuse(within, told, denied)
    const value = await practicedBy(within, actor.id, await allCases(within))
    await audit(within, { ...told, detail: { count: value.attempts.length } })
    return { value }
  })
}
