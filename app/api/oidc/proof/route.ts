import { notAllowed } from '@/lib/server/problem'
import { answering, forSignedIn } from '@/lib/server/route'
import { goToProvider } from '@/lib/server/visit'

/** Leads whoever was vouched for to the provider, which asks anew who they are; signing and changing accounts ask for that. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forSignedIn({
    act: async ({ who: { session, proof, issuer = null }, headers }) => {
      if (proof.by !== 'provider') return { refused: notAllowed('You sign in with a password, which is asked for instead') }
      return await goToProvider(headers, { issuer, anew: true, session, goesTo: '/returned' })
    },
  }),
})
