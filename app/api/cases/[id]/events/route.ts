import { requestSchema } from '@/lib/cases/schema'
import { answerOfCase } from '@/lib/cases/store/answer'
import { change } from '@/lib/cases/store/change'
import { answering, forSignedIn } from '@/lib/server/route'

/** Everything else that can happen to a case; signing asks for a password given of late. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body: requestSchema, act: async ({ who, params, body }) => await answerOfCase(params, async (id) => await change(who.actor, id, body, who.authenticatedAt)) }),
})
