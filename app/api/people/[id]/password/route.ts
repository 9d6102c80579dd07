import { z } from 'zod'
import { setPassword } from '@/lib/accounts/store/people'
import { answering, forSignedIn } from '@/lib/server/route'
import { text } from '@/lib/server/text'

const body = z.strictObject({ password: text(1000) })

/** A new password for somebody who lost theirs; it signs them out everywhere. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  PUT: forSignedIn({ body, act: async ({ who, params, body: { password } }) => await setPassword(who, params.id ?? '', password) }),
})
