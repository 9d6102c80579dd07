'use client'

import { options } from '@/lib/clinical/rule'
import { useAssessment } from '../assessment-context'
import { FindingsLedger } from './findings-ledger'
import { Flips } from './flips'
import { GoingAhead } from './going-ahead'
import styles from './guidance.module.css'
import { OptionCard } from './option-card'
import { OtherOptions } from './other-options'
import { SafetyLead } from './safety-lead'
import { SourcesDisagree } from './sources-disagree'
import { Statements } from './statements'
import { TrialCount } from './trial-count'
import { UnknownList } from './unknown-list'

/** All that is concluded from the answers, safety before anything. */
export function Guidance() {
  const assessment = useAssessment()
  return (
    <aside id="guidance" className={styles.guidance} aria-labelledby="guidance-title" tabIndex={-1}>
      <h2 id="guidance-title">Guidance</h2>
      {assessment === undefined ? (
        <p>The rules are loading. Answers given meanwhile are kept and read.</p>
      ) : (
        <>
          <SafetyLead assessment={assessment} />
          {options.map((option) => (
            <OptionCard key={option} option={option} assessment={assessment} />
          ))}
          <UnknownList assessment={assessment} />
          {!assessment.held && (
            <>
              <FindingsLedger assessment={assessment} />
              <Flips assessment={assessment} />
              <TrialCount assessment={assessment} />
              <GoingAhead assessment={assessment} />
              <OtherOptions assessment={assessment} />
              <SourcesDisagree assessment={assessment} />
            </>
          )}
          <section className={styles.part} aria-labelledby="always-said">
            <h3 id="always-said">With every verdict</h3>
            <Statements statements={assessment.said} />
          </section>
          <p className={styles.meta}>
            Read at {assessment.asOf.replace('T', ' ')} with {assessment.knowledge.version}.
          </p>
        </>
      )}
    </aside>
  )
}
