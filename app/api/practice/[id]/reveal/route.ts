import { reveal } from '@/lib/learn/store/commit'
import { answerOf } from '@/lib/learn/store/outcome'
import { answering, forSignedIn } from '@/lib/server/route'

/** What the rules say of a case, for who has committed to it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who, params }) => answerOf(await reveal(who.actor, params.id ?? '')) }),
})
