import { findSession } from '@/lib/accounts/store/sessions'
import { writtenCase } from '@/lib/learn/cases/written'
import { misfits, revealOf } from '@/lib/learn/reveal'
import { revealSchema } from '@/lib/learn/schema'
import { inCommitment } from '@/lib/learn/store/outcome'
import { fieldsRefused, notAllowed, notFound } from '@/lib/server/problem'
import { answering, forAnyone } from '@/lib/server/route'
import { tokenOf } from '@/lib/server/session-cookie'

/** Whoever is signed in commits in their account, where it stays. */
async function isSignedIn(headers: Headers): Promise<boolean> {
  const token = tokenOf(headers)
  return token !== undefined && (await findSession(token, false)) !== undefined
}

/** What the rules say of a practice case beside a commitment, without an account. Keeps nothing; without a whole commitment it tells nothing. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  POST: forAnyone({
    body: revealSchema,
    act: async ({ params, body: { commitment }, headers }) => {
      if (await isSignedIn(headers)) return { refused: notAllowed('You are signed in: commit to the case in your account.') }
      const known = writtenCase(params.id ?? '')
      if (known === undefined) return { refused: notFound() }
      const faults = misfits(known, commitment)
      return faults.length > 0 ? { refused: fieldsRefused(inCommitment(faults)) } : { value: revealOf(known, commitment) }
    },
  }),
})
