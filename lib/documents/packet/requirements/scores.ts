import { NOT_KNOWN } from '../../../clinical/answers'
import { daysBetween, type IsoDate } from '../../../clinical/dates'
import { instruments, scaleReading, scoreRefusals, STALE_AFTER_DAYS, type Score } from '../../../clinical/instruments'
import type { Reading } from '../../../clinical/reading'
import { known } from '../../../clinical/trials/trial'
import { atLeastHold, type Tri } from '../../../logic/tri'
import type { Requirement, Threshold } from '../requirement'
import { dayOf, over, type Found } from './found'

type Of<K extends Requirement['kind']> = Extract<Requirement, { readonly kind: K }>

const unasked = (silent: boolean): Found => ({ verdict: 'unknown', shows: '', items: ['scores'], lacks: [], silent })

export function sayTotal({ instrument, total, date }: Score): string {
  return `${instruments[instrument].name} ${total === NOT_KNOWN ? 'total not known' : total}${date === undefined ? '' : `, ${date}`}`
}

/** Why an older total shows nothing: by the plan’s limit, or by this project’s where the plan states none. */
function tooOld(withinWeeks: number | undefined): string {
  return withinWeeks === undefined ? `older than ${STALE_AFTER_DAYS / 7} weeks, a limit of this project; the plan states none` : `older than ${withinWeeks} weeks`
}

type ScaleFound = { readonly verdict: Tri; readonly latest: readonly Score[]; readonly lack?: string }

/** The totals of one scale on its latest day, those without a date where none has one; several of one day have to agree. */
function latestOf(scores: readonly Score[], instrument: Threshold['instrument'], asOf: IsoDate): readonly Score[] {
  const read = scores.filter((score) => score.instrument === instrument && known(score.total) !== undefined && scoreRefusals(score, asOf).length === 0)
  const last = read.flatMap(({ date }) => date ?? []).sort().at(-1)
  return read.filter(({ date }) => date === last)
}

function scaleFound(scores: readonly Score[], { instrument, atLeast }: Threshold, withinWeeks: number | undefined, asOf: IsoDate): ScaleFound {
  const { name } = instruments[instrument]
  const latest = latestOf(scores, instrument, asOf)
  const [first] = latest
  if (first === undefined) return { verdict: 'unknown', latest, lack: `${name}: no total recorded` }
  if (first.date === undefined) return { verdict: 'unknown', latest, lack: `${name}: date not recorded` }
  const days = daysBetween(first.date, asOf) ?? 0
  const most = withinWeeks === undefined ? STALE_AFTER_DAYS : withinWeeks * 7
  if (days > most) return { verdict: 'unknown', latest, lack: `${name}: ${tooOld(withinWeeks)}` }
  return { verdict: over(latest, ({ total }) => ((known(total) ?? 0) >= atLeast ? 'yes' : 'no')), latest }
}

/** Whether any one of the scales reaches its total; a scale that was not used may still do so. */
export function scoresFound(reading: Reading, { anyOf, withinWeeks }: Of<'scores'>): Found {
  const { scores } = reading.answers
  if (scores === undefined || scores === NOT_KNOWN) return unasked(scores === undefined)
  const found = anyOf.map((threshold) => scaleFound(scores, threshold, withinWeeks, dayOf(reading)))
  const verdict = atLeastHold(1, found.map((one) => one.verdict))
  return {
    verdict,
    shows: found.flatMap(({ latest }) => latest.map(sayTotal)).join('; '),
    items: ['scores'],
    lacks: verdict === 'yes' ? [] : found.flatMap(({ lack }) => lack ?? []),
    silent: false,
  }
}

const bands: Readonly<Record<string, Tri>> = { severe: 'yes', 'very severe': 'yes', 'moderately severe': 'unknown' }

/** Why no scale counts today. */
function noCurrent(scores: readonly Score[], asOf: IsoDate): readonly string[] {
  const read = scores.filter((score) => known(score.total) !== undefined && scoreRefusals(score, asOf).length === 0)
  const why = read.map((score) => `${instruments[score.instrument].name}: ${score.date === undefined ? 'date not recorded' : tooOld(undefined)}`)
  return why.length === 0 ? ['No current total of a scale is recorded.'] : [...new Set(why)]
}

/** Whether the scale that counts today reads as severe; "moderately severe" is neither. */
export function severeByScaleFound(reading: Reading): Found {
  const { scores } = reading.answers
  if (scores === undefined || scores === NOT_KNOWN) return unasked(scores === undefined)
  const dated = scores.filter(({ date }) => date !== undefined)
  const { from, band } = scaleReading(dated, dayOf(reading))
  if (from === undefined) return { ...unasked(false), lacks: noCurrent(scores, dayOf(reading)) }
  const verdict = band === undefined ? 'unknown' : (bands[band] ?? 'no')
  return { verdict, shows: `${sayTotal(from)} (${band ?? 'no band'})`, items: ['scores'], lacks: verdict === 'unknown' ? [`Whether ${band ?? 'this total'} counts as severe is not stated.`] : [], silent: false }
}
