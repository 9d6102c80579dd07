import { NOT_KNOWN, type Answers } from '../../clinical/answers'
import { sayTrialDates } from '../../clinical/trials/say'
import type { Assessment } from '../../guidance/assessment'
import { stating, type Clause } from './clause'
import { trialClauses } from './trials'

/** The trials as `trialClauses` tells them, each with its dates as far as they are known. */
export function datedTrials({ assessment, answers }: { readonly assessment: Assessment; readonly answers: Answers }): readonly Clause[] {
  const told = trialClauses(assessment, answers)
  const rows = answers.trials === NOT_KNOWN || answers.trials === undefined ? [] : answers.trials
  const before = told.length - rows.length
  return told.map((one, place) => {
    const row = rows[place - before]
    const dates = row === undefined ? '' : sayTrialDates(row)
    return dates === '' ? one : stating(`${one.text} (${dates})`, one)
  })
}
