import 'server-only'
import { endVisit, type Return } from '@/lib/accounts/store/provider-return'
import { beginVisit, type Errand } from '@/lib/accounts/store/provider-visits'
import { newSecret } from '@/lib/accounts/store/secret'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import type { ProviderRefusal } from '@/lib/accounts/vouched'
import { leadTo } from './endpoint'
import { NotVouched } from './not-vouched'
import { notFound, type Answer } from './problem'
import { provider, providers } from './provider'
import { ownOrigin } from './same-origin'
import { tokenCookie, tokenOf } from './session-cookie'
import { visitCookie, visitorOf } from './visit-cookie'

/** The address that providers send browsers back to; undefined where there is no provider, or this is no address of ours. */
function callbackOf(headers: Headers): string | undefined {
  const origin = ownOrigin(headers)
  return origin === undefined || providers().length === 0 ? undefined : `${origin}/api/oidc/callback`
}

/** Where it is told why nothing came of a visit: to whoever is signed in on a page of its own, to others where they sign in. */
function refusedAt(refused: ProviderRefusal, isSignedIn: boolean, goesTo = '/sign-in'): Response {
  return leadTo(isSignedIn ? `/returned?refused=${refused}` : `/sign-in?refused=${refused}&to=${encodeURIComponent(goesTo)}`)
}

/** Sends a browser to the provider. */
export async function goToProvider(headers: Headers, errand: Omit<Errand, 'browser' | 'backTo'>): Promise<Response | Answer<never>> {
  const backTo = callbackOf(headers)
  if (backTo === undefined || (errand.issuer === null && provider() === undefined)) return { refused: notFound() }
  const browser = visitorOf(headers) ?? newSecret()
  try {
    return leadTo(await beginVisit({ ...errand, browser, backTo }), visitCookie(browser))
  } catch (error) {
    if (!(error instanceof NotVouched)) throw error
    return refusedAt(error.reason, errand.session !== undefined, errand.goesTo)
  }
}

/** Takes up a browser that comes back from the provider. */
export async function backFromProvider(headers: Headers, query: URLSearchParams, from: Pick<Return, 'address' | 'device'>): Promise<Response | Answer<never>> {
  const callback = callbackOf(headers)
  if (callback === undefined) return { refused: notFound() }
  const browser = visitorOf(headers)
  const here = await whoIsHere(headers)
  // It was not sent from here, or too long ago.
  if (browser === undefined) return refusedAt('unknown-visit', here !== undefined)
  const ended = await endVisit({ ...from, answer: new URL(`${callback}?${query.toString()}`), browser, here })
  // Whoever lost their role there is signed out by now.
  if ('refused' in ended) return refusedAt(ended.refused, (await whoIsHere(headers)) !== undefined, ended.goesTo)
  return leadTo(ended.goesTo, ended.token === undefined ? undefined : tokenCookie(ended.token))
}

async function whoIsHere(headers: Headers): Promise<SignedIn | undefined> {
  const token = tokenOf(headers)
  return token === undefined ? undefined : await findSession(token)
}
