import 'server-only'
import { cookieIn, cookieOf } from './cookie'

const NAME = 'consult'

/** Has the browser keep a token until it is closed, as the value of Set-Cookie. */
export const tokenCookie = (token: string): string => cookieOf(NAME, token)

/** Has the browser keep a token, and nothing else. */
export const keepToken = (token: string): Response => new Response(null, { status: 204, headers: { 'Set-Cookie': tokenCookie(token) } })

/** Has the browser forget its token. */
export const forgetToken = (): Response => new Response(null, { status: 204, headers: { 'Set-Cookie': cookieOf(NAME, '', 0) } })

/** The token a request brings. */
export const tokenOf = (headers: Headers): string | undefined => cookieIn(headers, NAME)
