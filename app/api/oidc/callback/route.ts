import { answering, forAnyone } from '@/lib/server/route'
import { backFromProvider } from '@/lib/server/visit'

/** Where the provider sends a browser back to: signs its person in, or proves who is here. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({ GET: forAnyone({ act: async ({ headers, query, address, device }) => await backFromProvider(headers, query, { address, device }) }) })
