import 'server-only'
import type { Retention } from '@/lib/accounts/retention'

/** What a case, a session or a counter has to be older than at a moment, to be long archived or long spent. */
export function retentionEnds({ spentDays, archivedYears }: Retention, now: Date): { readonly spent: Date; readonly archived: Date } {
  const archived = new Date(now)
  archived.setUTCFullYear(now.getUTCFullYear() - archivedYears)
  return { spent: new Date(now.getTime() - spentDays * 24 * 60 * 60 * 1000), archived }
}
