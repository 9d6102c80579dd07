import 'server-only'
import { env } from './env'

/** Some browsers refuse `Secure`, and with it `__Host-`, on http even from this machine. */
const isSecure = (): boolean => env().PUBLIC_ORIGIN !== undefined

/** A cookie as this server calls it. */
export const nameOfCookie = (name: string): string => (isSecure() ? `__Host-${name}` : name)

/** The value of Set-Cookie for a cookie that no script reads and that comes along from other sites only where somebody goes here. `seconds`: how long it is kept; until the browser is closed unless said. */
export function cookieOf(name: string, value: string, seconds?: number): string {
  return `${nameOfCookie(name)}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`
}

/** A cookie that a request brings. */
export function cookieIn(headers: Headers, name: string): string | undefined {
  const named = (headers.get('cookie') ?? '').split(';').map((part) => part.trim().split('='))
  return named.find(([one]) => one === nameOfCookie(name))?.[1]
}
