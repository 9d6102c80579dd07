import 'server-only'
import { database, type Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import { isSame } from '../../cases/canonical'
import type { Commitment } from '../commitment'
import type { OwnReveal } from '../practiced'
import { misfits, revealOf } from '../reveal'
import { commitmentSchema } from '../schema'
import { findCase } from './cases'
import { audit, refuse, unless, type Outcome } from './outcome'

/** What is sent to commit; `id` is made by the device, so that sending again is the same commitment. */
export type Committing = { readonly id: string; readonly case: string; readonly commitment: Commitment }

const NO_CASE = { says: 'There is no such practice case.', hidden: true } as const

/** Keeps what somebody says of a case, for good, with how it stands beside the rules of this day. */
export async function commit(actor: Actor, { id, case: caseId, commitment }: Committing): Promise<Outcome<{ readonly case: string }>> {
  const told = { actor, action: 'committed', subjectId: caseId }
  return await transaction(async (within) => {
    const denied = unless(actor, 'practice')
    if (denied !== undefined) return await refuse(within, told, denied)
    const known = await findCase(within, caseId)
    if (known === undefined) return await refuse(within, told, NO_CASE)
    const faults = misfits(known, commitment)
    if (faults.length > 0) return { denied: { says: 'What was marked is not of this case.', faults } }
    const { comparison, assessment } = revealOf(known, commitment)
    const row = { id, personId: actor.id, caseId, commitment: commitment as Prisma.InputJsonObject, sure: commitment.sure, agreed: comparison.agrees, knowledge: assessment.knowledge.version }
    const { count } = await within.practiceCommitment.createMany({ data: [row], skipDuplicates: true })
    if (count === 0 && !(await isOwn(within, actor, { id, caseId, commitment }))) return await refuse(within, told, NO_CASE)
    await audit(within, { ...told, detail: { knowledge: row.knowledge } })
    return { value: { case: caseId } }
  })
}

/** Whether the same was committed under this id before. */
async function isOwn(within: Transaction, actor: Actor, row: Pick<Committing, 'id' | 'commitment'> & { readonly caseId: string }): Promise<boolean> {
  const there = await within.practiceCommitment.findUnique({ where: { id: row.id } })
  return there?.personId === actor.id && there.caseId === row.caseId && isSame(there.commitment, row.commitment)
}

const withComments = { comments: { orderBy: { at: 'asc' }, include: { author: { select: { name: true } } } } } as const

/** What the rules say of a case, for who has committed to it; the latest commitment counts. `whose`: a trainee, where a supervisor looks. */
export async function reveal(actor: Actor, caseId: string, whose: string = actor.id): Promise<Outcome<OwnReveal>> {
  const told = { actor, action: 'revealed', subjectId: caseId }
  return await transaction(async (within) => {
    const denied = unless(actor, whose === actor.id ? 'practice' : 'supervise')
    if (denied !== undefined) return await refuse(within, told, denied)
    const known = await findCase(within, caseId)
    if (known === undefined) return await refuse(within, told, NO_CASE)
    const row = await within.practiceCommitment.findFirst({ where: { personId: whose, caseId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], include: withComments })
    if (row === null) return await refuse(within, told, { says: 'Commit to this case first: the rules are shown beside what you said.' })
    await audit(within, told)
    const comments = row.comments.map(({ author, at, text }) => ({ by: author.name, at: at.toISOString(), text }))
    return { value: { ...revealOf(known, commitmentSchema.parse(row.commitment)), id: row.id, at: row.at.toISOString(), comments } }
  })
}

/** A case as it is told before a commitment, to whoever is signed in. */
export async function toPractice(caseId: string) {
  return await findCase(database(), caseId)
}
