'use client'

import type { ReactNode } from 'react'
import type { Person } from '@/lib/accounts/person'
import { PageLink } from '../page-link'
import styles from './administration.module.css'
import { useAdministrator } from './administrator'
import { ChangePassword } from './change-password'
import { ChangeRole } from './change-role'
import { ChangeStanding } from './change-standing'
import { ResetSecondStep } from './reset-second-step'

function Kind({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className={styles.change}>
      {title !== undefined && <h3>{title}</h3>}
      {children}
    </section>
  )
}

function OfOthers({ person }: { readonly person: Person }) {
  return (
    <>
      <Kind title="Password">
        <ChangePassword person={person} />
      </Kind>
      <Kind title="Second step">
        <ResetSecondStep person={person} />
      </Kind>
    </>
  )
}

function Own() {
  return (
    <Kind title="Password and second step">
      <p>
        You change your own in <PageLink href="/account">your account</PageLink>.
      </p>
    </Kind>
  )
}

function OfProvider() {
  return (
    <Kind title="Role, password and second step">
      <p>They come from the provider that this person signs in through, and are changed there. Another role counts from their next sign-in on.</p>
    </Kind>
  )
}

/** All that can be changed of one person. Whoever works here changes their own password and second step in their account, as everybody does. */
export function ChangePerson({ person }: { readonly person: Person }) {
  const isOwn = useAdministrator().id === person.id
  const isOfProvider = person.subject !== undefined
  return (
    <div className={styles.changes} role="group" aria-label={`Change: ${person.name}`}>
      <div className={styles.column}>
        {!isOfProvider && (
          <Kind>
            <ChangeRole person={person} />
          </Kind>
        )}
        <Kind title={person.active ? 'Leaving' : 'Coming back'}>
          <ChangeStanding person={person} />
        </Kind>
      </div>
      <div className={styles.column}>{isOfProvider ? <OfProvider /> : isOwn ? <Own /> : <OfOthers person={person} />}</div>
    </div>
  )
}
