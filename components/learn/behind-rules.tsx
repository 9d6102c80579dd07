'use client'

import { lazy, Suspense } from 'react'
import { loadLater } from '@/components/consult/load-later'
import { Part } from '@/components/reading-page'
import type { Assessment } from '@/lib/guidance/assessment'

/** The parts of the guidance come in the piece that the consult loads: a second one with the same in it would be sent to everybody. */
const FindingsLedger = lazy(async () => ({ default: (await loadLater()).FindingsLedger }))
const TrialCount = lazy(async () => ({ default: (await loadLater()).TrialCount }))
const SourcesDisagree = lazy(async () => ({ default: (await loadLater()).SourcesDisagree }))

/** How the rules read a case: what holds and by what authority, the trials, and where sources disagree. */
export function BehindRules({ assessment }: { readonly assessment: Assessment }) {
  return (
    <Part title="How the rules read it" id="rules">
      {assessment.contradictions.map(({ says, ask }) => (
        <p key={says}>
          {says} {ask}
        </p>
      ))}
      <Suspense fallback={<p>Loading the rules …</p>}>
        <FindingsLedger assessment={assessment} />
        <TrialCount {...assessment.thresholds} />
        <SourcesDisagree conflicts={assessment.conflicts} />
      </Suspense>
      <p>Where a rule rests on a convention of this project (tier C), or sources disagree, experts may differ from the rules, and from each other.</p>
    </Part>
  )
}
