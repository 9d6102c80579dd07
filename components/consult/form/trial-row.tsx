'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import { findDrug } from '@/lib/clinical/drugs'
import { refusals } from '@/lib/clinical/trials/refusals'
import type { Entries } from '../draft/entries'
import { useNow } from '../draft/clock'
import { trialOf } from '../draft/to-answers'
import { doseWords, episodeWords, responseWords, stoppedWords, takenWords, weeksWords } from '../draft/trial-words'
import { DrugField } from './drug-field'
import styles from './form.module.css'
import { TrialChips } from './trial-chips'
import { TrialVerdict } from './trial-verdict'
import { TypedCell } from './typed-cell'

/** One trial: what was taken, how much, how long, how reliably, with what result, and whether it counts. */
export function TrialRow({ at, remove }: { readonly at: number; readonly remove: () => void }) {
  const { setValue } = useFormContext<Entries>()
  const row = useWatch<Entries, `trials.rows.${number}`>({ name: `trials.rows.${at}` })
  const today = useNow().slice(0, 10)
  const trial = trialOf(row)
  const name = `Trial ${at + 1}`
  const refused = today === '' ? [] : refusals(trial, today)
  const faultOf = (cell: string): string | undefined => (refused.some(({ field }) => field === cell) ? `trial-${at}-verdict` : undefined)
  const askAgain = (): void => setValue(`trials.rows.${at}.confirmed`, false)
  return (
    <div role="group" aria-labelledby={`trial-${at}-name`} className={styles.row}>
      <div className={styles.groupHead}>
        <h3 id={`trial-${at}-name`}>{row.drug === '' ? name : `${name}: ${row.drug === 'not-known' ? 'drug not known' : (findDrug(row.drug)?.name ?? row.drug)}`}</h3>
        <button type="button" className={styles.none} onClick={remove}>
          Remove<span className="visually-hidden"> {name}</span>
        </button>
      </div>
      <DrugField at={at} text={row.drug} />
      <TrialChips at={at} cell="doseBand" ask="Highest dose" words={doseWords}>
        <TypedCell name={`trials.rows.${at}.doseMg`} label="or exactly" unit={findDrug(row.drug)?.unit ?? 'mg per day'} inputMode="decimal" describedBy={faultOf('doseMg')} changed={askAgain} />
      </TrialChips>
      <TrialChips at={at} cell="weeksBand" ask="Weeks at that dose" words={weeksWords}>
        <TypedCell name={`trials.rows.${at}.weeks`} label="or exactly" unit="weeks" inputMode="decimal" describedBy={faultOf('weeks')} changed={askAgain} />
      </TrialChips>
      <TrialChips at={at} cell="taken" ask="Taken" words={takenWords} />
      <TrialChips at={at} cell="response" ask="Response" words={responseWords} />
      <TrialChips at={at} cell="stopped" ask="Why stopped" words={stoppedWords} />
      <TrialChips at={at} cell="episode" ask="Episode" words={episodeWords} />
      <details className={styles.why}>
        <summary>
          Dates<span className="visually-hidden"> of {name}</span>
        </summary>
        <div className={styles.cells}>
          <TypedCell name={`trials.rows.${at}.start`} label="Start" type="date" inputMode="text" describedBy={faultOf('start')} changed={askAgain} />
          <TypedCell name={`trials.rows.${at}.end`} label="End" type="date" inputMode="text" describedBy={faultOf('end')} changed={askAgain} />
        </div>
      </details>
      <TrialVerdict at={at} trial={trial} blank={Object.values(row).every((cell) => cell === '' || cell === false)} today={today} />
    </div>
  )
}
