import { sayRange } from '../../logic/range'
import type { Value } from '../../logic/expression'
import type { Reading as FactReading } from '../../logic/trace'
import { NOT_KNOWN, type Answers } from '../answers'
import { dateOf, type Moment } from '../dates'
import type { WordOf } from '../fact'
import { adequacies } from '../trials/adequacy'
import { sameClass } from '../trials/class'
import { countVectors, placeOf as placeOfCounts, type Counts } from '../trials/count'
import { trialReadings } from '../trials/reading'
import { unlikely } from '../trials/refusals'
import { sayTrial } from '../trials/say'
import { adequateRange, countUnder } from '../trials/threshold'
import type { Trial } from '../trials/trial'
import { patternClass, placeOf, variables } from '../variables'
import { known, silence, unknown } from './variable-reading'
import type { Notes, Standing, VariableReading } from './types'

function noteTrials(trials: readonly Trial[], day: string, notes: Notes): Standing | undefined {
  const before = notes.refused.length
  const doubts = notes.doubts.length
  const readings = trialReadings(trials, day)
  trials.forEach((trial, i) => {
    for (const { field, value, bound } of readings[i]?.refused ?? []) notes.refused.push({ item: 'trials', field: `trials.${i}.${field}`, value, bound })
    for (const { field, value, why } of unlikely(trial, day)) notes.doubts.push({ item: 'trials', field: `trials.${i}.${field}`, value, why })
  })
  if (notes.refused.length > before) return 'refused'
  return notes.doubts.length > doubts ? 'unconfirmed' : undefined
}

/** The trials in a sentence: how many count, and each with its reason. */
function sayTrials(trials: readonly Trial[], day: string): string {
  if (trials.length === 0) return 'no medicine trial'
  const range = adequateRange(trials, day)
  const judged = adequacies(trials, day)
  const rows = trials.map((trial, i) => {
    const reason = judged[i]?.word.startsWith('Adequate') === true ? undefined : judged[i]?.reasons[0]
    return reason ?? sayTrial(trial)
  })
  return `${sayRange(range)} adequate antidepressant ${range.high === 1 ? 'trial' : 'trials'} in this episode (${rows.join('; ')})`
}

function factsOf(vectors: readonly Counts[], seen: string): readonly FactReading[] {
  const counted = (at: 0 | 1 | 2 | 3 | 4): FactReading => {
    const possible: readonly Value[] = [...new Set(vectors.map((counts) => counts[at]))]
    return { possible, seen }
  }
  return [counted(0), counted(1), counted(2), counted(3), counted(4)]
}

/** Reads the list of trials: exactly the joint counts it may come to, and what stands out in it. */
export function readTrials(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes): void {
  const variable = variables[placeOf('trials')]
  const pattern = variables[placeOf('trialPattern')]
  if (variable === undefined || pattern === undefined) return
  const trials = answers.trials
  if (trials === undefined || trials === NOT_KNOWN) {
    const standing = trials === undefined ? 'not-asked' : 'not-known'
    into[placeOf('trials')] = silence(variable, standing)
    into[placeOf('trialPattern')] = silence(pattern, standing)
    return
  }
  const day = dateOf(asOf) ?? asOf
  const fault = noteTrials(trials, day, notes)
  const vectors = countVectors(trials, day)
  const allowed = vectors.map(placeOfCounts)
  const seen = sayTrials(trials, day)
  const [first] = allowed
  const reading = allowed.length === 1 && first !== undefined ? known(variable, first, seen) : unknown(variable, fault ?? 'part-known', seen, allowed)
  into[placeOf('trials')] = { ...reading, facts: factsOf(vectors, seen) }
  readPattern(trials, day, into, seen)
}

/** Whether nothing was tried yet, or a response in this episode still holds. */
function stageOf(trials: readonly Trial[]): WordOf<'trialStage'> {
  if (trials.length === 0) return 'untried'
  return trials.some(({ response, episode }) => response === 'good-and-holding' && episode !== 'earlier') ? 'response-holds' : 'tried'
}

function readPattern(trials: readonly Trial[], day: string, into: VariableReading[], seen: string): void {
  const variable = variables[placeOf('trialPattern')]
  if (variable === undefined) return
  const range = adequateRange(trials, day)
  const atEight = countUnder(trials, day, { weeks: 8, table: 'default' })
  const index = patternClass({
    failuresInOneClass: sameClass(trials, day) !== undefined,
    moreThanFiveFailures: range.low > 5,
    belowTwoAtEightWeeks: range.low >= 2 && atEight.high < 2,
    intolerance: adequacies(trials, day).some(({ intolerance }) => intolerance),
    trialStage: stageOf(trials),
  })
  into[placeOf('trialPattern')] = known(variable, index, seen)
}
