import { exportSchema } from '@/lib/cases/schema'
import { answerOf } from '@/lib/cases/store/answer'
import { exportList } from '@/lib/cases/store/export-list'
import { readWorklist } from '@/lib/cases/worklist'
import { caseTable } from '@/lib/documents/case-table'
import { csvOf } from '@/lib/documents/csv'
import { askedIn } from '@/lib/server/asked'
import { fieldsRefused } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

/** A list of cases as a table for audit and service evaluation, by the same parts that narrow its page; labels and names stand in it where they are asked for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({
    body: exportSchema,
    rate: 'export',
    act: async ({ who, body: { withText }, query }) => {
      const read = readWorklist(askedIn(query))
      if (!read.ok) return { refused: fieldsRefused(read.faults) }
      const found = answerOf(await exportList(who.actor, read.value, withText))
      if ('refused' in found) return found
      if (found.value === 'too-many') return { refused: fieldsRefused([{ field: 'query', message: 'a list of at most 5,000 cases: narrow it' }]) }
      const body = csvOf(caseTable(found.value, withText))
      return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="cases.csv"' } })
    },
  }),
})
