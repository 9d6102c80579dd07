import type { ReactNode } from 'react'
import styles from '@/components/consult/consult.module.css'
import { LoneLink } from '@/components/page-link'

/** The page of a case that is being answered: its label, what stands above the answers, and the answers. */
export function CaseFrame({ label, head, children }: { readonly label: string; readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <p>
          <LoneLink href="/cases">Cases</LoneLink>
        </p>
        <h1>{label}</h1>
      </header>
      {head}
      {children}
    </main>
  )
}
