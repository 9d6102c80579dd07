'use client'

import { PageLink } from '@/components/page-link'
import { Tier } from '@/components/tier'
import type { Finding } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Links } from './links'
import { TraceList } from './trace-list'

/** From a conclusion down to its ground: the rule, the answers it was decided on, and the evidence it rests on. */
export function Reason({ finding: { rule, title, tier, trace, citations } }: { readonly finding: Finding }) {
  return (
    <div className={styles.reason}>
      <p>
        <PageLink href={`/rules/${rule}`}>
          <span className={styles.kind}>Rule</span> {title}
        </PageLink>
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
