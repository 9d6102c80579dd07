import { assigningSchema } from '@/lib/learn/schema'
import { answerOf } from '@/lib/learn/store/outcome'
import { assign } from '@/lib/learn/store/supervise'
import { answering, forSignedIn } from '@/lib/server/route'

/** Asks somebody to try a case, as who supervises. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body: assigningSchema, act: async ({ who, body }) => answerOf(await assign(who.actor, body)) }),
})
