import Link from 'next/link'
import type { ComponentProps } from 'react'
import styles from './page-link.module.css'

type To = Omit<ComponentProps<typeof Link>, 'prefetch'>

/** A link within the application. Nothing is fetched before it is followed: pages hold hundreds of them. */
export function PageLink(link: To) {
  return <Link prefetch={false} {...link} />
}

/** A link that stands by itself and not in a sentence. */
export function LoneLink(link: Omit<To, 'className'>) {
  return <PageLink className={styles.lone} {...link} />
}
