import { readAuditSearch, type AuditLine } from '@/lib/accounts/audit-search'
import { exportAudit } from '@/lib/accounts/store/audit-lines'
import { csvOf } from '@/lib/documents/csv'
import { askedIn } from '@/lib/server/asked'
import { fieldsRefused } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

const columns = ['number', 'at', 'who', 'action', 'subject', 'subjectId', 'outcome', 'detail'] as const satisfies readonly (keyof AuditLine)[]

/** The audit as a table for another program, by the same parts that narrow its page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({
    rate: 'export',
    act: async ({ who, query }) => {
      const asked = readAuditSearch(askedIn(query))
      if (!asked.ok) return { refused: fieldsRefused(asked.faults) }
      const found = await exportAudit(who.actor, asked.value)
      if ('refused' in found) return found
      const body = csvOf([columns, ...found.value.map((line) => columns.map((column) => line[column] ?? ''))])
      return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="audit.csv"' } })
    },
  }),
})
