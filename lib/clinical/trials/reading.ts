import type { IsoDate } from '../dates'
import { type Drug, type DrugId, findDrug, findOtherTreatment } from '../drugs'
import { type DoseReach, possibleReach } from './dose'
import { remember } from '../remember'
import { refusals } from './refusals'
import type { Episode, Known, Response, Stopped, Taken, Trial, TrialRefusal } from './trial'
import { readDuration, type WeeksClass } from './weeks'

/** What a trial may have been: the drug, and for each thing told of it every value still possible. */
export type TrialReading = {
  /** Impossible values: with one, nothing else of the trial is read. */
  readonly refused: readonly TrialRefusal[]
  /** Undefined where the drug is not known or not in the list. */
  readonly drug: Drug | undefined
  /** True where the row names a treatment that is no drug, such as ECT. */
  readonly otherTreatment: boolean
  readonly reach: readonly DoseReach[]
  readonly weeks: readonly WeeksClass[]
  readonly taken: readonly Taken[]
  readonly response: readonly Response[]
  readonly episode: readonly Episode[]
  /** Whether it was stopped for side effects. */
  readonly sideEffects: readonly boolean[]
}

const TAKEN: readonly Taken[] = ['most-days', 'often-missed']
const RESPONSES: readonly Response[] = ['none', 'partial', 'good-then-lost', 'good-and-holding']
const EPISODES: readonly Episode[] = ['this', 'earlier']

function possible<T extends string>(answer: Known<T> | undefined, all: readonly T[]): readonly T[] {
  const found = all.find((value) => value === answer)
  return found === undefined ? all : [found]
}

function possibleSideEffects(stopped: Known<Stopped> | undefined): readonly boolean[] {
  if (stopped === undefined || stopped === 'not-known') return [true, false]
  return [stopped === 'side-effects']
}

/** A trial as it may have been; `as` reads it as a course of that drug. A trial with an impossible value tells nothing. */
export function readTrial(told: Trial, asOf: IsoDate, as?: DrugId): TrialReading {
  const refused = refusals(told, asOf)
  const trial: Trial = refused.length > 0 ? { drug: as ?? 'not-known' } : as === undefined ? told : { ...told, drug: as }
  const drug = trial.drug === 'not-known' ? undefined : findDrug(trial.drug)
  return {
    refused,
    drug,
    otherTreatment: drug === undefined && findOtherTreatment(trial.drug) !== undefined,
    reach: possibleReach(drug, trial),
    weeks: readDuration(trial, asOf).possible,
    taken: possible(trial.taken, TAKEN),
    response: possible(trial.response, RESPONSES),
    episode: possible(trial.episode, EPISODES),
    sideEffects: possibleSideEffects(trial.stopped),
  }
}

/** Each of some trials as it may have been. */
export const trialReadings: (trials: readonly Trial[], asOf: IsoDate) => readonly TrialReading[] = remember((trials, asOf) => trials.map((trial) => readTrial(trial, asOf)))
