import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { beginsAt } from '@/components/accounts/places'
import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { isSetUpOpen } from '@/lib/accounts/store/set-up'
import { wayBack } from '@/lib/accounts/way-back'
import { unlessAway, whoIsHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Sign in' }

type Asked = { readonly searchParams: Promise<{ readonly to?: string | readonly string[]; readonly out?: string }> }

export default async function SignInPage({ searchParams }: Asked) {
  const { to, out } = await searchParams
  const asked = typeof to === 'string' ? to : undefined
  const here = await unlessAway('/sign-in', whoIsHere())
  if (here !== undefined) redirect(wayBack(asked, beginsAt(here.actor.role)))
  const hasNobody = await unlessAway('/sign-in', isSetUpOpen())
  return (
    <ReadingPage
      title="Sign in"
      lede={
        <p>
          Signing in is for saved cases. <PageLink href="/consult">A consult</PageLink> needs no account.
        </p>
      }
    >
      {out !== undefined && <p role="status">You are signed out, and the answers of this tab are cleared.</p>}
      {hasNobody && (
        <p>
          There is no administrator yet. <PageLink href="/setup">Set up</PageLink>
        </p>
      )}
      <noscript>
        <p>Signing in needs JavaScript.</p>
      </noscript>
      {/* Whose work it is that begins is known once they are signed in: this page leads on from here. */}
      <SignInForm to={wayBack(asked, '/sign-in')} />
    </ReadingPage>
  )
}
