import { z } from 'zod'
import { setActive } from '@/lib/accounts/store/people'
import { answering, forSignedIn } from '@/lib/server/route'

const body = z.strictObject({ active: z.boolean({ error: 'true or false' }) })

/** Whether somebody is here or left; who left is signed out at once. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  PUT: forSignedIn({ body, act: async ({ who, params, body: { active } }) => await setActive(who, params.id ?? '', active) }),
})
