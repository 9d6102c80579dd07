import 'server-only'
import type { Transaction } from '@/lib/server/database'

/** How many cases were archived before a moment. A number is all that is told of them, so it can be told to who reads no cases. */
export async function countArchived(within: Transaction, before: Date): Promise<number> {
  return await within.caseFile.count({ where: { stage: 'archived', archivedAt: { lt: before } } })
}
