import 'server-only'
import { database, type Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import { isUuid } from '../../accounts/uuid'
import { isSame } from '../../cases/canonical'
import { assess } from '../../guidance/assess'
import { compare } from '../comparison'
import type { KnownCase } from '../known-case'
import { COMMIT_FIRST, type Commitment } from '../commitment'
import type { Comment, OwnReveal } from '../practiced'
import { misfits, revealOf } from '../reveal'
import { commitmentSchema } from '../schema'
import { findCase, isCaseName } from './cases'
import { audit, inCommitment, refuse, unless, type Outcome } from './outcome'
import { traineeOf } from './supervise'

/** What is sent to commit; `id` is made by the device, so that sending again is the same commitment. */
export type Committing = { readonly id: string; readonly case: string; readonly commitment: Commitment }

const NO_CASE = { says: 'There is no such practice case.', hidden: true } as const

/** How a commitment stands beside the rules of this day. */
function judged({ answers, asOf }: KnownCase, commitment: Commitment): { readonly agreed: boolean; readonly knowledge: string } {
  const assessment = assess(answers, asOf)
  return { agreed: compare(commitment, answers, asOf, assessment).agrees, knowledge: assessment.knowledge.version }
}

/** Keeps what somebody says of a case, for good, with how it stands beside the rules of this day. */
export async function commit(actor: Actor, { id, case: caseId, commitment }: Committing): Promise<Outcome<{ readonly case: string }>> {
  const told = { actor, action: 'committed', subjectId: caseId }
  const denied = unless(actor, 'practice')
  const known = denied === undefined ? await findCase(database(), caseId) : undefined
  if (known === undefined) return await transaction(async (within) => await refuse(within, told, denied ?? NO_CASE))
  const faults = misfits(known, commitment)
  if (faults.length > 0) return { denied: { says: 'What was marked is not of this case.', faults: inCommitment(faults) } }
  const row = { id, personId: actor.id, caseId, commitment: commitment as Prisma.InputJsonObject, sure: commitment.sure, ...judged(known, commitment) }
  return await transaction(async (within) => {
    const { count } = await within.practiceCommitment.createMany({ data: [row], skipDuplicates: true })
    if (count > 0) await audit(within, told)
    else if (!(await isOwn(within, actor, { id, caseId, commitment }))) return await refuse(within, told, NO_CASE)
    return { value: { case: caseId } }
  })
}

/** Whether the same was committed under this id before. */
async function isOwn(within: Transaction, actor: Actor, row: Pick<Committing, 'id' | 'commitment'> & { readonly caseId: string }): Promise<boolean> {
  const there = await within.practiceCommitment.findUnique({ where: { id: row.id } })
  return there?.personId === actor.id && there.caseId === row.caseId && isSame(there.commitment, row.commitment)
}

const withComments = { comments: { orderBy: { at: 'asc' }, include: { author: { select: { name: true } } } } } as const

/** Every commitment of somebody to a case, the latest last, each with what was said of it. */
async function triesOf(within: Transaction, personId: string, caseId: string) {
  return await within.practiceCommitment.findMany({ where: { personId, caseId }, orderBy: [{ at: 'asc' }, { id: 'asc' }], include: withComments })
}

type Try = Awaited<ReturnType<typeof triesOf>>[number]
type Found = { readonly known: KnownCase; readonly tries: readonly Try[]; readonly latest: Try }

/** What the rules say of a case, for who has committed to it; the latest commitment counts, and what was said of earlier ones stays beside it. `whose`: a trainee, where a supervisor looks. */
export async function reveal(actor: Actor, caseId: string, whose: string = actor.id): Promise<Outcome<OwnReveal>> {
  if (!isCaseName(caseId) || !isUuid(whose)) return { denied: NO_CASE }
  const isOther = whose !== actor.id
  const told = { actor, action: 'revealed', subjectId: caseId, ...(isOther && { detail: { member: whose } }) }
  const found = await transaction(async (within): Promise<Outcome<Found>> => {
    const denied = unless(actor, isOther ? 'supervise' : 'practice')
    if (denied !== undefined) return await refuse(within, told, denied)
    const known = await findCase(within, caseId)
    if (known === undefined || (isOther && (await traineeOf(within, whose)) === undefined)) return await refuse(within, told, NO_CASE)
    const tries = await triesOf(within, whose, caseId)
    const latest = tries.at(-1)
    if (latest === undefined) return await refuse(within, told, { says: 'Commit to this case first: the rules are shown beside what you said.', reason: COMMIT_FIRST })
    await audit(within, told)
    return { value: { known, tries, latest } }
  })
  return 'denied' in found ? found : { value: shown(found.value) }
}

/** What is shown of it. Reckoned when the transaction has ended: other writers wait for its line in the audit. */
function shown({ known, tries, latest: { id, at, commitment } }: Found): OwnReveal {
  return { ...revealOf(known, commitmentSchema.parse(commitment)), id, at: at.toISOString(), comments: saidOf(tries) }
}

/** What was said of any of the tries, in the order in which it was said. */
function saidOf(tries: readonly Try[]): readonly Comment[] {
  const said = tries.flatMap(({ comments }, before) => comments.map((one) => ({ ...one, on: { try: before + 1, of: tries.length } })))
  return said.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(({ author, at, text, on }) => ({ by: author.name, at: at.toISOString(), text, ...(on.of > 1 && { on }) }))
}

/** A case for who is signed in, with what it teaches: a page tells of it what may be told before a commitment. */
export async function toPractice(caseId: string): Promise<KnownCase | undefined> {
  return await findCase(database(), caseId)
}
