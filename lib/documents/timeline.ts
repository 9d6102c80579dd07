import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { addDays, dateOf, parseIsoDate, type IsoDate } from '../clinical/dates'
import { instruments, type InstrumentId, type Score } from '../clinical/instruments'
import { sayTrial } from '../clinical/trials/say'
import { known, type Trial } from '../clinical/trials/trial'
import type { Assessment } from '../guidance/assessment'

/** A treatment trial on the calendar. An end that is drawn from weeks, or open, is said to be so. */
export type Bar = { readonly says: string; readonly word: string; readonly from: IsoDate; readonly to: IsoDate; readonly ends: 'dated' | 'from-weeks' | 'ongoing' }

/** A score on the calendar, with its place between the lowest and the highest total of its scale; undefined where the scale has no range here. */
export type Point = { readonly on: IsoDate; readonly total: number; readonly share?: number }

export type Lane = { readonly instrument: string; readonly points: readonly Point[] }

/** Trials and scores over time. What has no date is told apart, never placed. */
export type Timeline = { readonly from: IsoDate; readonly to: IsoDate; readonly bars: readonly Bar[]; readonly lanes: readonly Lane[]; readonly undated: readonly string[] }

const isDate = (date: string | undefined): date is IsoDate => date !== undefined && parseIsoDate(date) !== undefined

/** Dates are written so that their text is in the order of the calendar. */
const inOrder = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : Number(a > b))

type Span = Pick<Bar, 'from' | 'to' | 'ends'>

/** When a trial was, as far as its dates tell: both ends, or one with the weeks, or its begin until today while it goes on. */
function spanOf({ start, end, weeks, stopped }: Trial, today: IsoDate): Span | undefined {
  const [from, to] = [known(start), known(end)]
  const length = known(weeks)
  const days = length === undefined ? undefined : Math.round(length * 7)
  if (isDate(from) && isDate(to)) return from <= to ? { from, to, ends: 'dated' } : undefined
  if (isDate(from) && stopped === 'ongoing') return from <= today ? { from, to: today, ends: 'ongoing' } : undefined
  const other = isDate(from) && days !== undefined ? addDays(from, days) : isDate(to) && days !== undefined ? addDays(to, -days) : undefined
  if (other === undefined) return undefined
  return isDate(from) ? { from, to: other, ends: 'from-weeks' } : { from: other, to: to ?? other, ends: 'from-weeks' }
}

function pointOf({ instrument, total, date }: Score): Point | undefined {
  const number = known(total)
  if (number === undefined || !isDate(date)) return undefined
  const range = instruments[instrument].range
  return { on: date, total: number, ...(range === undefined ? {} : { share: (number - range[0]) / (range[1] - range[0]) }) }
}

function lanesOf(scores: readonly Score[]): readonly Lane[] {
  const ids = [...new Set(scores.map(({ instrument }) => instrument))]
  const points = (id: InstrumentId): readonly Point[] => scores.flatMap((score) => (score.instrument === id ? (pointOf(score) ?? []) : [])).toSorted((a, b) => inOrder(a.on, b.on))
  return ids.map((id) => ({ instrument: instruments[id].name, points: points(id) })).filter((lane) => lane.points.length > 0)
}

const rowsOf = <T>(answer: readonly T[] | typeof NOT_KNOWN | undefined): readonly T[] => (answer === undefined || answer === NOT_KNOWN ? [] : answer)

/** Trials and scores on one calendar; undefined where nothing has a date. */
export function timeline({ asOf, thresholds }: Pick<Assessment, 'asOf' | 'thresholds'>, answers: Answers): Timeline | undefined {
  const today = dateOf(asOf) ?? asOf
  const trials = rowsOf(answers.trials).map((trial, place) => ({ says: sayTrial(trial), word: thresholds.trials[place]?.word ?? '', span: spanOf(trial, today) }))
  const bars = trials.flatMap(({ says, word, span }) => (span === undefined ? [] : [{ says, word, ...span }]))
  const lanes = lanesOf(rowsOf(answers.scores))
  const dates = [...bars.flatMap(({ from, to }) => [from, to]), ...lanes.flatMap(({ points }) => points.map(({ on }) => on))].toSorted()
  const [from] = dates
  const to = dates.at(-1)
  if (from === undefined || to === undefined) return undefined
  return {
    from,
    to: to > today ? to : today,
    bars: bars.toSorted((a, b) => inOrder(a.from, b.from)),
    lanes,
    undated: trials.flatMap(({ says, span }) => (span === undefined ? [says] : [])),
  }
}
