import type { ReactNode } from 'react'
import styles from './link-list.module.css'
import { PageLink } from './page-link'

type Way = { readonly href: string; readonly says: ReactNode }

/** Ways on, one below the other: a whole line leads there. */
export function LinkList({ of }: { readonly of: readonly Way[] }) {
  return (
    <ul className={styles.list}>
      {of.map(({ href, says }) => (
        <li key={href}>
          <PageLink href={href}>{says}</PageLink>
        </li>
      ))}
    </ul>
  )
}
