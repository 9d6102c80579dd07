import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { Prisma } from '@/prisma/client/client'
import { stageOf, type Case } from '../case'
import type { CaseEvent } from '../event'
import { noted, waitsFor, type Noted } from '../queue'
import { stored } from './story'

const dayOf = (date: string | undefined): Date | null => (date === undefined ? null : new Date(date))

/** What lists show of a case beside its guidance. */
function standing(one: Case, { safetyFirst }: Pick<Noted, 'safetyFirst'>) {
  const waits = waitsFor(one, { safetyFirst })
  return {
    label: one.label,
    stage: stageOf(one),
    assigneeId: one.assignee?.id ?? null,
    priorAuthorization: one.priorAuthorization ?? Prisma.DbNull,
    reviewDue: dayOf(one.reviewDue),
    archivedAt: dayOf(one.archivedAt),
    waitsFor: waits?.kind ?? null,
    dueOn: dayOf(waits?.due),
    updatedAt: one.changedAt,
  }
}

/** What is kept of answers, and of the guidance as it read them. */
function reading({ revision, answers }: Case, { safetyFirst, held, knowledge, verdicts }: Noted) {
  return { revision, answers: answers as Prisma.InputJsonObject, safetyFirst, held, knowledge, verdictEsketamine: verdicts.esketamine, verdictRacemic: verdicts.racemic }
}

/** The first row of a new case, unless its id is taken: then nothing is written. */
export async function begin(within: Transaction, one: Case): Promise<boolean> {
  const now = noted(one, one.changedAt)
  const row = { id: one.id, ownerId: one.owner.id, createdAt: one.createdAt, ...standing(one, now), ...reading(one, now) }
  const { count } = await within.caseFile.createMany({ data: [row], skipDuplicates: true })
  return count === 1
}

/** The case as an event left it. Guidance is noted when answers change, and stays as it was read otherwise. */
export async function write(within: Transaction, one: Case, event: CaseEvent, before: Pick<Noted, 'safetyFirst'>): Promise<void> {
  const now = event.kind === 'answered' ? noted(one, one.changedAt) : undefined
  await within.caseFile.update({ where: { id: one.id }, data: { ...standing(one, now ?? before), ...(now !== undefined && reading(one, now)) }, select: { id: true } })
  await append(within, one.id, event)
  if (event.kind === 'shared') await member(within, one.id, event.with.id, event.sharing)
  if (event.kind === 'unshared') await within.caseMember.deleteMany({ where: { caseId: one.id, personId: event.with.id } })
}

export async function append(within: Transaction, caseId: string, event: CaseEvent): Promise<void> {
  await within.caseEvent.createMany({ data: [{ caseId, ...stored(event) }] })
}

async function member(within: Transaction, caseId: string, personId: string, may: string): Promise<void> {
  await within.caseMember.upsert({ where: { caseId_personId: { caseId, personId } }, create: { caseId, personId, may }, update: { may } })
}
