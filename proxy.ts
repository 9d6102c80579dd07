import type { NextRequest } from 'next/server'

/** Only addresses with an escaped character come here. */
export const config = { matcher: '/:path(.*%.*)' }

/** An address that cannot be read is the mistake of whoever sent it: the router would answer with a fault of the server. */
export function proxy({ nextUrl: { pathname } }: NextRequest): Response | undefined {
  try {
    decodeURIComponent(pathname)
    return undefined
  } catch {
    return new Response('This address cannot be read.', { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
}
