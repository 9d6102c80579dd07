'use client'

import { findDrug } from '@/lib/clinical/drugs'
import { refusals } from '@/lib/clinical/trials/refusals'
import { sayDrug } from '@/lib/clinical/trials/say'
import { episodeWords, responseWords, stoppedWords, takenWords, weeksWords } from '@/lib/clinical/trials/words'
import { useNow } from '../draft/clock'
import { trialOf } from '../draft/to-answers'
import { useForm, useValue } from '../draft/use-form'
import { doseWordsOf } from './dose-words'
import buttons from '../buttons.module.css'
import fields from './fields.module.css'
import rows from './rows.module.css'
import { TrialChips } from './trial-chips'
import { TrialVerdict } from './trial-verdict'
import { TypedCell } from './typed-cell'

type TrialOf = { readonly at: number; readonly save: () => void; readonly remove: () => void }

/** What is seldom told: another spelling of the drug, and dates. */
function TrialDates({ at, name, faultOf, askAgain }: { readonly at: number; readonly name: string; readonly faultOf: (cell: string) => string | undefined; readonly askAgain: () => void }) {
  return (
    <details className={rows.more} open={faultOf('start') !== undefined || faultOf('end') !== undefined || undefined}>
      <summary data-aside>
        Drug and dates<span className="visually-hidden"> of {name}</span>
      </summary>
      <div className={fields.cells}>
        <TypedCell name={`trials.rows.${at}.drug`} label="Drug" part inputMode="text" changed={askAgain} />
        <TypedCell name={`trials.rows.${at}.start`} label="Start" part aside type="date" inputMode="text" describedBy={faultOf('start')} changed={askAgain} />
        <TypedCell name={`trials.rows.${at}.end`} label="End" part aside type="date" inputMode="text" describedBy={faultOf('end')} changed={askAgain} />
      </div>
    </details>
  )
}

/** One trial being told: how much, how long, how reliably, with what result, and whether it counts. */
export function TrialEditor({ at, save, remove }: TrialOf) {
  const { set } = useForm()
  const row = useValue(`trials.rows.${at}`)
  const today = useNow().slice(0, 10)
  const trial = trialOf(row)
  const drug = findDrug(trial.drug)
  const byLevel = drug?.levelDecides === true
  const name = `Trial ${at + 1}`
  const refused = today === '' ? [] : refusals(trial, today)
  const faultOf = (cell: string): string | undefined => (refused.some(({ field }) => field === cell) ? `trial-${at}-verdict` : undefined)
  const askAgain = (): void => set(`trials.rows.${at}.confirmed`, false)
  return (
    <div role="group" aria-labelledby={`trial-${at}-name`} className={rows.row}>
      <h3>
        <span id={`trial-${at}-name`}>
          {name}: {sayDrug(trial)}
        </span>{' '}
        {drug !== undefined && drug.brands.length > 0 && <span className={fields.unit}>{drug.brands.slice(0, 2).join(', ')}</span>}
      </h3>
      <TrialChips at={at} cell="doseBand" ask={byLevel ? 'Blood level' : 'Highest dose'} words={doseWordsOf(drug)} exact="doseMg">
        <TypedCell name={`trials.rows.${at}.doseMg`} label={byLevel ? 'dose' : 'or exactly'} unit={drug?.unit ?? 'mg per day'} inputMode="decimal" describedBy={faultOf('doseMg')} changed={askAgain} />
      </TrialChips>
      <TrialChips at={at} cell="weeksBand" ask="Weeks at that dose" words={weeksWords} exact="weeks">
        <TypedCell name={`trials.rows.${at}.weeks`} label="or exactly" unit="weeks" inputMode="decimal" describedBy={faultOf('weeks')} changed={askAgain} />
      </TrialChips>
      <TrialChips at={at} cell="taken" ask="Taken" words={takenWords} />
      <TrialChips at={at} cell="response" ask="Response" words={responseWords} />
      <TrialChips at={at} cell="stopped" ask="Why stopped" words={stoppedWords} />
      <TrialChips at={at} cell="episode" ask="Episode" words={episodeWords} />
      <div className={fields.answerLine}>
        <button type="button" className={buttons.strong} onClick={save}>
          Save<span className="visually-hidden"> {name}</span>
        </button>
        <button type="button" className={buttons.strong} onClick={remove}>
          Remove<span className="visually-hidden"> {name}</span>
        </button>
      </div>
      <TrialVerdict at={at} trial={trial} today={today} />
      <TrialDates at={at} name={name} faultOf={faultOf} askAgain={askAgain} />
    </div>
  )
}
