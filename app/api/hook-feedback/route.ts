import { csvOf } from '@/lib/documents/csv'
import { exportFeedback, type FeedbackLine } from '@/lib/hooks/store/export'
import { answering, forSignedIn } from '@/lib/server/route'

const columns = ['intervention', 'card', 'knowledge', 'action', 'reason', 'reason system', 'comment', 'user', 'date', 'received', 'location', 'system'] as const

function rowOf({ service, hook, card, knowledge, outcome, reasonCode, reasonSystem, comment, userId, happenedAt, receivedAt, location, issuer }: FeedbackLine): readonly string[] {
  const told = [hook === null ? service : `${service}/${hook}`, card, knowledge, outcome, reasonCode, reasonSystem, comment, userId, (happenedAt ?? receivedAt).toISOString(), receivedAt.toISOString(), location, issuer]
  return told.map((value) => value ?? '')
}

/** What clinicians did with cards, as a table: which intervention, what was done, by whom, when and where. What they wrote stands in it where `comments` is asked for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({
    rate: 'export',
    act: async ({ who, query }) => {
      const found = await exportFeedback(who.actor, query.has('comments'))
      if ('refused' in found) return found
      return new Response(csvOf([columns, ...found.value.map(rowOf)]), { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="hook-feedback.csv"' } })
    },
  }),
})
