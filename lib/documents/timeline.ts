import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { addDays, dateOf, parseIsoDate, type IsoDate } from '../clinical/dates'
import { instruments, scoreRefusals, type InstrumentId, type Score, type ScoreRefusal } from '../clinical/instruments'
import { trialReadings } from '../clinical/trials/reading'
import { sayTrial } from '../clinical/trials/say'
import { known, type Trial } from '../clinical/trials/trial'
import type { Assessment } from '../guidance/assessment'

/** A treatment trial on the calendar. An end that is drawn from weeks, or open, is said to be so. */
export type Bar = { readonly says: string; readonly word: string; readonly from: IsoDate; readonly to: IsoDate; readonly ends: 'dated' | 'from-weeks' | 'ongoing' }

/** A score on the calendar, with its place between the lowest and the highest total of its scale; undefined where the scale has no range here. */
export type Point = { readonly on: IsoDate; readonly total: number; readonly share?: number }

export type Lane = { readonly instrument: string; readonly points: readonly Point[] }

/** A trial or score that has no place on the calendar, and why. */
export type NotDrawn = { readonly says: string; readonly why: string }

/** Trials and scores over time. What has no date, or cannot be, is told apart and never placed. */
export type Timeline = { readonly from: IsoDate; readonly to: IsoDate; readonly bars: readonly Bar[]; readonly lanes: readonly Lane[]; readonly notDrawn: readonly NotDrawn[] }

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

const fields = { instrument: 'The scale', total: 'The total', item9: 'Item 9', date: 'The date' } as const satisfies Record<ScoreRefusal['field'], string>

/** A score as a point, or why it is none. */
function placeOf(score: Score, asOf: IsoDate): Point | NotDrawn {
  const { instrument, total, date } = score
  const { name, range } = instruments[instrument]
  const not = (why: string): NotDrawn => ({ says: `${name} ${known(total) ?? 'not known'}${date === undefined ? '' : `, ${date}`}`, why })
  const [refusal] = scoreRefusals(score, asOf)
  if (refusal !== undefined) return not(`${fields[refusal.field]} has to be ${refusal.bound}`)
  const number = known(total)
  if (number === undefined) return not('Total not known')
  if (!isDate(date)) return not('No date')
  return { on: date, total: number, ...(range === undefined ? {} : { share: (number - range[0]) / (range[1] - range[0]) }) }
}

type Placed = { readonly instrument: InstrumentId; readonly place: Point | NotDrawn }

function lanesOf(placed: readonly Placed[]): readonly Lane[] {
  const ids = [...new Set(placed.map(({ instrument }) => instrument))]
  const points = (id: InstrumentId): readonly Point[] => placed.flatMap(({ instrument, place }) => (instrument === id && 'on' in place ? [place] : [])).toSorted((a, b) => inOrder(a.on, b.on))
  return ids.map((id) => ({ instrument: instruments[id].name, points: points(id) })).filter((lane) => lane.points.length > 0)
}

type Judged = Pick<Assessment, 'asOf' | 'thresholds'>
type Course = { readonly says: string; readonly word: string; readonly span: Span | undefined; readonly why: string }

function coursesOf(trials: readonly Trial[], { asOf, thresholds }: Judged): readonly Course[] {
  const today = dateOf(asOf) ?? asOf
  const readings = trialReadings(trials, asOf)
  return trials.map((trial, at) => {
    const isRefused = (readings[at]?.refused ?? []).length > 0
    const why = isRefused ? 'Not possible as entered' : 'Too few dates'
    return { says: sayTrial(trial), word: thresholds.trials[at]?.word ?? '', span: isRefused ? undefined : spanOf(trial, today), why }
  })
}

const rowsOf = <T>(answer: readonly T[] | typeof NOT_KNOWN | undefined): readonly T[] => (answer === undefined || answer === NOT_KNOWN ? [] : answer)

/** Trials and scores on one calendar; undefined where nothing has a place on it. */
export function timeline(judged: Judged, answers: Answers): Timeline | undefined {
  const { asOf } = judged
  const today = dateOf(asOf) ?? asOf
  const courses = coursesOf(rowsOf(answers.trials), judged)
  const placed = rowsOf(answers.scores).map((score) => ({ instrument: score.instrument, place: placeOf(score, asOf) }))
  const bars = courses.flatMap(({ says, word, span }) => (span === undefined ? [] : [{ says, word, ...span }]))
  const lanes = lanesOf(placed)
  const dates = [...bars.flatMap(({ from, to }) => [from, to]), ...lanes.flatMap(({ points }) => points.map(({ on }) => on))].toSorted()
  const [from] = dates
  const to = dates.at(-1)
  if (from === undefined || to === undefined) return undefined
  return {
    from,
    to: to > today ? to : today,
    bars: bars.toSorted((a, b) => inOrder(a.from, b.from)),
    lanes,
    notDrawn: [...courses.flatMap(({ says, why, span }) => (span === undefined ? [{ says, why }] : [])), ...placed.flatMap(({ place }) => ('why' in place ? [place] : []))],
  }
}
