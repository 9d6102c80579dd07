import { isUuid } from '@/lib/accounts/uuid'
import { commentingSchema } from '@/lib/learn/schema'
import { answerOf } from '@/lib/learn/store/outcome'
import { comment } from '@/lib/learn/store/supervise'
import { notFound } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

/** Says something of a commitment, as who supervises. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({
    body: commentingSchema,
    act: async ({ who, params: { id = '' }, body }) => (isUuid(id) ? answerOf(await comment(who.actor, id, body)) : { refused: notFound() }),
  }),
})
