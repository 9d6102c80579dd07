import type { Tri } from '../../logic/tri'
import type { IsoDate } from '../dates'
import { kindsOf, type RowKind } from './kind'
import { readTrial, trialReadings, type TrialReading } from './reading'
import { doseReasons, drugReasons, responseReasons, unreadable, weeksReasons, type Reason } from './reasons'
import { remember } from '../remember'
import { sayCourse } from './say'
import type { Trial } from './trial'
import { readDuration } from './weeks'

/** What is said of one trial: whether it was adequate, why, and whether it ended as intolerance, which is shown beside and not counted. */
export type Adequacy = {
  readonly word: 'Adequate' | 'Adequate augmentation' | 'Not adequate' | 'Cannot tell'
  readonly reasons: readonly string[]
  readonly intolerance: boolean
}

const ADEQUATE: ReadonlySet<RowKind> = new Set(['both', 'default-only', 'augmentation'])

/** Whether a trial failed although it was adequate: 6 weeks, the default dose table, this episode. */
export function adequacy(trial: Trial, asOf: IsoDate): Adequacy {
  return adequacyOf(trial, readTrial(trial, asOf), asOf)
}

function adequacyOf(trial: Trial, reading: TrialReading, asOf: IsoDate): Adequacy {
  if (reading.refused.length > 0) return { word: 'Cannot tell', reasons: reading.refused.map(unreadable), intolerance: false }
  const { weeks } = readDuration(trial, asOf)
  const verdict = verdictOf(kindsOf(reading))
  const intolerance = isIntolerance(reading)
  const said = reasonsOf(trial, reading, asOf).filter((reason) => tells(reason, verdict))
  const course = sayCourse(trial, weeks)
  const reasons = said.length === 0 ? [`${course}: reaches the minimum dose and 6 weeks, with improvement of at most 25%`] : said.map(({ says }) => `${course}: ${says}`)
  const augmentation = verdict === 'yes' && reading.drug?.kind === 'augmentation'
  return { word: augmentation ? 'Adequate augmentation' : WORDS[verdict], reasons: intolerance ? [...reasons, INTOLERANCE] : reasons, intolerance }
}

/** What is said of each of some trials. */
export const adequacies: (trials: readonly Trial[], asOf: IsoDate) => readonly Adequacy[] = remember((trials, asOf) => {
  const readings = trialReadings(trials, asOf)
  return trials.map((trial, i) => adequacyOf(trial, readings[i] ?? readTrial(trial, asOf), asOf))
})

const WORDS = { yes: 'Adequate', no: 'Not adequate', unknown: 'Cannot tell' } as const satisfies Record<Tri, Adequacy['word']>

const INTOLERANCE = 'Stopped for side effects before an adequate course: intolerance, shown beside and not counted.'

function verdictOf(kinds: ReadonlySet<RowKind>): Tri {
  const adequate = [...kinds].map((kind) => ADEQUATE.has(kind))
  if (!adequate.includes(false)) return 'yes'
  return adequate.includes(true) ? 'unknown' : 'no'
}

/** Failed conditions explain a "no", open ones a "cannot tell"; what is said besides is always shown. */
function tells({ holds }: Reason, verdict: Tri): boolean {
  return holds === 'yes' || holds === verdict
}

function reasonsOf(trial: Trial, reading: TrialReading, asOf: IsoDate): readonly Reason[] {
  const about = drugReasons(trial, reading)
  if (reading.otherTreatment || reading.drug?.notCounted !== undefined) return about
  return [...about, ...doseReasons(trial, reading), ...weeksReasons(trial, reading, asOf), ...responseReasons(reading)]
}

/** Stopped for side effects with a dose or a duration that was certainly not adequate. */
function isIntolerance({ sideEffects, reach, weeks, otherTreatment }: TrialReading): boolean {
  if (otherTreatment || sideEffects.includes(false)) return false
  return reach.every((r) => !r.default && !r.other) || weeks.every((w) => w < 2)
}
