import { wayBack } from '@/lib/accounts/way-back'
import { notFound } from '@/lib/server/problem'
import { smartSystems } from '@/lib/server/provider'
import { answering, forAnyone } from '@/lib/server/route'
import { goToProvider } from '@/lib/server/visit'

/** The longest launch that is handed back. */
const LONGEST = 2000
const BEGINS = '/cases'

/** Where a clinical system launches this application (`iss`, `launch`), or somebody goes to sign in with their account there (`iss` alone). It leads to that system, which vouches for its person. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forAnyone({
    act: async ({ headers, query }) => {
      const [from, launch] = [query.getAll('iss'), query.getAll('launch')]
      const system = from.length === 1 ? smartSystems().find(({ fhirServer }) => fhirServer === from[0]) : undefined
      if (system === undefined || launch.length > 1 || (launch[0] ?? '').length > LONGEST) return { refused: notFound() }
      return await goToProvider(headers, { issuer: system.issuer, anew: false, goesTo: wayBack(query.get('to') ?? undefined, BEGINS), ...(launch[0] !== undefined && { launch: launch[0] }) })
    },
  }),
})
