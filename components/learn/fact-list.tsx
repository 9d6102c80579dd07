import type { ReactNode } from 'react'
import type { CaseFact, FactGroup } from '@/lib/learn/facts'
import factStyles from './facts.module.css'
import styles from './learn.module.css'

type Facts = { readonly facts: readonly FactGroup[]; /** What stands beside a fact. */ readonly beside?: (fact: CaseFact) => ReactNode }

function Group({ group: { title, told, clear }, beside }: { readonly group: FactGroup } & Pick<Facts, 'beside'>) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3>{title}</h3>
      <ul className={`${styles.cases} ${factStyles.facts}`}>
        {told.map((fact) => (
          <li key={fact.id}>
            <p>
              <span className={styles.asked}>{fact.asked}</span> <span className={factStyles.answer}>{fact.answer}</span>
            </p>
            {beside?.(fact)}
          </li>
        ))}
      </ul>
      {clear.length > 0 && (
        <details className={factStyles.clear}>
          <summary>{clear.length} more asked about: nothing out of the ordinary</summary>
          <p>{clear.join('; ')}</p>
        </details>
      )}
    </section>
  )
}

/** The facts of a case, by the parts of the intake. */
export function FactList({ facts, ...beside }: Facts) {
  return facts.filter(({ told, clear }) => told.length + clear.length > 0).map((group) => <Group key={group.section} group={group} {...beside} />)
}
