import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Failure } from '@/components/accounts/account-form'
import { sayProviderRefusal } from '@/components/accounts/provider-words'
import { SignInForm } from '@/components/accounts/sign-in-form'
import { beginsAt } from '@/components/accounts/places'
import action from '@/components/action.module.css'
import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { isSetUpOpen } from '@/lib/accounts/store/set-up'
import { isProviderRefusal } from '@/lib/accounts/vouched'
import { wayBack } from '@/lib/accounts/way-back'
import { provider, providerLabel, smartSystems } from '@/lib/server/provider'
import { unlessAway, whoIsHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Sign in' }

type Asked = { readonly searchParams: Promise<{ readonly to?: string | readonly string[]; readonly out?: string; readonly refused?: string | readonly string[] }> }

/** The ways to sign in through the provider of this hospital and its clinical systems, where there are any. */
function ThroughProviders({ to }: { readonly to: string }) {
  const own = provider()
  const back = encodeURIComponent(to)
  const ways = [
    ...(own === undefined ? [] : [{ label: own.label, href: `/api/oidc/start?to=${back}` }]),
    ...smartSystems().map(({ label, fhirServer }) => ({ label, href: `/api/smart/launch?iss=${encodeURIComponent(fhirServer)}&to=${back}` })),
  ]
  return ways.map(({ label, href }) => (
    <p key={href}>
      {/* No page of ours: it leads to another host. */}
      <a className={action.primary} href={href}>
        Sign in with {label}
      </a>
    </p>
  ))
}

export default async function SignInPage({ searchParams }: Asked) {
  const { to, out, refused } = await searchParams
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
      {isProviderRefusal(refused) && <Failure says={sayProviderRefusal(refused, providerLabel())} />}
      {/* Whose work it is that begins is known once they are signed in: this page leads on from here. */}
      <ThroughProviders to={wayBack(asked, '/sign-in')} />
      <noscript>
        <p>Signing in with a password needs JavaScript.</p>
      </noscript>
      <SignInForm to={wayBack(asked, '/sign-in')} />
    </ReadingPage>
  )
}
