import type { Answers, Pressure } from '@/lib/clinical/answers'
import { exampleDay } from '@/lib/clinical/base-person'
import { instruments, type Score } from '@/lib/clinical/instruments'
import { labelOf } from '@/lib/clinical/item'
import { isItemId, items, type ItemId } from '@/lib/clinical/items'
import { sayTrial } from '@/lib/clinical/trials/say'
import type { Trial } from '@/lib/clinical/trials/trial'
import { sayDate } from '../words'

/** An answer that differs from the base person: the question, and what is answered, one line each. */
export type Change = { readonly item: ItemId; readonly ask: string; readonly lines: readonly string[] }

const on = (date: string | undefined): string => (date === undefined || date === exampleDay ? '' : ` on ${sayDate(date)}`)
const orNotKnown = (value: number | string): string => (value === 'not-known' ? 'not known' : String(value))

const sayPressure = (pressure: Pressure): string => `${orNotKnown(pressure.systolic)}/${orNotKnown(pressure.diastolic)} mmHg${on(pressure.date)}`

function sayScore(score: Score): string {
  const item9 = score.item9 === undefined ? '' : `, item 9: ${orNotKnown(score.item9)}`
  return `${instruments[score.instrument].name} ${orNotKnown(score.total)}${item9}${on(score.date)}`
}

type Given = { readonly trials: readonly Trial[]; readonly scores: readonly Score[]; readonly bloodPressure: Pressure }

function sayRows(answers: Partial<Given>, id: ItemId): readonly string[] | undefined {
  if (id === 'trials' && answers.trials !== undefined) return answers.trials.length === 0 ? ['None tried'] : answers.trials.map((trial) => `${sayTrial(trial)}${trial.episode === 'earlier' ? ', earlier episode' : ''}`)
  if (id === 'scores' && answers.scores !== undefined) return answers.scores.length === 0 ? ['None'] : answers.scores.map(sayScore)
  if (id === 'bloodPressure' && answers.bloodPressure !== undefined) return [sayPressure(answers.bloodPressure)]
  return undefined
}

/** The label of a word that answers a question, or the word itself where it is free text. */
function sayWord(id: ItemId, word: string): string {
  const item = items[id]
  return item.kind === 'choice' || item.kind === 'list' ? labelOf(item, word) : sayDate(word)
}

function sayAnswer(given: Answers, id: ItemId): readonly string[] {
  const answer = given[id]
  if (answer === undefined) return ['Not asked']
  if (answer === 'not-known') return ['Not known']
  const { trials, scores, bloodPressure } = given
  const rows = sayRows(
    {
      ...(trials !== 'not-known' && trials !== undefined && { trials }),
      ...(scores !== 'not-known' && scores !== undefined && { scores }),
      ...(bloodPressure !== 'not-known' && bloodPressure !== undefined && { bloodPressure }),
    },
    id,
  )
  if (rows !== undefined) return rows
  const item = items[id]
  if (typeof answer === 'number') return [item.kind === 'number' ? `${answer} ${item.unit}` : String(answer)]
  if (typeof answer === 'string') return [sayWord(id, answer)]
  return Array.isArray(answer) ? answer.filter((word) => typeof word === 'string').map((word) => sayWord(id, word)) : []
}

/** What a worked example changes in the base person, in the words of the questions. */
export function sayChanges(given: Answers): readonly Change[] {
  return Object.keys(given).filter(isItemId).map((item) => ({ item, ask: items[item].ask, lines: sayAnswer(given, item) }))
}
