import { z } from 'zod'
import { reauthenticate } from '@/lib/accounts/store/sign-in'
import { proofShape } from '@/lib/server/proof-shape'
import { answering, forSignedIn } from '@/lib/server/route'

const body = z.strictObject(proofShape)

/** Proves anew who is signed in; signing and changing accounts ask for that. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forSignedIn({ body, act: async ({ who, body: proof, address }) => await reauthenticate(who, { ...proof, address }) }),
})
