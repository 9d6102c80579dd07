'use client'

import { Suspense, use, useState, useTransition } from 'react'
import { loadLater } from '@/components/consult/load-later'
import { Part } from '@/components/reading-page'
import type { Assessment } from '@/lib/guidance/assessment'
import action from '../action.module.css'

/** The parts of the guidance come in the piece that the consult loads: a second one with the same in it would be sent to everybody. */
type Load = () => Promise<Pick<Awaited<ReturnType<typeof loadLater>>, 'FindingsLedger' | 'TrialCount' | 'SourcesDisagree'>>
type Loading = Promise<Awaited<ReturnType<Load>> | undefined>

/** Undefined where it did not load. */
const loadBy = (load: Load): Loading => load().catch(() => undefined)

type Read = { readonly assessment: Assessment }

/** A line may break between the page and its script. What is compared above would be lost with the page: this part alone is asked for anew. */
function Reading({ assessment, loading, askAnew }: Read & { readonly loading: Loading; readonly askAnew: () => void }) {
  const loaded = use(loading)
  const [isLoading, startLoading] = useTransition()
  if (loaded === undefined)
    return (
      <div role="alert">
        <p>This part did not load. What is compared above stays as it is.</p>
        <button type="button" className={action.second} aria-disabled={isLoading} onClick={() => isLoading || startLoading(askAnew)}>
          {isLoading ? 'One moment …' : 'Try again'}
        </button>
      </div>
    )
  const { FindingsLedger, TrialCount, SourcesDisagree } = loaded
  return (
    <>
      <FindingsLedger assessment={assessment} />
      <TrialCount {...assessment.thresholds} />
      <SourcesDisagree conflicts={assessment.conflicts} />
    </>
  )
}

/** How the rules read a case: what holds and by what authority, the trials, and where sources disagree. */
export function BehindRules({ assessment, load = loadLater }: Read & { readonly load?: Load }) {
  const [loading, setLoading] = useState(() => loadBy(load))
  return (
    <Part title="How the rules read it" id="rules">
      {assessment.contradictions.map(({ says, ask }) => (
        <p key={says}>
          {says} {ask}
        </p>
      ))}
      <Suspense fallback={<p>Loading the rules …</p>}>
        <Reading assessment={assessment} loading={loading} askAnew={() => setLoading(loadBy(load))} />
      </Suspense>
      <p>Where a rule rests on a convention of this project (tier C), or sources disagree, experts may differ from the rules, and from each other.</p>
    </Part>
  )
}
