'use client'

import { StateBadge } from '@/components/state'
import { adequacy, type Adequacy } from '@/lib/clinical/trials/adequacy'
import { unlikely } from '@/lib/clinical/trials/refusals'
import type { Trial } from '@/lib/clinical/trials/trial'
import chips from './chips.module.css'
import rows from './rows.module.css'
import { Tick } from './tick'

const states = { Adequate: 'discuss', 'Adequate augmentation': 'discuss', 'Not adequate': 'other-steps-first', 'Cannot tell': 'unknown' } as const

/** Whether a trial counts, in a word. */
export function TrialWord({ word }: { readonly word: Adequacy['word'] }) {
  return <StateBadge state={states[word]}>{word}</StateBadge>
}

type VerdictOf = { readonly at: number; readonly trial: Trial; readonly today: string }

/** Whether a trial counts, and why; an unlikely value is confirmed here. */
export function TrialVerdict({ at, trial, today }: VerdictOf) {
  if (today === '') return null
  const { word, reasons } = adequacy(trial, today)
  const doubtful = unlikely(trial, today).length > 0 || trial.confirmed === true
  return (
    <div id={`trial-${at}-verdict`} className={rows.verdict}>
      <TrialWord word={word} />
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {doubtful && (
        <label className={chips.chip}>
          <Tick name={`trials.rows.${at}.confirmed`} />
          <span>These values were checked again and hold</span>
        </label>
      )}
    </div>
  )
}
