import type { Range } from '../../logic/range'
import { atLeastHold, type Tri } from '../../logic/tri'
import { addDays, type IsoDate } from '../dates'
import { findDrug } from '../drugs'
import { trialReadings, type TrialReading } from './reading'
import { holdsOf, lasted, SHORTEST, type Threshold } from './threshold'
import { known, type Response, type Trial } from './trial'
import { readDuration } from './weeks'

/** What somebody else's rule asks of a failed trial. What it does not state is absent, and never makes a trial fall short. */
export type Bar = {
  readonly of: 'antidepressant' | 'augmentation'
  readonly weeks?: Threshold['weeks']
  /** More than that many weeks, not just as many. */
  readonly longer?: boolean
  readonly dose?: 'usual-minimum' | 'highest-tolerated'
  /** In which time: the current episode, or a number of years back. */
  readonly within?: 'this-episode' | number
  /** The highest improvement, in percent, at which a trial still counts as failed. */
  readonly improvement?: 25 | 49
}

/** What is asked of a trial, part by part. */
export type BarParts = Readonly<Record<'drug' | 'dose' | 'weeks' | 'taken' | 'response' | 'within', Tri>>

/** What is known beside the trials: the day, and how long this episode has lasted. */
export type When = { readonly asOf: IsoDate; readonly episodeWeeks?: number }

const ifStated = (isStated: boolean, met: Tri): Tri => (isStated || met === 'yes' ? met : 'unknown')

function drugPart({ drug, otherTreatment }: TrialReading, { of }: Bar): Tri {
  if (otherTreatment) return 'no'
  if (drug === undefined) return 'unknown'
  if (drug.kind !== of) return 'no'
  return drug.notCounted === undefined ? 'yes' : 'unknown'
}

/** Whether it was the highest dose borne is told by the clinician's word, or by a dose at the usual maximum; a lower one may have been all the same. */
function isHighest(trial: Trial, { reach }: TrialReading): Tri {
  const most = findDrug(trial.drug)?.usualMaximumMg ?? Infinity
  const told = known(trial.doseBand) === 'maximum-tolerated' || (known(trial.doseMg) ?? 0) >= most
  return told && reach.every((one) => one.default) ? 'yes' : 'unknown'
}

function dosePart(trial: Trial, reading: TrialReading, { dose }: Bar): Tri {
  if (dose === 'highest-tolerated') return isHighest(trial, reading)
  return ifStated(dose !== undefined, holdsOf(reading.reach, (reach) => reach.default))
}

function longEnough(trial: Trial, reading: TrialReading, weeks: Threshold['weeks'], { longer }: Bar, asOf: IsoDate): Tri {
  if (longer !== true) return holdsOf(reading.weeks, (one) => one >= SHORTEST[weeks])
  const { weeks: exact } = readDuration(trial, asOf)
  if (exact !== undefined) return exact > weeks ? 'yes' : 'no'
  if (reading.weeks.every((one) => one > SHORTEST[weeks])) return 'yes'
  return reading.weeks.some((one) => one >= SHORTEST[weeks]) ? 'unknown' : 'no'
}

function weeksPart(trial: Trial, reading: TrialReading, bar: Bar, { asOf }: When): Tri {
  const { weeks } = bar
  if (weeks === undefined) return ifStated(false, lasted(reading, SHORTEST[6]))
  const long = longEnough(trial, reading, weeks, bar, asOf)
  // Stopped for side effects before 6 weeks is intolerance. Whether that counts is not stated.
  return long === 'yes' && lasted(reading, SHORTEST[weeks]) !== 'yes' ? 'unknown' : long
}

const failed: Readonly<Record<25 | 49, readonly Response[]>> = { 25: ['none'], 49: ['none', 'partial'] }

function responsePart({ response }: TrialReading, { improvement }: Bar): Tri {
  if (improvement !== undefined) return holdsOf(response, (one) => failed[improvement].includes(one))
  if (response.every((one) => one === 'good-and-holding')) return 'no'
  return ifStated(false, holdsOf(response, (one) => one === 'none'))
}

const DAYS_OF_YEAR = 365.25

/** Whether a trial reaches into the last so many years. */
function sinceYears(trial: Trial, { episode }: TrialReading, years: number, { asOf, episodeWeeks = Infinity }: When): Tri {
  const days = Math.floor(years * DAYS_OF_YEAR)
  const from = addDays(asOf, -days) ?? ''
  const [start, end] = [known(trial.start), known(trial.end)]
  if (end !== undefined) return end >= from ? 'yes' : 'no'
  if (trial.stopped === 'ongoing' || (start !== undefined && start >= from)) return 'yes'
  return episode.every((one) => one === 'this') && episodeWeeks * 7 <= days ? 'yes' : 'unknown'
}

function withinPart(trial: Trial, reading: TrialReading, { within }: Bar, when: When): Tri {
  if (typeof within === 'number') return sinceYears(trial, reading, within, when)
  return ifStated(within !== undefined, holdsOf(reading.episode, (one) => one === 'this'))
}

const nothingRead: BarParts = { drug: 'unknown', dose: 'unknown', weeks: 'unknown', taken: 'unknown', response: 'unknown', within: 'unknown' }

/** How one trial stands to what is asked, part by part; one with an impossible value tells nothing. */
export function barParts(trial: Trial, reading: TrialReading, bar: Bar, when: When): BarParts {
  if (reading.refused.length > 0) return nothingRead
  return {
    drug: drugPart(reading, bar),
    dose: dosePart(trial, reading, bar),
    weeks: weeksPart(trial, reading, bar, when),
    taken: ifStated(false, holdsOf(reading.taken, (one) => one === 'most-days')),
    response: responsePart(reading, bar),
    within: withinPart(trial, reading, bar, when),
  }
}

const meets = (parts: BarParts): Tri => atLeastHold(Object.keys(parts).length, Object.values(parts))

/** The trials one by one, and how many drugs and classes reach the bar, each drug once. */
export type BarCount = {
  readonly trials: readonly { readonly trial: Trial; readonly parts: BarParts; readonly meets: Tri }[]
  readonly drugs: Range
  readonly classes: Range
}

/** Of drugs that are not known each may be a class of its own, or one that is counted already. */
export function countByBar(trials: readonly Trial[], bar: Bar, when: When): BarCount {
  const readings = trialReadings(trials, when.asOf)
  const found = trials.flatMap((trial, at) => {
    const reading = readings[at]
    if (reading === undefined) return []
    const parts = barParts(trial, reading, bar, when)
    return [{ trial, parts, meets: meets(parts), drug: reading.drug?.id ?? `unknown ${at}`, class: reading.drug?.class ?? `unknown ${at}` }]
  })
  const distinct = (what: 'drug' | 'class', counts: (one: Tri) => boolean): number => new Set(found.filter((one) => counts(one.meets)).map((one) => one[what])).size
  const range = (what: 'drug' | 'class'): Range => ({ low: distinct(what, (one) => one === 'yes'), high: distinct(what, (one) => one !== 'no') })
  return { trials: found.map(({ trial, parts, meets: met }) => ({ trial, parts, meets: met })), drugs: range('drug'), classes: range('class') }
}
