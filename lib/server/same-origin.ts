import 'server-only'
import { env } from './env'

const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/

/** Where this application is reached: the configured address, else this machine under one of its own names. */
export function ownOrigin(headers: Headers): string | undefined {
  const { PUBLIC_ORIGIN } = env()
  if (PUBLIC_ORIGIN !== undefined) return PUBLIC_ORIGIN
  const host = headers.get('host') ?? ''
  return thisMachine.test(host) ? `http://${host}` : undefined
}

/** Whether a browser says that a page of this application sent the request. One that says nothing is not believed. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site === null && origin === null) return false
  return (site === null || site === 'same-origin') && (origin === null || origin === ownOrigin(headers))
}

/** Whether a page of somebody else loads this as a part of itself, as an image: nothing here is for that, and it is not to use up what is allowed to an address. */
export const isPartElsewhere = (headers: Headers): boolean => headers.get('sec-fetch-site') === 'cross-site' && headers.get('sec-fetch-mode') !== 'navigate'

/** Whether a page of another origin led here: to read is no harm, but it is not to have somebody export, which stands in the audit under their name. */
export const isLedFromElsewhere = (headers: Headers): boolean => !['same-origin', 'none', null].includes(headers.get('sec-fetch-site'))
