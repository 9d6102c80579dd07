import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findSession, type SignedIn } from '@/lib/accounts/store/sessions'
import { log } from './log'
import { tokenOf } from './session-cookie'
import { isOfDatabase } from './transaction'

/** Who is signed in, for a page; read once however many parts of it ask. */
export const whoIsHere = cache(async (): Promise<SignedIn | undefined> => {
  // Read as the routes read it: of two cookies of one name both take the first.
  const token = tokenOf(await headers())
  return token === undefined ? undefined : await findSession(token)
})

/** The same for the frame around a page: it stays empty while the database is away, which the page itself says. */
export async function whoIsFramed(): Promise<SignedIn | undefined> {
  return await whoIsHere().catch((error: unknown) => {
    if (!isOfDatabase(error)) throw error
    return undefined
  })
}

/** What a page asks of the database before all else; while that is away the way leads to where it is said. */
export async function unlessAway<T>(path: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (!isOfDatabase(error)) throw error
    log.error('database-not-ready', error)
    return redirect(`/database-away?to=${encodeURIComponent(path)}`)
  }
}

const ACCOUNT = '/account'

/**
 * Who is signed in, for a page that needs somebody; else the way leads through sign-in back to it.
 * Whoever has yet to choose a password of their own, or lacks the second step that everybody needs, is led to their account, which says so.
 */
export async function whoMustBeHere(path: string): Promise<SignedIn> {
  const here = (await unlessAway(path, whoIsHere())) ?? redirect(`/sign-in?to=${encodeURIComponent(path)}`)
  return (here.hasGivenPassword || here.secondStep === 'missing') && path !== ACCOUNT ? redirect(ACCOUNT) : here
}
