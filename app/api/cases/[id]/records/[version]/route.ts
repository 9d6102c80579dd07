import { answerOfCase } from '@/lib/cases/store/answer'
import { record } from '@/lib/cases/store/records'
import { answering, forSignedIn } from '@/lib/server/route'

/** What was signed as one version of a case. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who, params }) => await answerOfCase(params, async (id) => await record(who.actor, id, Number(params.version))) }),
})
