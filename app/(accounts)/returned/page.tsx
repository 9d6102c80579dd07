import type { Metadata } from 'next'
import { Failure } from '@/components/accounts/account-form'
import { sayProviderRefusal } from '@/components/accounts/provider-words'
import { Returned } from '@/components/accounts/returned'
import { ReadingPage } from '@/components/reading-page'
import { isProviderRefusal } from '@/lib/accounts/vouched'
import { providerLabel } from '@/lib/server/provider'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Back from signing in' }

type Asked = { readonly searchParams: Promise<{ readonly refused?: string | readonly string[] }> }

/** Where somebody comes back to who went to the provider in a tab of its own. */
export default async function ReturnedPage({ searchParams }: Asked) {
  const { refused } = await searchParams
  const { actor } = await whoMustBeHere('/returned')
  return (
    <ReadingPage title="Back from signing in">
      {isProviderRefusal(refused) ? (
        <>
          <Failure says={sayProviderRefusal(refused, providerLabel())} />
          <p>Close this tab, and try again in the one you came from.</p>
        </>
      ) : (
        <Returned person={actor.id} />
      )}
    </ReadingPage>
  )
}
