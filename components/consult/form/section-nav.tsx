import type { Section } from '@/lib/clinical/item'
import { sections } from '@/lib/clinical/items'
import styles from '../consult.module.css'

export const sectionOrder = Object.keys(sections) as Section[]

/** The sections in order; any of them can come first. */
export function SectionNav() {
  return (
    <nav aria-label="Sections" className={styles.nav}>
      <ol>
        {sectionOrder.map((section) => (
          <li key={section}>
            <a href={`#section-${section}`}>{sections[section]}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
