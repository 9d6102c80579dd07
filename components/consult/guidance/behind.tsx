'use client'

import { lazy, Suspense } from 'react'
import type { Assessment } from '@/lib/guidance/assessment'
import { FindingsLedger } from './findings-ledger'
import { Flips } from './flips'
import { GoingAhead } from './going-ahead'
import styles from './guidance.module.css'
import { Limits } from './limits'
import { OtherOptions } from './other-options'
import { SourcesDisagree } from './sources-disagree'
import { TrialCount } from './trial-count'

const WhatToExpect = lazy(() => import('./pictures').then((part) => ({ default: part.WhatToExpect })))

/** What stands behind the verdicts and follows from them. Held options have nothing to go ahead with. */
export function Behind({ assessment }: { readonly assessment: Assessment }) {
  return (
    <>
      {!assessment.held && (
        <>
          <FindingsLedger assessment={assessment} />
          <Flips />
          <TrialCount {...assessment.thresholds} />
          <SourcesDisagree conflicts={assessment.conflicts} />
          <GoingAhead assessment={assessment} />
          <OtherOptions alternatives={assessment.alternatives} />
          <Suspense fallback={<p className={styles.meta}>The charts are loading.</p>}>
            <WhatToExpect routes={{ esketamine: assessment.options.esketamine.route, racemic: assessment.options.racemic.route }} />
          </Suspense>
        </>
      )}
      <Limits assessment={assessment} />
    </>
  )
}
