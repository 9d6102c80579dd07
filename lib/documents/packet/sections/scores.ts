import { NOT_KNOWN } from '../../../clinical/answers'
import { sayAnswer } from '../../../cases/answers-in-words'
import { isStale, scoreRefusals, type Score } from '../../../clinical/instruments'
import type { Reading } from '../../../clinical/reading'
import { fieldOf, fieldStates, type Field, type FieldState } from '../field'
import { dayOf } from '../requirements/found'

function stateOf(score: Score, day: string): FieldState {
  if (scoreRefusals(score, day).length > 0) return 'refused'
  return isStale(score, day) ? 'stale' : 'present'
}

function sayScore(score: Score, state: FieldState): string {
  const undated = score.date === undefined ? ', date not recorded' : ''
  const standing = state === 'present' ? '' : ` (${fieldStates[state].replace('Answered, ', '').toLowerCase()})`
  return `${sayAnswer('scores', [score])}${undated}${standing}`
}

/** The totals one by one, each with how it counts; the line is as current as its most current total. */
export function scoresField(reading: Reading): Field {
  const { scores } = reading.answers
  if (scores === undefined || scores === NOT_KNOWN || scores.length === 0) return fieldOf(reading, 'scores')
  const day = dayOf(reading)
  const found = scores.map((score) => ({ score, state: stateOf(score, day) }))
  const has = (state: FieldState): boolean => found.some((one) => one.state === state)
  const state = has('refused') ? 'refused' : has('present') ? 'present' : 'stale'
  return { ...fieldOf(reading, 'scores'), state, says: found.map((one) => sayScore(one.score, one.state)).join('; ') }
}
