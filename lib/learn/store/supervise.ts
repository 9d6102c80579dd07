import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Actor } from '../../accounts/person'
import { findActor, listActors } from '../../accounts/store/people'
import { isUuid } from '../../accounts/uuid'
import type { Trainee } from '../practiced'
import { allCases, findCase } from './cases'
import { audit, refuse, unless, type Outcome } from './outcome'
import { practicedBy } from './progress'

const NOBODY = { says: 'There is no such trainee.', hidden: true } as const

const NO_COMMITMENT = { says: 'There is no such commitment.', hidden: true } as const

/** Somebody who learns here, by their id; undefined where there is none, or they left. */
export async function traineeOf(within: Transaction, id: string): Promise<Actor | undefined> {
  const found = await findActor(within, id)
  return found?.role === 'trainee' ? found : undefined
}

/** Everybody who learns here, with what they practiced. */
export async function cohort(actor: Actor): Promise<Outcome<readonly Trainee[]>> {
  const told = { actor, action: 'cohort' }
  return await transaction(async (within) => {
    const denied = unless(actor, 'supervise')
    if (denied !== undefined) return await refuse(within, told, denied)
    const people = (await listActors(within)).filter(({ role }) => role === 'trainee')
    const value: Trainee[] = []
    const cases = await allCases(within)
    for (const { id, name } of people) value.push({ id, name, practiced: await practicedBy(within, id, cases) })
    await audit(within, { ...told, detail: { count: value.length } })
    return { value }
  })
}

/** One of them. */
export async function trainee(actor: Actor, id: string): Promise<Outcome<Trainee>> {
  if (!isUuid(id)) return { denied: NOBODY }
  const told = { actor, action: 'trainee', detail: { member: id } }
  return await transaction(async (within) => {
    const denied = unless(actor, 'supervise')
    if (denied !== undefined) return await refuse(within, told, denied)
    const found = await traineeOf(within, id)
    if (found === undefined) return await refuse(within, told, NOBODY)
    const practiced = await practicedBy(within, found.id, await allCases(within))
    await audit(within, told)
    return { value: { id: found.id, name: found.name, practiced } }
  })
}

/** Says something of a commitment, for good. Sent again it is the same comment. */
export async function comment(actor: Actor, commitmentId: string, { id, text }: { readonly id: string; readonly text: string }): Promise<Outcome<null>> {
  const told = { actor, action: 'commented', subjectId: commitmentId }
  return await transaction(async (within) => {
    const denied = unless(actor, 'supervise')
    if (denied !== undefined) return await refuse(within, told, denied)
    const there = await within.practiceCommitment.findFirst({ where: { id: commitmentId, person: { role: 'trainee', active: true } }, select: { id: true } })
    if (there === null) return await refuse(within, told, NO_COMMITMENT)
    const row = { id, commitmentId, authorId: actor.id, text }
    const { count } = await within.practiceComment.createMany({ data: [row], skipDuplicates: true })
    if (count > 0) await audit(within, told)
    // Other words under an id that is taken would be lost in silence.
    else if ((await within.practiceComment.findFirst({ where: row, select: { id: true } })) === null) return await refuse(within, told, NO_COMMITMENT)
    return { value: null }
  })
}

/** Asks somebody to try a case; asked again, it is the day that changes. */
export async function assign(actor: Actor, { person, case: caseId, due }: { readonly person: string; readonly case: string; readonly due?: string | undefined }): Promise<Outcome<null>> {
  const told = { actor, action: 'assigned', subjectId: caseId, detail: { member: person } }
  return await transaction(async (within) => {
    const denied = unless(actor, 'supervise')
    if (denied !== undefined) return await refuse(within, told, denied)
    if ((await traineeOf(within, person)) === undefined) return await refuse(within, told, NOBODY)
    if ((await findCase(within, caseId)) === undefined) return await refuse(within, told, { says: 'There is no such practice case.', hidden: true })
    const asked = { assignerId: actor.id, at: new Date(), dueOn: due === undefined ? null : new Date(due) }
    await within.practiceAssignment.upsert({ where: { personId_caseId: { personId: person, caseId } }, create: { personId: person, caseId, ...asked }, update: asked })
    await audit(within, told)
    return { value: null }
  })
}
