import { z } from 'zod'
import { roleIds } from '@/lib/accounts/role'
import { setRole } from '@/lib/accounts/store/people'
import { answering, forSignedIn } from '@/lib/server/route'

const body = z.strictObject({ role: z.enum(roleIds, { error: 'one of the roles' }) })

/** The role of somebody; the last administrator keeps theirs. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  PUT: forSignedIn({ body, act: async ({ who, params, body: { role } }) => await setRole(who, params.id ?? '', role) }),
})
