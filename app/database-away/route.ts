import { wayBack } from '@/lib/accounts/way-back'
import { readiness } from '@/lib/server/ready'
import { answering, forAnyone } from '@/lib/server/route'
import { awayPage } from './away-page'

/** When a browser or a monitor may ask again. */
const RETRY_SECONDS = '5'

/**
 * Says that the database is away, or that it answers again, to whoever wanted a page that needs it.
 * Nobody is led back without a click: a page that fails though the database answers would lead here at once, and so on without end.
 */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = answering({
  GET: forAnyone({
    act: async ({ query, headers: asked }) => {
      const to = wayBack(query.get('to') ?? undefined, '/')
      const standing = 'value' in (await readiness()) ? 'answers' : 'away'
      const headers = { 'Content-Type': 'text/html; charset=utf-8', ...(standing === 'away' && { 'Retry-After': RETRY_SECONDS }) }
      return new Response(awayPage({ to, standing, nonce: asked.get('x-nonce') ?? '' }), { status: standing === 'away' ? 503 : 200, headers })
    },
  }),
})
