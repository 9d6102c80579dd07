import { NOT_KNOWN, type Answers } from '@/lib/clinical/answers'
import { findDrug } from '@/lib/clinical/drugs'
import type { Score } from '@/lib/clinical/instruments'
import type { Trial } from '@/lib/clinical/trials/trial'
import { blankEntries, blankScore, blankTrial, choiceIds, listIds, typedIds, type Entries, type RowsEntry, type ScoreEntry, type TrialEntry } from './entries'

const text = (value: string | number | undefined): string => (value === undefined ? '' : String(value))

function trialEntry(trial: Trial): TrialEntry {
  const { confirmed, ...cells } = trial
  const written = Object.fromEntries(Object.entries(cells).map(([cell, value]) => [cell, text(value)]))
  return { ...blankTrial, ...written, drug: findDrug(trial.drug)?.name ?? trial.drug, confirmed: confirmed === true }
}

function scoreEntry({ instrument, total, item9, date }: Score): ScoreEntry {
  return { ...blankScore, instrument, total: text(total), item9: text(item9), date: text(date) }
}

function rowsEntry<T, Row>(answer: readonly T[] | typeof NOT_KNOWN | undefined, entry: (row: T) => Row): RowsEntry<Row> {
  if (answer === undefined) return { instead: '', rows: [] }
  if (answer === NOT_KNOWN) return { instead: NOT_KNOWN, rows: [] }
  return { instead: answer.length === 0 ? 'none' : '', rows: answer.map(entry) }
}

/** A form filled in with these answers. */
export function toEntries(answers: Answers): Entries {
  const entries = blankEntries()
  for (const id of [...choiceIds, ...typedIds]) entries[id] = text(answers[id])
  for (const id of listIds) {
    const answer = answers[id]
    entries[id] = answer === undefined || answer === NOT_KNOWN ? [] : [...answer]
  }
  const pressure = answers.bloodPressure
  if (pressure === NOT_KNOWN) entries.bloodPressure.notKnown = true
  else if (pressure !== undefined)
    entries.bloodPressure = {
      systolic: text(pressure.systolic),
      diastolic: text(pressure.diastolic),
      date: text(pressure.date),
      confirmed: pressure.confirmed === true,
      notKnown: false,
    }
  return { ...entries, trials: rowsEntry(answers.trials, trialEntry), scores: rowsEntry(answers.scores, scoreEntry) }
}
