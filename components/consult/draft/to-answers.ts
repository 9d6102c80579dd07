import { NOT_KNOWN, type Answers, type Pressure } from '@/lib/clinical/answers'
import { findDrug } from '@/lib/clinical/drugs'
import type { Score } from '@/lib/clinical/instruments'
import type { Item } from '@/lib/clinical/item'
import { itemIds, items, type ItemId } from '@/lib/clinical/items'
import type { Known, Trial } from '@/lib/clinical/trials/trial'
import { doseWords, episodeWords, responseWords, stoppedWords, takenWords, weeksWords } from '@/lib/clinical/trials/words'
import { applies } from './applies'
import { choiceIds, listIds, typedIds, type ChoiceId, type Entries, type PressureEntry, type ScoreEntry, type TrialEntry } from './entries'

/** A typed number; what is no number reads as NaN, which the rules refuse with the bound named. */
function numberOf(text: string): number {
  return /^[-+]?\d+([.]\d+)?$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
}

function typedNumber(text: string): Known<number> | undefined {
  if (text.trim() === '') return undefined
  return text === NOT_KNOWN ? NOT_KNOWN : numberOf(text)
}

function typedText(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim()
}

function oneOf<V extends string>(words: Readonly<Record<V, string>>, text: string): Known<V> | undefined {
  if (text === NOT_KNOWN) return NOT_KNOWN
  const isWord = (value: string): value is V => Object.hasOwn(words, value)
  return isWord(text) ? text : undefined
}

function typedValue(item: Item, text: string): number | string | undefined {
  return item.kind === 'number' ? typedNumber(text) : typedText(text)
}

function isOption(id: ChoiceId, value: string): boolean {
  const item: Item = items[id]
  return value === NOT_KNOWN || (item.kind === 'choice' && (Object.hasOwn(item.options, value) || Object.hasOwn(item.unknowns ?? {}, value)))
}

/** A trial as the form has it. A drug is kept by its id where the list knows it, else as written. */
export function trialOf(row: TrialEntry): Trial {
  const drug = typedText(row.drug) ?? NOT_KNOWN
  return {
    drug: drug === NOT_KNOWN ? NOT_KNOWN : (findDrug(drug)?.id ?? drug),
    doseMg: typedNumber(row.doseMg),
    doseBand: oneOf(doseWords, row.doseBand),
    weeks: typedNumber(row.weeks),
    weeksBand: oneOf(weeksWords, row.weeksBand),
    start: typedText(row.start),
    end: typedText(row.end),
    taken: oneOf(takenWords, row.taken),
    response: oneOf(responseWords, row.response),
    stopped: oneOf(stoppedWords, row.stopped),
    episode: oneOf(episodeWords, row.episode),
    confirmed: row.confirmed,
  }
}

export function scoreOf(row: ScoreEntry): Score {
  return {
    instrument: row.instrument,
    total: typedNumber(row.total) ?? NOT_KNOWN,
    ...(row.instrument === 'phq-9' ? { item9: typedNumber(row.item9) } : {}),
    date: typedText(row.date),
  }
}

/** Whether anything was entered in a row; a row just added is not yet an answer. */
const hasTrial = (row: TrialEntry): boolean => Object.values(row).some((cell) => typeof cell === 'string' && cell !== '')
const hasScore = ({ total, item9, date }: ScoreEntry): boolean => [total, item9, date].some((cell) => cell !== '')

function rowsAnswer<T>(instead: string, rows: readonly T[]): readonly T[] | typeof NOT_KNOWN | undefined {
  if (rows.length > 0) return rows
  if (instead === 'none') return []
  return instead === NOT_KNOWN ? NOT_KNOWN : undefined
}

function pressureAnswer(entry: PressureEntry): Pressure | typeof NOT_KNOWN | undefined {
  if (entry.notKnown) return NOT_KNOWN
  const [systolic, diastolic] = [typedNumber(entry.systolic), typedNumber(entry.diastolic)]
  if (systolic === undefined && diastolic === undefined) return undefined
  return { systolic: systolic ?? NOT_KNOWN, diastolic: diastolic ?? NOT_KNOWN, date: typedText(entry.date), confirmed: entry.confirmed }
}

/** What the form answers, in the words of the rules. Left out are questions without an answer, and answers that other answers have put aside. */
export function toAnswers(entries: Entries): Answers {
  const found: Record<string, unknown> = {
    trials: rowsAnswer(entries.trials.instead, entries.trials.rows.filter(hasTrial).map(trialOf)),
    scores: rowsAnswer(entries.scores.instead, entries.scores.rows.filter(hasScore).map(scoreOf)),
    bloodPressure: pressureAnswer(entries.bloodPressure),
  }
  for (const id of choiceIds) if (isOption(id, entries[id] ?? '')) found[id] = entries[id]
  for (const id of typedIds) found[id] = typedValue(items[id], entries[id])
  for (const id of listIds) if (entries[id].length > 0) found[id] = entries[id].filter((value) => Object.hasOwn(items[id].options, value))
  return Object.fromEntries(itemIds.map((id): readonly [ItemId, unknown] => [id, found[id]]).filter(([id, value]) => value !== undefined && applies(id, entries) !== 'no'))
}
