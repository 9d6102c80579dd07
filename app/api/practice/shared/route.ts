import { sharingSchema } from '@/lib/learn/schema'
import { answerOf } from '@/lib/learn/store/outcome'
import { share } from '@/lib/learn/store/share'
import { answering, forSignedIn } from '@/lib/server/route'

/** Shares a case to learn from, without what tells who it is. Cases that go out count among the exports. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body: sharingSchema, rate: 'export', act: async ({ who, body }) => answerOf(await share(who.actor, body)) }),
})
