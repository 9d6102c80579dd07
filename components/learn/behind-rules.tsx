'use client'

import { Suspense, use, useState, useTransition } from 'react'
import { loadLater } from '@/components/consult/load-later'
import { PageLink } from '@/components/page-link'
import { Part } from '@/components/reading-page'
import { options, tiers } from '@/lib/clinical/rule'
import { idsTouching } from '@/lib/evidence/conflicts/touches'
import type { Assessment } from '@/lib/guidance/assessment'
import action from '../action.module.css'
import styles from './learn.module.css'

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

/**
 * Why experts may differ from a rule that holds here, by rule: what weighs is a convention or a trial exclusion, or sources of it disagree.
 * What is said of everybody, as that infusions are off-label, tells nothing of this case.
 */
function disputedIn({ options: at, conflicts }: Assessment): ReadonlyMap<string, { readonly title: string; readonly why: ReadonlySet<string> }> {
  const found = new Map<string, { title: string; why: Set<string> }>()
  for (const { rule, title, effect, tier, citations } of options.flatMap((option) => at[option].findings)) {
    const authority = effect !== 'say' && (tier === 'convention' || tier === 'trial-exclusion') ? [`${tiers[tier][1].toLowerCase()} (tier ${tiers[tier][0]})`] : []
    const reasons = [...authority, ...(idsTouching(citations).some((id) => conflicts.includes(id)) ? ['sources disagree'] : [])]
    if (rule.startsWith('always/') || reasons.length === 0) continue
    found.set(rule, { title, why: new Set([...(found.get(rule)?.why ?? []), ...reasons]) })
  }
  return found
}

function ExpertsMayDiffer({ assessment }: Read) {
  const disputed = disputedIn(assessment)
  if (disputed.size === 0) return null
  return (
    <>
      <p>Experts may differ from these rules, and from each other:</p>
      <ul className={styles.plain}>
        {[...disputed].map(([rule, { title, why }]) => (
          <li key={rule}>
            <PageLink href={`/rules/${rule}`}>{title}</PageLink>: {[...why].join('; ')}
          </li>
        ))}
      </ul>
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
      <ExpertsMayDiffer assessment={assessment} />
    </Part>
  )
}
