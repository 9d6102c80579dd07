import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { log } from '@/lib/server/log'
import type { PracticeSharedCase } from '@/prisma/client/client'
import { isUuid } from '../../accounts/uuid'
import { dateOf } from '../../clinical/dates'
import { answersSchema } from '../../clinical/schema'
import { writtenCase, writtenCases } from '../cases/written'
import { sharedCase, type KnownCase } from '../known-case'
import { caseIdSchema, outcomeSchema } from '../schema'

/** A row as the case it keeps; none where it cannot be read, so that one row takes nobody the others. Of what is in it the log is told nothing. */
function readable({ id, answers, asOf, reviewed }: PracticeSharedCase): KnownCase | undefined {
  const [whole, outcome] = [answersSchema.safeParse(answers), outcomeSchema.safeParse(reviewed)]
  if (whole.success && outcome.success && dateOf(asOf) !== undefined) return sharedCase({ id, asOf, answers: whole.data, reviewed: outcome.data })
  log.warning('shared-case-unreadable', { case: id })
  return undefined
}

/** Whether a text can be the name of a practice case. What cannot is none, and no word of it is kept. */
export const isCaseName = (text: string): boolean => caseIdSchema.safeParse(text).success

/** A practice case by its id, written or shared; undefined where there is none, it was taken back, or it cannot be read. */
export async function findCase(within: Transaction, id: string): Promise<KnownCase | undefined> {
  const written = writtenCase(id)
  if (written !== undefined || !isUuid(id)) return written
  const row = await within.practiceSharedCase.findUnique({ where: { id } })
  return row?.takenBackAt === null ? readable(row) : undefined
}

/** Every practice case that can be read, those of the clinic last. */
export async function allCases(within: Transaction): Promise<readonly KnownCase[]> {
  const rows = await within.practiceSharedCase.findMany({ where: { takenBackAt: null }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return [...writtenCases, ...rows.flatMap((row) => readable(row) ?? [])]
}
