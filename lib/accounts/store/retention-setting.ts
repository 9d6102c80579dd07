import 'server-only'
import { retentionBounds, usualRetention, type Retention } from '@/lib/accounts/retention'
import type { Transaction } from '@/lib/server/database'

export const RETENTION = 'retention'

/** What was set, part by part; what cannot be read, or lies beyond its bounds, is as usual. */
export async function readRetention(within: Transaction): Promise<Retention> {
  const kept = (await within.setting.findUnique({ where: { name: RETENTION } }))?.value
  const set = typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? kept : {}
  const part = (name: keyof Retention): number => {
    const value = set[name]
    const { least, most } = retentionBounds[name]
    return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : usualRetention[name]
  }
  return { spentDays: part('spentDays'), archivedYears: part('archivedYears') }
}
