import type { SafetyCause } from '@/lib/clinical/rule'
import { cite } from '@/lib/evidence/cite'
import { safetyMessages, type SafetyStep } from '@/lib/rules/safety/leads'
import { nameOf } from '../evidence/names'
import { ConfirmationMark } from '../evidence/marks'
import { PageLink } from '../page-link'
import { Part } from '../reading-page'
import styles from './safety-message.module.css'

/** What is shown before anything else when a rule puts safety first, each step with what it rests on. */
export function SafetyMessage({ cause }: { readonly cause: SafetyCause }) {
  const { title, steps }: { readonly title: string; readonly steps: readonly SafetyStep[] } = safetyMessages[cause]
  return (
    <Part id="safety" title={title}>
      <ol className={styles.steps}>
        {steps.map(({ says, because }) => (
          <li key={says}>
            {says}{' '}
            <span className={styles.because}>
              {because.map((id) => (
                <span key={id}>
                  <PageLink href={`/evidence/${id}`}>
                    <span className="visually-hidden">Evidence: </span>
                    {nameOf(id)}
                  </PageLink>{' '}
                  {cite(id).confirmation !== 'read' && <ConfirmationMark confirmation={cite(id).confirmation} />}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  )
}
