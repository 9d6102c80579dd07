import type { ReactNode } from 'react'
import { PersonBar } from '@/components/accounts/person-bar'
import { ScreenLock } from '@/components/accounts/screen-lock'
import { Queries } from '@/components/accounts/queries'
import { whoIsFramed } from '@/lib/server/session'

/** Pages that know who is signed in. The open pages are not among them: they are the same for everyone and load nothing of this. */
export default async function AccountsLayout({ children }: { children: ReactNode }) {
  const here = await whoIsFramed()
  return (
    <Queries>
      {here !== undefined && (
        <>
          <PersonBar {...here.actor} />
          <ScreenLock actor={here.actor} signInName={here.signInName} proof={here.proof} />
        </>
      )}
      {children}
    </Queries>
  )
}
