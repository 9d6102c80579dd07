import { answerOfCase } from '@/lib/cases/store/answer'
import { open } from '@/lib/cases/store/open'
import { answering, forSignedIn } from '@/lib/server/route'

/** A case, as much of it as the reader may see. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who, params }) => await answerOfCase(params, async (id) => await open(who.actor, id)) }),
})
