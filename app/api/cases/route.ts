import { createSchema } from '@/lib/cases/schema'
import { answerOf } from '@/lib/cases/store/answer'
import { create } from '@/lib/cases/store/create'
import { answering, forSignedIn } from '@/lib/server/route'

/** Begins a case under the id its device gave it; sent again, it is the same case. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body: createSchema, act: async ({ who, body }) => answerOf(await create(who.actor, body)) }),
})
