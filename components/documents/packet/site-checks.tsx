import { EvidenceLink } from '@/components/evidence/names-context'
import { siteChecklist } from '@/lib/documents/packet/site-checklist'
import styles from './packet.module.css'

/** What the label asks of the site, with a box to tick on paper. */
export function SiteChecks() {
  return (
    <ul className={styles.checks}>
      {siteChecklist.map(({ says, because }) => (
        <li key={says}>
          <span className={styles.box} aria-hidden="true" />
          <span>
            {says} <EvidenceLink id={because} />
          </span>
        </li>
      ))}
    </ul>
  )
}
