import { wayBack } from '@/lib/accounts/way-back'
import { readiness } from '@/lib/server/ready'
import { answering, forAnyone } from '@/lib/server/route'
import { awayPage } from './away-page'

/** When a browser or a monitor may ask again. */
const RETRY_SECONDS = '5'

/** Says that the database is away, to whoever wanted a page that needs it; leads there once it is back. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forAnyone({
    rate: 'none',
    act: async ({ query }) => {
      const to = wayBack(query.get('to') ?? undefined, '/')
      if ('value' in (await readiness())) return new Response(null, { status: 303, headers: { Location: to } })
      return new Response(awayPage(to), { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': RETRY_SECONDS } })
    },
  }),
})
