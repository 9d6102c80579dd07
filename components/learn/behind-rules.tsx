'use client'

import { lazy, Suspense } from 'react'
import { loadLater } from '@/components/consult/load-later'
import { Part } from '@/components/reading-page'
import type { Assessment } from '@/lib/guidance/assessment'
import action from '../action.module.css'

/** A line may break between the page and its script. Loaded again, the page asks for all of it anew. */
function NotLoaded() {
  return (
    <div role="alert">
      <p>This part did not load. What is compared above stays as it is.</p>
      <button type="button" className={action.second} onClick={() => location.reload()}>
        Try again
      </button>
    </div>
  )
}

type Read = { readonly assessment: Assessment }

/** The parts of the guidance come in the piece that the consult loads: a second one with the same in it would be sent to everybody. */
const Reading = lazy(() =>
  loadLater().then(
    ({ FindingsLedger, TrialCount, SourcesDisagree }) => {
      const Loaded = ({ assessment }: Read) => (
        <>
          <FindingsLedger assessment={assessment} />
          <TrialCount {...assessment.thresholds} />
          <SourcesDisagree conflicts={assessment.conflicts} />
        </>
      )
      return { default: Loaded }
    },
    () => ({ default: NotLoaded }),
  ),
)

/** How the rules read a case: what holds and by what authority, the trials, and where sources disagree. */
export function BehindRules({ assessment }: Read) {
  return (
    <Part title="How the rules read it" id="rules">
      {assessment.contradictions.map(({ says, ask }) => (
        <p key={says}>
          {says} {ask}
        </p>
      ))}
      <Suspense fallback={<p>Loading the rules …</p>}>
        <Reading assessment={assessment} />
      </Suspense>
      <p>Where a rule rests on a convention of this project (tier C), or sources disagree, experts may differ from the rules, and from each other.</p>
    </Part>
  )
}
