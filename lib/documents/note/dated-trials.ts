import { NOT_KNOWN, type Answers } from '../../clinical/answers'
import type { Trial } from '../../clinical/trials/trial'
import type { Assessment, Thresholds } from '../../guidance/assessment'
import { sayCircumstances, sayDates, withAskedResponse } from '../trial-words'
import { stating, type Clause } from './clause'
import { trialClauses } from './trials'

/** By whose measure a trial is adequate: plans have measures of their own. */
export const adequateMeans = 'adequate: by the doses, 6 weeks and other bars of this guidance'

/** The judged trials, each with a response that nobody asked about told as such. */
function asked({ trials, ...rest }: Thresholds, rows: readonly Trial[]): Thresholds {
  const say = (text: string, place: number): string => withAskedResponse(text, rows[place] ?? { response: NOT_KNOWN })
  return { ...rest, trials: trials.map((one, place) => ({ ...one, says: say(one.says, place), reasons: one.reasons.map((reason) => say(reason, place)) })) }
}

/** The trials as `trialClauses` tells them, each with its dates as far as they are known, how it was taken, why it was stopped, and its episode. */
export function datedTrials({ assessment, answers }: { readonly assessment: Assessment; readonly answers: Answers }): readonly Clause[] {
  const rows = answers.trials === NOT_KNOWN || answers.trials === undefined ? [] : answers.trials
  const told = trialClauses({ thresholds: asked(assessment.thresholds, rows) }, answers)
  const before = told.length - rows.length
  return told.map((one, place) => {
    const row = rows[place - before]
    const more = row === undefined ? [] : [sayDates(row), ...sayCircumstances(row)].filter((text) => text !== '')
    return more.length === 0 ? one : stating(`${one.text} (${more.join('; ')})`, one)
  })
}
