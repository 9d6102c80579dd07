import { PageLink } from '@/components/page-link'
import styles from './safety.module.css'

/** The numbers to call in the US, large enough to hit at once. */
export function CrisisLines() {
  return (
    <section className={styles.lines} aria-labelledby="crisis-lines" data-state="safety-first">
      <h2 id="crisis-lines">US crisis numbers</h2>
      <ul>
        <li>
          <a href="tel:911">Call 911</a> <span>in immediate danger</span>
        </li>
        <li>
          <a href="tel:988">Call 988</a> <span>veterans press 1</span>
        </li>
        <li>
          <a href="sms:988">Text 988</a> <span>veterans text 838255</span>
        </li>
      </ul>
      <p>
        <PageLink href="/evidence/crisis-988" className={styles.source}>
          Where these numbers come from
        </PageLink>
      </p>
    </section>
  )
}
