import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import { cookieName } from './session-cookie'

/** Who is signed in, for a page; read once however many parts of it ask. */
export const whoIsHere = cache(async (): Promise<SignedIn | undefined> => {
  const token = (await cookies()).get(cookieName())?.value
  return token === undefined ? undefined : await findSession(token)
})

const ACCOUNT = '/account'

/**
 * Who is signed in, for a page that needs somebody; else the way leads through sign-in back to it.
 * Whoever has yet to choose a password of their own, or lacks the second step that everybody needs, is led to their account, which says so.
 */
export async function whoMustBeHere(path: string): Promise<SignedIn> {
  const here = (await whoIsHere()) ?? redirect(`/sign-in?to=${encodeURIComponent(path)}`)
  return (here.hasGivenPassword || here.secondStep === 'missing') && path !== ACCOUNT ? redirect(ACCOUNT) : here
}
