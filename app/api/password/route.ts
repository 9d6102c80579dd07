import { z } from 'zod'
import { changePassword } from '@/lib/accounts/store/sign-in'
import { proofShape } from '@/lib/server/proof-shape'
import { answering, forSignedIn } from '@/lib/server/route'
import { text } from '@/lib/server/text'

const body = z.strictObject({ ...proofShape, next: text(1000) })

/** Changes one's own password, for the present one; other devices are signed out. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body, withGivenPassword: true, act: async ({ who, body: { next, ...proof }, address }) => await changePassword(who, { ...proof, address }, next) }),
})
