'use client'

import { memo } from 'react'
import type { Assessment } from '@/lib/guidance/assessment'
import { FindingsLedger } from './findings-ledger'
import { Flips } from './flips'
import { GoingAhead } from './going-ahead'
import { Limits } from './limits'
import { OtherOptions } from './other-options'
import { SourcesDisagree } from './sources-disagree'
import { TrialCount } from './trial-count'
import { WhatToExpect } from './what-to-expect'

/** What stands behind the verdicts and follows from them. Held options have nothing to go ahead with. */
export const Behind = memo(function Behind({ assessment, own }: { readonly assessment: Assessment; readonly own: Assessment | undefined }) {
  return (
    <>
      {!assessment.held && (
        <>
          <FindingsLedger assessment={assessment} />
          <Flips assessment={own} />
          <TrialCount {...assessment.thresholds} />
          <SourcesDisagree conflicts={assessment.conflicts} />
          <GoingAhead assessment={assessment} />
          <OtherOptions alternatives={assessment.alternatives} />
          <WhatToExpect routes={{ esketamine: assessment.options.esketamine.route, racemic: assessment.options.racemic.route }} />
        </>
      )}
      <Limits assessment={assessment} />
    </>
  )
})
