import 'server-only'
import { env } from './env'

/** Some browsers refuse `Secure`, and with it `__Host-`, on http even from this machine. */
const isSecure = (): boolean => env().PUBLIC_ORIGIN !== undefined

export const cookieName = (): string => (isSecure() ? '__Host-consult' : 'consult')

const cookie = (token: string, more = ''): string => `${cookieName()}=${token}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}${more}`

/** Has the browser keep a token until it is closed. */
export const keepToken = (token: string): Response => new Response(null, { status: 204, headers: { 'Set-Cookie': cookie(token) } })

/** Has the browser forget its token. */
export const forgetToken = (): Response => new Response(null, { status: 204, headers: { 'Set-Cookie': cookie('', '; Max-Age=0') } })

/** The token a request brings. */
export function tokenOf(headers: Headers): string | undefined {
  const named = (headers.get('cookie') ?? '').split(';').map((part) => part.trim().split('='))
  return named.find(([name]) => name === cookieName())?.[1]
}
