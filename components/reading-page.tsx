import type { ReactNode } from 'react'
import styles from './reading-page.module.css'

type Frame = {
  readonly title: string
  /** Where the page stands: links to what is above it. */
  readonly above?: ReactNode
  readonly lede?: ReactNode
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A page to read: its place, its title, what it is about, and the rest. */
export function ReadingPage({ title, above, lede, wide = false, children }: Frame) {
  return (
    <main className={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <header className={styles.head}>
        {above !== undefined && <p className={styles.above}>{above}</p>}
        <h1>{title}</h1>
        {lede !== undefined && <div className={styles.lede}>{lede}</div>}
      </header>
      {children}
    </main>
  )
}

/** A titled part of a page; its id is where links lead. */
export function Part({ id, title, children }: { readonly id?: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
