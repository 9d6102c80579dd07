import { answerOf } from '@/lib/cases/store/answer'
import { exportList } from '@/lib/cases/store/list'
import { readWorklist } from '@/lib/cases/worklist'
import { caseTable } from '@/lib/documents/case-table'
import { csvOf } from '@/lib/documents/csv'
import { askedIn } from '@/lib/server/asked'
import { fieldsRefused } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

/** A list of cases as a table for audit and service evaluation, by the same parts that narrow its page; `text=yes` adds labels and names. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({
    rate: 'export',
    act: async ({ who, query }) => {
      const { text, ...asked } = askedIn(query)
      if (text !== undefined && text !== 'yes') return { refused: fieldsRefused([{ field: 'text', message: 'one of: yes' }]) }
      const read = readWorklist(asked)
      if (!read.ok) return { refused: fieldsRefused(read.faults) }
      const found = answerOf(await exportList(who.actor, read.value))
      if ('refused' in found) return found
      const body = csvOf(caseTable(found.value, text === 'yes'))
      return new Response(body, { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="cases.csv"' } })
    },
  }),
})
