import type { ReactNode } from 'react'
import styles from '@/components/consult/consult.module.css'
import { PageLink } from '@/components/page-link'
import type { Actor } from '@/lib/accounts/person'
import type { Case } from '@/lib/cases/case'
import { CaseWays } from './case-ways'

/** The page of a case: its label, and the ways to what belongs to it. */
export function CaseFrame({ one, actor, children }: { readonly one: Case; readonly actor: Actor; readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p>
          <PageLink href="/cases">Cases</PageLink>
        </p>
        <h1>{one.label}</h1>
        <CaseWays one={one} actor={actor} />
      </header>
      {children}
    </main>
  )
}
