import { NextResponse, type NextRequest } from 'next/server'
import { lookScript } from '@/components/settings/look'
import { newNonce, pagePolicy } from '@/lib/server/page-policy'

/** Pages and what is answered in their place, under `/api` where a browser opens the address by itself; not the files of pages. Beside them any address with an escaped character. */
export const config = {
  matcher: [
    '/((?!api/|_next/static/|sw\\.js$|offline-worker\\.js$|icon\\.svg$|fault\\.css$|favicon\\.ico$).*)',
    { source: '/api/:path*', has: [{ type: 'header', key: 'sec-fetch-dest', value: 'document' }] },
    '/:path(.*%.*)',
  ],
}

const developing = process.env.NODE_ENV === 'development'
const readings: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

const said = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response => new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers } })

/** Gives each page the policy it runs under, and tells those who write it which nonce is in that. Nothing else is decided here: who may see what is for each page. */
export async function proxy({ nextUrl: { pathname }, method, headers: asked }: NextRequest): Promise<Response> {
  if (!isReadable(pathname)) return said(400, 'This address cannot be read.')
  // A page made on demand would be made, and read what is sent to it as an action, of which there is none.
  if (!pathname.startsWith('/api/') && !readings.includes(method)) return said(405, 'Pages are read only.', { Allow: readings.join(', ') })
  const nonce = newNonce()
  const policy = pagePolicy({ nonce, scripts: [lookScript], developing })
  const headers = new Headers(asked)
  headers.set('Content-Security-Policy', policy)
  headers.set('X-Nonce', nonce)
  // Which page that leads to stands in `next.config.js`: named from here it would be asked for over the network where a proxy with https stands before this server.
  if (await namesNothing(pathname)) headers.set('X-Names-Nothing', 'yes')
  return NextResponse.next({ request: { headers }, headers: { 'Content-Security-Policy': policy } })
}

/** Whether an address is that of a rule or of evidence which is not there. What these are is loaded when first asked about: the first page of a start does not wait for it. */
async function namesNothing(pathname: string): Promise<boolean> {
  return /^\/(rules|evidence)\//.test(pathname) && (await import('@/app/named-addresses')).namesNothing(pathname)
}

/** An address that cannot be read is the mistake of whoever sent it: the router would answer with a fault of the server. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
