import type { Value } from '../logic/expression'
import type { Reading as FactReading } from '../logic/trace'
import { NOT_KNOWN, type Answers } from './answers'
import { dateOf, type Moment } from './dates'
import { fact, facts, type FactId } from './fact'
import { item9 } from './instruments'
import { reconcile } from './reading/contradictions'
import { denialsOf } from './reading/denials'
import { readPlain } from './reading/plain'
import { readCounts, readPressure } from './reading/quantities'
import { readDependents } from './reading/roles'
import { readAge, readBehavior, type Told } from './reading/safety'
import { readSeverity } from './reading/severity'
import { readTrials } from './reading/trials'
import type { Notes, Reading, VariableReading } from './reading/types'
import { known as knownAs } from './reading/variable-reading'
import { factIdsOf, placeOfFact, valuesOver, variables } from './variables'

export type { Reading, VariableReading } from './reading/types'

/** Reads all answers as they count at one moment. It never fails: what is missing, stale, impossible or contradicted reads as unknown. */
export function read(answers: Answers, asOf: Moment): Reading {
  const single: VariableReading[] = []
  const notes: Notes = { refused: [], doubts: [], stale: [] }
  readPlain(answers, single)
  const told: Told = new Map()
  const dates = readBehavior(answers, asOf, single, notes, told)
  readAge(answers, asOf, single, notes, told)
  readCounts(answers, asOf, single, notes)
  readPressure(answers, asOf, single, notes)
  readSeverity(answers, asOf, single, notes)
  readTrials(answers, asOf, single, notes)
  const together = readTogether(single, told, answers, asOf, notes)
  return { answers, asOf, single, told, ...together, contradictions: [...dates, ...together.contradictions], ...notes }
}

/** Reads the questions in the light of one another: what follows from another answer, and what contradicts it. */
function readTogether(single: readonly VariableReading[], told: Reading['told'], answers: Answers, asOf: Moment, notes: Notes): Pick<Reading, 'variables' | 'stated' | 'contradictions'> {
  const variables = [...single]
  readDependents(answers, asOf, variables, notes)
  const scores = answers.scores
  const selfHarm = scores === undefined || scores === NOT_KNOWN ? 'none' : item9(scores, dateOf(asOf) ?? asOf)
  const { found, stated } = reconcile(variables, selfHarm, denialsOf(answers))
  return { variables, stated: told.size === 0 ? stated : new Map([...told, ...stated]), contradictions: found }
}

/** The reading if one question were answered with this class instead; everything else is read as it was. */
export function readWith(reading: Reading, place: number, choice: number, change: Answers): Reading {
  const variable = variables[place]
  if (variable === undefined) return reading
  const single = [...reading.single]
  single[place] = knownAs(variable, choice, '')
  const answers = { ...reading.answers, ...change }
  const told = reading.told.has(place) ? new Map([...reading.told].filter(([at]) => at !== place)) : reading.told
  return { ...reading, answers, single, told, ...readTogether(single, told, answers, reading.asOf, { refused: [], doubts: [], stale: [] }) }
}

const singles = new Map<FactId, readonly (readonly Value[])[]>()

/** The values a fact may have over some classes of its variable; those of single classes are kept, for they are the common case. */
function possibleIn(id: FactId, at: number, classes: readonly number[]): FactReading['possible'] {
  const variable = variables[at]
  if (variable === undefined) return []
  const [first] = classes
  if (classes.length !== 1 || first === undefined) return valuesOver(variable, id, classes)
  const kept = singles.get(id) ?? variable.classes.map((_, index) => valuesOver(variable, id, [index]))
  singles.set(id, kept)
  return kept[first] ?? []
}

type Place = { readonly id: FactId; readonly at: number; readonly nth: number }

/** Where each fact is read: its variable, and its place among the facts of that. */
const places: readonly Place[] = [...facts.keys()].map((id) => {
  const at = placeOfFact(id)
  const variable = variables[at]
  return { id, at, nth: variable === undefined ? -1 : factIdsOf(variable).indexOf(id) }
})
const placeOf = new Map(places.map((place) => [place.id, place]))

function factIn(reading: VariableReading | undefined, { id, at, nth }: Place): FactReading {
  if (reading === undefined) return { possible: [], seen: `${fact(id).says}: not a question that rules read` }
  return reading.facts?.[nth] ?? { possible: possibleIn(id, at, reading.allowed), seen: reading.seen }
}

const nowhere = (id: FactId): Place => ({ id, at: -1, nth: -1 })
const known = ({ variables }: Reading, place: Place): FactReading => factIn(variables[place.at], place)
const stated = ({ variables, stated }: Reading, place: Place): FactReading => factIn(stated.get(place.at) ?? variables[place.at], place)

/** What is known of one fact. */
export function readFact(reading: Reading, id: FactId): FactReading {
  return known(reading, placeOf.get(id) ?? nowhere(id))
}

/** What is known of every fact, in the order of the facts. */
export function readFacts(reading: Reading): readonly FactReading[] {
  return places.map((place) => known(reading, place))
}

/** What was stated of one fact, before a contradiction made it unknown. */
export function readStated(reading: Reading, id: FactId): FactReading {
  return stated(reading, placeOf.get(id) ?? nowhere(id))
}

/** What was stated of every fact. */
export function readFactsStated(reading: Reading): readonly FactReading[] {
  return places.map((place) => stated(reading, place))
}
