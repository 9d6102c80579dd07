import { NOT_KNOWN, type Answers, type Pressure } from '../clinical/answers'
import { instruments, type Score } from '../clinical/instruments'
import { labelOf, type Item } from '../clinical/item'
import { itemIds, items, type ItemId } from '../clinical/items'
import { sayTrial, sayTrialDates } from '../clinical/trials/say'
import type { Trial } from '../clinical/trials/trial'

const NOT_KNOWN_SAYS = 'Not known'

/** A question and its answer as they were worded on that day, so that a record can be read when the intake has changed. */
export type Worded = { readonly item: ItemId; readonly section: string; readonly asked: string; readonly answer: string }

const sayKnown = (value: number | string): string => (value === NOT_KNOWN ? NOT_KNOWN_SAYS.toLowerCase() : String(value))
const sayDate = (date: string | undefined): string => (date === undefined ? '' : `, ${date}`)

function sayScore({ instrument, total, item9, date }: Score): string {
  const nine = item9 === undefined ? '' : ` (item 9: ${sayKnown(item9)})`
  return `${instruments[instrument].name} ${sayKnown(total)}${nine}${sayDate(date)}`
}

function sayPressure({ systolic, diastolic, date }: Pressure): string {
  return `${sayKnown(systolic)}/${sayKnown(diastolic)} mmHg${sayDate(date)}`
}

function sayDatedTrial(trial: Trial): string {
  const dates = sayTrialDates(trial)
  return dates === '' ? sayTrial(trial) : `${sayTrial(trial)} (${dates})`
}

function sayRows<T>(rows: readonly T[], say: (row: T) => string): string {
  return rows.length === 0 ? 'None' : rows.map(say).join('; ')
}

/** One answer in words. */
export function sayAnswer(id: ItemId, value: unknown): string {
  if (value === NOT_KNOWN) return NOT_KNOWN_SAYS
  const item: Item = items[id]
  switch (item.kind) {
    case 'choice':
      return labelOf(item, value as string)
    case 'list':
      return sayRows(value as readonly string[], (one) => labelOf(item, one))
    case 'number':
      return `${value as number} ${item.unit}`
    case 'pressure':
      return sayPressure(value as Pressure)
    case 'trials':
      return sayRows(value as readonly Trial[], sayDatedTrial)
    case 'scores':
      return sayRows(value as readonly Score[], sayScore)
    case 'date':
    case 'moment':
    case 'text':
      return value as string
  }
}

/** Every answered question in words, in the order of the intake. */
export function answersInWords(answers: Answers): readonly Worded[] {
  return itemIds.flatMap((item) => {
    const value: unknown = answers[item]
    const { section, ask } = items[item]
    return value === undefined ? [] : [{ item, section, asked: ask, answer: sayAnswer(item, value) }]
  })
}
