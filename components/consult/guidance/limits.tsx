import type { Assessment } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Statements } from './statements'

/** What is said with every verdict, and by which version of the rules. */
export function Limits({ assessment }: { readonly assessment: Assessment }) {
  return (
    <section className={styles.part} aria-labelledby="always-said">
      <h3 id="always-said">Limits</h3>
      <p className={styles.meta}>These hold for every verdict.</p>
      <Statements statements={assessment.said} />
      <p className={styles.meta}>
        Read at {assessment.asOf.replace('T', ' ')} with {assessment.knowledge.version}.
      </p>
    </section>
  )
}
