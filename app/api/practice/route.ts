import { committingSchema } from '@/lib/learn/schema'
import { commit } from '@/lib/learn/store/commit'
import { answerOf } from '@/lib/learn/store/outcome'
import { ownPractice } from '@/lib/learn/store/progress'
import { answering, forSignedIn } from '@/lib/server/route'

/** What somebody practiced; and a commitment to a case, kept for good. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who }) => answerOf(await ownPractice(who.actor)) }),
  POST: forSignedIn({ body: committingSchema, act: async ({ who, body }) => answerOf(await commit(who.actor, body)) }),
})
