import type { FactGroup } from '@/lib/learn/facts'
import styles from './learn.module.css'
import { sectionWords } from './words'

/** The facts of a case, to read. */
export function FactList({ facts }: { readonly facts: readonly FactGroup[] }) {
  return (
    <div className={styles.groups}>
      {facts
        .filter(({ told, clear }) => told.length + clear.length > 0)
        .map(({ section, told, clear }) => (
          <section key={section} className={styles.group} aria-label={sectionWords[section]}>
            <h3>{sectionWords[section]}</h3>
            <ul className={styles.facts}>
              {told.map(({ id, asked, answer }) => (
                <li key={id}>
                  <p>
                    <span className={styles.asked}>{asked}</span> <span className={styles.answer}>{answer}</span>
                  </p>
                </li>
              ))}
            </ul>
            {clear.length > 0 && <p className={styles.meta}>Nothing out of the ordinary: {clear.join('; ')}.</p>}
          </section>
        ))}
    </div>
  )
}
