import { signOut } from '@/lib/accounts/store/sessions'
import { answering, forSignedIn } from '@/lib/server/route'
import { forgetToken } from '@/lib/server/session-cookie'

/** Ends this session. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({
    withGivenPassword: true,
    act: async ({ who }) => {
      await signOut(who)
      return forgetToken()
    },
  }),
})
