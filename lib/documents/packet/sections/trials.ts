import { NOT_KNOWN } from '../../../clinical/answers'
import { findDrug, type Drug } from '../../../clinical/drugs'
import type { IsoDate } from '../../../clinical/dates'
import type { Reading } from '../../../clinical/reading'
import { trialReadings } from '../../../clinical/trials/reading'
import { unreadable } from '../../../clinical/trials/reasons'
import { refusals, unlikely } from '../../../clinical/trials/refusals'
import { DOSES, LEVELS, RESPONSES, sayDrug, sayWeeks, WEEKS } from '../../../clinical/trials/say'
import { isAdequate } from '../../../clinical/trials/threshold'
import { known, type Episode, type Stopped, type Taken, type Trial } from '../../../clinical/trials/trial'
import { readDuration } from '../../../clinical/trials/weeks'
import { episodeWords, stoppedWords, takenWords } from '../../../clinical/trials/words'
import type { Tri } from '../../../logic/tri'
import { fieldOf, fieldStates, type Field, type FieldState } from '../field'
import { dayOf } from '../requirements/found'

/** One cell of the table of trials. */
export type Cell = { readonly state: FieldState; readonly says: string }

export const columns = {
  dose: 'Highest dose',
  weeks: 'Weeks',
  dates: 'Dates',
  taken: 'Taken',
  response: 'Response',
  stopped: 'Why stopped',
  episode: 'Episode',
} as const

export type Column = keyof typeof columns
export const columnIds = Object.keys(columns) as Column[]

/** The numbers of weeks that payers ask for. */
export const weeksAsked = [4, 6, 8] as const

/** One trial as a payer reads it. `adequate`: whether it was a failed adequate trial where so many weeks are asked for, as the guidance reads it. */
export type TrialRow = {
  readonly drug: string
  readonly class: string
  readonly cells: Readonly<Record<Column, Cell>>
  readonly adequate: Readonly<Record<(typeof weeksAsked)[number], Tri>>
  /** Why nothing of it is read, where a value cannot be. */
  readonly faults: readonly string[]
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A cell of what was told: the first that says something, then how it stands open. */
function cell(told: string | undefined, ...from: readonly unknown[]): Cell {
  if (told !== undefined && told !== '') return { state: 'present', says: upper(told) }
  const state = from.includes(NOT_KNOWN) ? 'not-known' : 'missing'
  return { state, says: fieldStates[state] }
}

function doseCell({ doseMg, doseBand }: Trial, drug: Drug | undefined): Cell {
  const [dose, band] = [known(doseMg), known(doseBand)]
  const words = band === undefined ? '' : drug?.levelDecides === true ? LEVELS[band] : DOSES[band]
  const said = [dose === undefined ? '' : `${dose} ${drug?.unit ?? 'mg'}`, words].filter((one) => one !== '')
  return cell(said.join(', '), doseMg, doseBand)
}

function weeksCell(trial: Trial, asOf: IsoDate): Cell {
  const { weeks, contradiction } = readDuration(trial, asOf)
  const band = known(trial.weeksBand)
  if (contradiction !== undefined) return { state: 'not-known', says: upper(contradiction) }
  const exact = known(trial.weeks) ?? weeks
  return cell(exact === undefined ? (band === undefined ? undefined : WEEKS[band].replace('for ', '')) : sayWeeks(exact), trial.weeks, trial.weeksBand)
}

function datesCell({ start, end, stopped }: Trial): Cell {
  const [from, to] = [known(start), known(end)]
  if (from === undefined && to === undefined) return cell(undefined, start, end)
  const last = to ?? (stopped === 'ongoing' ? 'now' : 'end not recorded')
  return cell(`${from ?? 'start not recorded'} to ${last}`)
}

function cellsOf(trial: Trial, drug: Drug | undefined, asOf: IsoDate): TrialRow['cells'] {
  const { taken, response, stopped, episode } = trial
  const word = <V extends string>(words: Readonly<Record<V, string>>, value: V | typeof NOT_KNOWN | undefined): Cell => cell(value === undefined || value === NOT_KNOWN ? undefined : words[value as V], value)
  return {
    dose: doseCell(trial, drug),
    weeks: weeksCell(trial, asOf),
    dates: datesCell(trial),
    taken: word<Taken>(takenWords, taken),
    response: word<keyof typeof RESPONSES>(RESPONSES, response),
    stopped: word<Stopped>(stoppedWords, stopped),
    episode: word<Episode>(episodeWords, episode),
  }
}

const columnOf: Readonly<Partial<Record<string, Column>>> = { doseMg: 'dose', weeks: 'weeks', start: 'dates', end: 'dates' }

/** The cells with what cannot be, or is unlikely and not confirmed, said of those it stands in. */
function judged(cells: TrialRow['cells'], trial: Trial, day: IsoDate): TrialRow['cells'] {
  const said = (fields: readonly string[], state: FieldState) => fields.flatMap((field) => (columnOf[field] === undefined ? [] : [[columnOf[field], state] as const]))
  const states = new Map([...said(unlikely(trial, day).map(({ field }) => field), 'unconfirmed'), ...said(refusals(trial, day).map(({ field }) => field), 'refused')])
  const cellIn = (column: Column): Cell => {
    const state = states.get(column)
    return state === undefined ? cells[column] : { state, says: `${fieldStates[state]}: ${cells[column].says}` }
  }
  return Object.fromEntries(columnIds.map((column) => [column, cellIn(column)] as const)) as Record<Column, Cell>
}

/** The trials one by one, in the order in which they were told. */
export function trialRows(reading: Reading): readonly TrialRow[] {
  const { trials } = reading.answers
  if (trials === undefined || trials === NOT_KNOWN) return []
  const day = dayOf(reading)
  return trialReadings(trials, day).map((one, at): TrialRow => {
    const trial = trials[at] ?? { drug: NOT_KNOWN }
    const drug = trial.drug === NOT_KNOWN ? undefined : findDrug(trial.drug)
    const under = (weeks: (typeof weeksAsked)[number]): Tri => isAdequate(one, { weeks, table: 'default' })
    return { drug: sayDrug(trial), class: drug?.class ?? 'class not known', cells: judged(cellsOf(trial, drug, day), trial, day), adequate: { 4: under(4), 6: under(6), 8: under(8) }, faults: one.refused.map(unreadable) }
  })
}

/** The list of trials as lines: each cell of each trial, or how the list stands where there is none. */
export function trialFields(reading: Reading): readonly Field[] {
  const rows = trialRows(reading)
  if (rows.length === 0) {
    const field = fieldOf(reading, 'trials')
    return [field.state === 'present' ? { ...field, says: 'None tried' } : field]
  }
  return rows.flatMap(({ drug, cells }) => columnIds.map((column): Field => ({ label: `${upper(drug)}: ${columns[column].toLowerCase()}`, ...cells[column], item: 'trials' })))
}
