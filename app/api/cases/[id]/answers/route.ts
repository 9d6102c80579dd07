import { answerSchema } from '@/lib/cases/schema'
import { answerOfCase } from '@/lib/cases/store/answer'
import { save } from '@/lib/cases/store/save'
import { answering, forSignedIn } from '@/lib/server/route'

/** Saves changed answers over the revision that was seen, and tells the new one. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  PUT: forSignedIn({ body: answerSchema, act: async ({ who, params, body }) => await answerOfCase(params, async (id) => await save(who.actor, id, body)) }),
})
