import 'server-only'
import type { Transaction } from '@/lib/server/database'
import type { PracticeSharedCase } from '@/prisma/client/client'
import { isUuid } from '../../accounts/uuid'
import { answersSchema } from '../../clinical/schema'
import { writtenCase, writtenCases } from '../cases/written'
import { sharedCase, type KnownCase } from '../known-case'
import { caseIdSchema, outcomeSchema } from '../schema'

function readable({ id, answers, asOf, reviewed }: PracticeSharedCase): KnownCase {
  return sharedCase({ id, asOf, answers: answersSchema.parse(answers), reviewed: outcomeSchema.parse(reviewed) })
}

/** Whether a text can be the name of a practice case. What cannot is none, and no word of it is kept. */
export const isCaseName = (text: string): boolean => caseIdSchema.safeParse(text).success

/** A practice case by its id, written or shared; undefined where there is none, or it was taken back. */
export async function findCase(within: Transaction, id: string): Promise<KnownCase | undefined> {
  const written = writtenCase(id)
  if (written !== undefined || !isUuid(id)) return written
  const row = await within.practiceSharedCase.findUnique({ where: { id } })
  return row?.takenBackAt === null ? readable(row) : undefined
}

/** Every practice case, those of the clinic last. */
export async function allCases(within: Transaction): Promise<readonly KnownCase[]> {
  const rows = await within.practiceSharedCase.findMany({ where: { takenBackAt: null }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return [...writtenCases, ...rows.map(readable)]
}
