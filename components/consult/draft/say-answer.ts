import { NOT_KNOWN } from '@/lib/clinical/answers'
import { instruments } from '@/lib/clinical/instruments'
import { labelOf, type Item } from '@/lib/clinical/item'
import { items, type ItemId } from '@/lib/clinical/items'
import { sayTrial } from '@/lib/clinical/trials/say'
import { sayDate } from '@/components/words'
import { isAnswered } from './answered'
import { isChoiceId, isListId, isTypedId, type Entries, type PressureEntry, type ScoreEntry, type TypedId } from './entries'
import { HALF_DATE } from './half-date'
import { trialOf } from './to-answers'

const dateOf = (text: string): string => (text === HALF_DATE ? 'not a whole date' : sayDate(text))
const typed = (text: string): string => (text === NOT_KNOWN ? 'not known' : text === '' ? 'not entered' : text)

function sayTyped(id: TypedId, text: string): string {
  const item: Item = items[id]
  if (text === NOT_KNOWN) return 'Not known'
  if (item.kind === 'number') return `${text} ${item.unit}`
  if (item.kind === 'date' || text === HALF_DATE) return dateOf(text)
  return item.kind === 'moment' ? text.replace('T', ' ') : text
}

function sayPressure({ systolic, diastolic, date, notKnown }: PressureEntry): string {
  if (notKnown) return 'Not known'
  return `${typed(systolic)}/${typed(diastolic)} mmHg${date === '' ? '' : `, ${dateOf(date)}`}`
}

function sayScore({ instrument, total, item9, date }: ScoreEntry): string {
  const parts = [`${instruments[instrument].name} ${typed(total)}`, ...(item9 === '' ? [] : [`item 9: ${typed(item9)}`]), ...(date === '' ? [] : [dateOf(date)])]
  return parts.join(', ')
}

function sayRows<Row>({ instead, rows }: { readonly instead: string; readonly rows: readonly Row[] }, say: (row: Row) => string): readonly string[] {
  if (rows.length > 0) return rows.map(say)
  return [instead === 'none' ? 'None' : 'Not known']
}

/** An answer in the words of the form, one part for each row or tick; none where nothing was answered. */
export function sayAnswer(id: ItemId, entries: Entries): readonly string[] {
  const item: Item = items[id]
  if (!isAnswered(id, entries)) return []
  if (isChoiceId(id)) return [entries[id] === NOT_KNOWN ? 'Not known' : labelOf(item, entries[id])]
  if (isListId(id)) return entries[id].map((value) => labelOf(item, value))
  if (isTypedId(id)) return [sayTyped(id, entries[id])]
  if (id === 'bloodPressure') return [sayPressure(entries.bloodPressure)]
  return id === 'trials' ? sayRows(entries.trials, (row) => sayTrial(trialOf(row))) : sayRows(entries.scores, sayScore)
}
