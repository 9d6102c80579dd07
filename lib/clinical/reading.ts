import type { Reading as FactReading } from '../logic/trace'
import { NOT_KNOWN, type Answers } from './answers'
import { dateOf, type Moment } from './dates'
import { fact, type FactId } from './fact'
import { item9 } from './instruments'
import { reconcile } from './reading/contradictions'
import { known, readPlain } from './reading/plain'
import { readCounts, readPressure } from './reading/quantities'
import { readDependents } from './reading/roles'
import { readAge, readBehavior } from './reading/safety'
import { readSeverity } from './reading/severity'
import { readTrials } from './reading/trials'
import type { Notes, Reading, VariableReading } from './reading/types'
import { placeOfFact, valueIn, variables } from './variables'

export type { Reading, VariableReading } from './reading/types'

/** Reads all answers as they count at one moment. It never fails: what is missing, stale, impossible or contradicted reads as unknown. */
export function read(answers: Answers, asOf: Moment): Reading {
  const single: VariableReading[] = []
  const notes: Notes = { refused: [], doubts: [], stale: [] }
  readPlain(answers, single)
  const dates = readBehavior(answers, asOf, single, notes)
  readAge(answers, asOf, single, notes)
  readCounts(answers, asOf, single, notes)
  readPressure(answers, asOf, single, notes)
  readSeverity(answers, asOf, single, notes)
  readTrials(answers, asOf, single, notes)
  const together = readTogether(single, answers, asOf, notes)
  return { answers, asOf, single, ...together, contradictions: [...dates, ...together.contradictions], ...notes }
}

/** Reads the questions in the light of one another: what follows from another answer, and what contradicts it. */
function readTogether(single: readonly VariableReading[], answers: Answers, asOf: Moment, notes: Notes): Pick<Reading, 'variables' | 'stated' | 'contradictions'> {
  const variables = [...single]
  readDependents(answers, asOf, variables, notes)
  const scores = answers.scores
  const selfHarm = scores === undefined || scores === NOT_KNOWN ? 'none' : item9(scores, dateOf(asOf) ?? asOf)
  const { found, stated } = reconcile(variables, selfHarm)
  return { variables, stated, contradictions: found }
}

/** The reading if one question were answered with this class instead; everything else is read as it was. */
export function readWith(reading: Reading, place: number, choice: number, change: Answers): Reading {
  const variable = variables[place]
  if (variable === undefined) return reading
  const single = [...reading.single]
  single[place] = known(variable, choice, '')
  const answers = { ...reading.answers, ...change }
  return { ...reading, answers, single, ...readTogether(single, answers, reading.asOf, { refused: [], doubts: [], stale: [] }) }
}

const wholeVariable = new Map<FactId, ReadonlyMap<number, FactReading['possible']>>()

/** The values a fact may have over some classes of its variable; single classes are kept, for they are the common case. */
function valuesOver(id: FactId, at: number, classes: readonly number[]): FactReading['possible'] {
  const variable = variables[at]
  if (variable === undefined) return []
  const [first] = classes
  if (classes.length === 1 && first !== undefined) {
    const kept = wholeVariable.get(id) ?? keepSingles(id, at)
    return kept.get(first) ?? []
  }
  return [...new Set(classes.map((index) => valueIn(variable, index, id)))].filter((value) => value !== undefined)
}

function keepSingles(id: FactId, at: number): ReadonlyMap<number, FactReading['possible']> {
  const variable = variables[at]
  const kept = new Map<number, FactReading['possible']>()
  variable?.classes.forEach((_, index) => {
    const value = valueIn(variable, index, id)
    if (value !== undefined) kept.set(index, [value])
  })
  wholeVariable.set(id, kept)
  return kept
}

function factIn(reading: VariableReading | undefined, id: FactId, at: number): FactReading {
  if (reading === undefined) return { possible: [], seen: `${fact(id).says}: not a question that rules read` }
  return reading.facts?.[id] ?? { possible: valuesOver(id, at, reading.allowed), seen: reading.seen }
}

/** What is known of one fact. */
export function readFact(reading: Reading, id: FactId): FactReading {
  const at = placeOfFact(id)
  return factIn(reading.variables[at], id, at)
}

/** What was stated of one fact, before a contradiction made it unknown. */
export function readStated(reading: Reading, id: FactId): FactReading {
  const at = placeOfFact(id)
  return factIn(reading.stated.get(at) ?? reading.variables[at], id, at)
}
