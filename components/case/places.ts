import type { TaskKind } from '@/lib/cases/queue'

/** The part of a case page that shows prior authorization and the review. */
export const FOLLOW_UP = 'follow-up'

/** Where somebody does what waits in a case. */
export function placeOf(caseId: string, kind: TaskKind): string {
  switch (kind) {
    case 'co-signature':
      return `/cases/${caseId}/records`
    case 'prior-authorization':
    case 'review':
      return `/cases/${caseId}#${FOLLOW_UP}`
    case 'dates':
      return `/cases/${caseId}/pa`
    case 'safety':
    case 'returned':
      return `/cases/${caseId}`
  }
}
