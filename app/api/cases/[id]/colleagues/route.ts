import { answerOfCase } from '@/lib/cases/store/answer'
import { colleagues } from '@/lib/cases/store/colleagues'
import { answering, forSignedIn } from '@/lib/server/route'

/** With whom a case can be shared. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who, params }) => await answerOfCase(params, async (id) => await colleagues(who.actor, id)) }),
})
