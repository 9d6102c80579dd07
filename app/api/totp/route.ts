import { z } from 'zod'
import { beginSecondStep, confirmSecondStep, removeSecondStep } from '@/lib/accounts/store/second-step'
import { proofShape } from '@/lib/server/proof-shape'
import { answering, forSignedIn } from '@/lib/server/route'
import { text } from '@/lib/server/text'

const proof = z.strictObject(proofShape)
const code = z.strictObject({ code: text(20) })

/** The second step of one's own account: POST begins with a new secret, PUT confirms it with a first code, DELETE removes it. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body: proof, act: async ({ who, body, address }) => await beginSecondStep(who, { ...body, address }) }),
  PUT: forSignedIn({ body: code, act: async ({ who, body }) => await confirmSecondStep(who, body.code) }),
  DELETE: forSignedIn({ body: proof, act: async ({ who, body, address }) => await removeSecondStep(who, { ...body, address }) }),
})
