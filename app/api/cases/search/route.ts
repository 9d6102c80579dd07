import { searchSchema } from '@/lib/cases/schema'
import { answerOf } from '@/lib/cases/store/answer'
import { list } from '@/lib/cases/store/list'
import { readWorklist } from '@/lib/cases/worklist'
import { askedIn } from '@/lib/server/asked'
import { fieldsRefused } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

/** Cases whose label holds a text. The text comes in the body; filters, order and place in the address, which holds no words of a case. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({
    body: searchSchema,
    rate: 'search',
    act: async ({ who, body: { text }, query }) => {
      const read = readWorklist(askedIn(query))
      return read.ok ? answerOf(await list(who.actor, read.value, text)) : { refused: fieldsRefused(read.faults) }
    },
  }),
})
