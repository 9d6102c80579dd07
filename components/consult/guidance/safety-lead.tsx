'use client'

import { StateIcon } from '@/components/state'
import type { Assessment } from '@/lib/guidance/assessment'
import { AskedAgain } from '../form/asked-again'
import { ListAnswer } from '../form/list-answer'
import styles from './safety.module.css'
import { Statements } from './statements'

/** What comes before any talk of treatment: the cause, the steps, and where a step is recorded. */
export function SafetyLead({ assessment }: { readonly assessment: Assessment }) {
  if (!assessment.safetyFirst) return null
  return (
    <section className={styles.lead} id="safety-lead" aria-labelledby="safety-lead-title">
      <h3 id="safety-lead-title" className={styles.leadTitle} data-state="safety-first">
        <StateIcon state="safety-first" size={24} /> Safety first
      </h3>
      {assessment.safety.map(({ cause, title, steps }) => (
        <div key={cause} className={styles.cause}>
          <h4>{title}</h4>
          <Statements statements={steps} ordered />
        </div>
      ))}
      <fieldset className={styles.recorded}>
        <legend>Safety steps done</legend>
        {assessment.held && <p>The two options are held until a safety step is recorded here.</p>}
        {[...assessment.stale, ...assessment.refused].some(({ item }) => item === 'safetyAskedAt') && (
          <>
            <p>Steps count only with safety questions asked in the past 24 hours.</p>
            <AskedAgain />
          </>
        )}
        {assessment.contradictions.map(({ id, items, says, ask }) => items.includes('safetySteps') && (
          <p key={id}>
            {says} {ask}
          </p>
        ))}
        <ListAnswer id="safetySteps" twin />
      </fieldset>
    </section>
  )
}
