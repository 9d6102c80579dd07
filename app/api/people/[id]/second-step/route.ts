import { resetTotp } from '@/lib/accounts/store/people'
import { answering, forSignedIn } from '@/lib/server/route'

/** Takes the second step away from somebody who lost their device; it signs them out everywhere. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  DELETE: forSignedIn({ act: async ({ who, params }) => await resetTotp(who, params.id ?? '') }),
})
