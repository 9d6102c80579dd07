import { PageLink } from './page-link'
import { PlaceList } from './place-list'
import styles from './site-header.module.css'

const places = [
  ['/consult', 'Consult'],
  ['/safety', 'Safety'],
  ['/rules', 'Rules'],
  ['/evidence', 'Evidence'],
  ['/learn', 'Learn'],
  ['/about', 'About'],
  ['/settings', 'Settings'],
  ['/account', 'Account'],
] as const

/** The name of the application and the way to its parts, with a link past them. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        Skip to content
      </a>
      <div className={styles.bar}>
        <PageLink href="/" className={styles.name}>
          Ketamine Consult
        </PageLink>
        <PlaceList label="Main" places={places} className={styles.places} />
      </div>
    </header>
  )
}
