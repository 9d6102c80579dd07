import { revokeSession } from '@/lib/accounts/store/sessions'
import { answering, forSignedIn } from '@/lib/server/route'

/** Signs out one device of one's own. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  DELETE: forSignedIn({ act: async ({ who, params }) => await revokeSession(who, params.id ?? '') }),
})
