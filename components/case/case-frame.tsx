import type { ReactNode } from 'react'
import styles from '@/components/consult/consult.module.css'
import { PageLink } from '@/components/page-link'
import own from './case.module.css'

/** The page of a case: its label, and the ways to what belongs to it. */
export function CaseFrame({ id, label, children }: { readonly id: string; readonly label: string; readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p>
          <PageLink href="/cases">Cases</PageLink>
        </p>
        <h1>{label}</h1>
        <p className={own.ways}>
          <PageLink href={`/cases/${id}/sign`}>Sign</PageLink>
          <PageLink href={`/cases/${id}/history`}>History</PageLink>
        </p>
      </header>
      {children}
    </main>
  )
}
