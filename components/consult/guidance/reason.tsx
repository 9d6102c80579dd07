'use client'

import { Tier } from '@/components/tier'
import type { Finding } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Links } from './links'
import { RuleLink } from './rule-link'
import { TraceList } from './trace-list'

/** From a conclusion down to its ground: the rule, the answers it was decided on, and the evidence it rests on. */
export function Reason({ finding: { rule, tier, trace, citations } }: { readonly finding: Finding }) {
  return (
    <div className={styles.reason}>
      <p>
        <RuleLink id={rule} />
      </p>
      <p className={styles.marks}>
        <Tier tier={tier} />
      </p>
      <p className={styles.step}>Your answers</p>
      <TraceList trace={trace} />
      <p className={styles.step}>Evidence</p>
      <Links citations={citations} />
    </div>
  )
}
