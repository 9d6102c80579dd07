import { wayBack } from '@/lib/accounts/way-back'
import { answering, forAnyone } from '@/lib/server/route'
import { goToProvider } from '@/lib/server/visit'

/** Leads to the provider to sign in, and back to where its person wanted to go; `anew`: the provider asks who is there, whatever it remembers. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forAnyone({
    act: async ({ headers, query }) => await goToProvider(headers, { issuer: null, anew: query.has('anew'), goesTo: wayBack(query.get('to') ?? undefined, '/sign-in') }),
  }),
})
