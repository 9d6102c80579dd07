import { nameOf } from '@/components/evidence/names'
import { PageLink } from '@/components/page-link'
import type { CitationId } from '@/lib/evidence/cite'
import type { SafetyCause } from '@/lib/clinical/rule'
import { safetyMessages, type SafetyStep } from '@/lib/rules/safety/leads'
import styles from './safety.module.css'

function Citations({ because }: { readonly because: readonly CitationId[] }) {
  return (
    <p className={styles.because}>
      <span aria-hidden="true">Evidence</span>
      {because.map((id) => (
        <PageLink key={id} href={`/evidence/${id}`}>
          <span className="visually-hidden">Evidence </span>
          {nameOf(id)}
        </PageLink>
      ))}
    </p>
  )
}

/** What to do now for one cause, in order, each step with what it rests on. */
export function SafetySteps({ cause }: { readonly cause: SafetyCause }) {
  const { title, steps } = safetyMessages[cause]
  const all: readonly SafetyStep[] = steps
  return (
    <section className={styles.cause} id={cause} aria-labelledby={`${cause}-title`}>
      <h2 id={`${cause}-title`}>{title}</h2>
      <ol className={styles.steps}>
        {all.map(({ says, because }) => (
          <li key={says}>
            <p>{says}</p>
            <Citations because={because} />
          </li>
        ))}
      </ol>
    </section>
  )
}
