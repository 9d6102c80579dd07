import { listSessions, revokeOthers } from '@/lib/accounts/store/sessions'
import { answering, forSignedIn } from '@/lib/server/route'

/** The devices somebody is signed in on; DELETE signs out all but this one. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who }) => ({ value: await listSessions(who) }) }),
  DELETE: forSignedIn({
    act: async ({ who }) => {
      await revokeOthers(who)
      return { value: null }
    },
  }),
})
