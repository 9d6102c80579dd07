import { z } from 'zod'
import { roleIds } from '@/lib/accounts/role'
import { listPeople, makePerson } from '@/lib/accounts/store/people'
import { answering, forSignedIn } from '@/lib/server/route'
import { text } from '@/lib/server/text'

const body = z.strictObject({ name: text(200), signInName: text(200), role: z.enum(roleIds, { error: 'one of the roles' }), password: text(1000) })

/** Everybody with an account; POST makes an account for somebody, for a password given of late. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({ act: async ({ who }) => await listPeople(who.actor) }),
  POST: forSignedIn({ body, act: async ({ who, body }) => await makePerson(who, body) }),
})
