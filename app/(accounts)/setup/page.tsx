import type { Metadata } from 'next'
import { SetupForm } from '@/components/accounts/setup-form'
import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { isSetUpOpen } from '@/lib/accounts/store/set-up'
import { unlessAway } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Set up' }
export const dynamic = 'force-dynamic'

export default async function SetupPage() {
  if (!(await unlessAway('/setup', isSetUpOpen()))) {
    return (
      <ReadingPage title="Set up" lede={<p>There is an administrator already, who makes further accounts.</p>}>
        <p>
          <PageLink href="/sign-in">Sign in</PageLink>
        </p>
      </ReadingPage>
    )
  }
  return (
    <ReadingPage title="Set up" lede={<p>The first account is an administrator: it makes the accounts of everyone else, and reads no cases.</p>}>
      <noscript>
        <p>Setting up needs JavaScript.</p>
      </noscript>
      <SetupForm />
    </ReadingPage>
  )
}
