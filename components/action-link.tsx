import type { ComponentProps, ReactNode } from 'react'
import styles from './action.module.css'
import { PageLink } from './page-link'

/** A link that is what one came to do (primary), or the other way to begin. */
export function ActionLink({ rank, ...link }: { readonly rank: 'primary' | 'second' } & ComponentProps<typeof PageLink>) {
  return <PageLink {...link} className={styles[rank]} />
}

/** Actions side by side. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
