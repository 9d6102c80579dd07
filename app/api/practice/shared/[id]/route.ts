import { isUuid } from '@/lib/accounts/uuid'
import { answerOf } from '@/lib/learn/store/outcome'
import { takeBack } from '@/lib/learn/store/share'
import { notFound } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'

/** Takes a shared case out of the list of those to practice on. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  DELETE: forSignedIn({ act: async ({ who, params: { id = '' } }) => (isUuid(id) ? answerOf(await takeBack(who.actor, id)) : { refused: notFound() }) }),
})
