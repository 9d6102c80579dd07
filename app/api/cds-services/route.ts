import { discovery } from '@/lib/interop/hooks/offered'
import { forSystems } from '@/lib/server/hook-route'

/** What clinical systems may call, by CDS Hooks. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = forSystems('GET', { act: () => Response.json(discovery) })
