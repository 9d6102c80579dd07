import { knowledge } from '@/lib/guidance/knowledge'
import { PageLink } from './page-link'
import styles from './site-footer.module.css'

/** What the application is for, and the versions of what it knows, on every page. */
export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        <p>
          For health professionals. It supports a conversation and replaces neither clinical judgment nor emergency care, and it is not validated on patients.{' '}
          <PageLink href="/about">Intended use and limits</PageLink>
        </p>
        <p className={styles.versions}>
          Rules {knowledge.rules}, intake {knowledge.intake}, evidence {knowledge.evidence}
        </p>
      </div>
    </footer>
  )
}
