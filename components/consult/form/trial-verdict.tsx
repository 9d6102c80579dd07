'use client'

import { useFormContext } from 'react-hook-form'
import { StateBadge } from '@/components/state'
import { adequacy, type Adequacy } from '@/lib/clinical/trials/adequacy'
import { unlikely } from '@/lib/clinical/trials/refusals'
import type { Trial } from '@/lib/clinical/trials/trial'
import type { Entries } from '../draft/entries'
import chips from './chips.module.css'
import rows from './rows.module.css'

const states = { Adequate: 'discuss', 'Adequate augmentation': 'discuss', 'Not adequate': 'other-steps-first', 'Cannot tell': 'unknown' } as const

/** Whether a trial counts, in a word. */
export function TrialWord({ word }: { readonly word: Adequacy['word'] }) {
  return <StateBadge state={states[word]}>{word}</StateBadge>
}

type VerdictOf = { readonly at: number; readonly trial: Trial; readonly today: string }

/** Whether a trial counts, and why; an unlikely value is confirmed here. */
export function TrialVerdict({ at, trial, today }: VerdictOf) {
  const { register } = useFormContext<Entries>()
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
          <input type="checkbox" {...register(`trials.rows.${at}.confirmed`)} />
          <span>These values were checked again and hold</span>
        </label>
      )}
    </div>
  )
}
