import { searchSchema } from '@/lib/cases/schema'
import { answerOf } from '@/lib/cases/store/answer'
import { list } from '@/lib/cases/store/list'
import { readWorklist, type Asked } from '@/lib/cases/worklist'
import { fieldsRefused } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

/** What an address asks for; a name that stands there twice with all it was given. */
function askedIn(query: URLSearchParams): Asked {
  const names = [...new Set(query.keys())]
  return Object.fromEntries(names.map((name) => [name, query.getAll(name)] as const).map(([name, values]) => [name, values.length === 1 ? values[0] : values]))
}

/** Cases whose label holds a text. The text comes in the body; filters, order and place in the address, which holds no words of a case. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({
    body: searchSchema,
    act: async ({ who, body: { text }, query }) => {
      const read = readWorklist(askedIn(query))
      return read.ok ? answerOf(await list(who.actor, read.value, text)) : { refused: fieldsRefused(read.faults) }
    },
  }),
})
