import { answerOfCase } from '@/lib/cases/store/answer'
import { history } from '@/lib/cases/store/open'
import { answering, forSignedIn } from '@/lib/server/route'

/** What happened to a case, in sentences. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who, params }) => await answerOfCase(params, async (id) => await history(who.actor, id)) }),
})
