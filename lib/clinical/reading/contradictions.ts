import { wordFacts, type PlainId, type WordOf } from '../fact'
import { placeOf, variables, type VariableId } from '../variables'
import type { Denial } from './denials'
import { silence } from './variable-reading'
import type { Contradiction, VariableReading } from './types'

/** A pair of answers that cannot both be true. */
type Pair = {
  readonly contradiction: Contradiction
  readonly a: VariableId
  readonly b: VariableId
  /** Whether this class of `a` is impossible beside this class of `b`. */
  readonly clash: (a: number, b: number) => boolean
  /** What is left out of `a` where `b` is known so; told where a verdict can rest on it, and of no question that is still to be asked freely. */
  readonly leavesOut?: string
  /** Whether the pair counts for this person. */
  readonly applies?: (value: (id: VariableId) => string | undefined) => boolean
}

const classAt = (id: VariableId, value: string): number =>
  variables[placeOf(id)]?.classes.findIndex((values) => Object.values(values).includes(value)) ?? -1

/** The same of a value that the compiler knows the question to have: of any other the class would be none, and the rule silent. */
const classOf: <K extends PlainId>(id: K, value: WordOf<K>) => number = classAt

const recent = ['month', 'week'].map((value) => wordFacts.recentBehavior.values.findIndex((known) => known === value))
const noIdeation = classOf('ideation', 'none')
const denied = classOf('ideationDenied', 'yes')
const major = (['mdd-single', 'mdd-recurrent', 'mdd-remission'] as const).map((value) => classOf('problem', value))
const psychotic = classOf('problem', 'psychotic')
const pastMania = classOf('mania', 'past')
const neverPsychotic = classOf('psychosis', 'never')

const ask = 'Ask today, in private, and correct the answer that does not hold.'
const pairs: readonly Pair[] = [
  {
    contradiction: {
      id: 'ideation-behavior',
      items: ['ideation', 'behavior', 'behaviorWhen'],
      says: 'No suicidal thoughts in the past month, yet suicidal behavior in the same month.',
      ask,
    },
    a: 'ideation',
    b: 'behavior',
    clash: (a, b) => a === noIdeation && recent.includes(b),
  },
  {
    contradiction: {
      id: 'denied-behavior',
      items: ['ideationDenied', 'behavior', 'behaviorWhen'],
      says: 'Suicidal thoughts denied, yet suicidal behavior in the same month.',
      ask,
    },
    a: 'ideationDenied',
    b: 'behavior',
    clash: (a, b) => a === denied && recent.includes(b),
  },
  {
    contradiction: {
      id: 'depression-mania',
      items: ['problem', 'mania'],
      says: 'Major depression, yet past mania or hypomania that no substance or medicine explains.',
      ask: 'Is this bipolar depression, or was the past episode explained by a substance or medicine?',
    },
    a: 'problem',
    b: 'mania',
    clash: (a, b) => major.includes(a) && b === pastMania,
    leavesOut: 'not major depression, unless ketamine or esketamine brought on the mania or hypomania',
    // While it is not known whether ketamine brought the mania on, the pair counts as well: if it did, neither option is supported, whatever the problem and the mania.
    applies: (value) => value('broughtOnByKetamine') !== 'yes',
  },
  {
    contradiction: {
      id: 'psychotic-depression-never-psychotic',
      items: ['problem', 'psychosis'],
      says: 'Psychotic depression, yet psychosis never.',
      ask: 'Has there been psychosis in this episode?',
    },
    a: 'problem',
    b: 'psychosis',
    clash: (a, b) => a === psychotic && b === neverPsychotic,
  },
]

function only(reading: VariableReading | undefined): number | undefined {
  return reading?.allowed.length === 1 ? reading.allowed[0] : undefined
}

function valueOf(into: readonly VariableReading[], id: VariableId): string | undefined {
  const at = only(into[placeOf(id)])
  const value: unknown = at === undefined ? undefined : variables[placeOf(id)]?.classes[at]
  return typeof value === 'object' && value !== null ? String(Object.values(value)[0]) : undefined
}

/** Leaves out the classes that cannot stand beside what is known of the other question. */
function keepConsistent(into: VariableReading[], id: VariableId, possible: (index: number) => boolean, leftOut?: string): void {
  const at = placeOf(id)
  const reading = into[at]
  if (reading === undefined || reading.allowed.length === 1 || reading.standing === 'contradicted') return
  const allowed = reading.allowed.filter(possible)
  if (allowed.length === 0 || allowed.length === reading.allowed.length) return
  const follow = reading.follow.filter(possible)
  into[at] = { ...reading, ...(leftOut !== undefined && { leftOut }), facts: undefined, allowed, follow: follow.length > 0 ? follow : allowed.slice(0, 1) }
}

/**
 * Finds answers that cannot all be true and makes their facts unknown; elsewhere it leaves out what cannot stand beside a known answer.
 * Returns what was found and what was stated before.
 */
export function reconcile(into: VariableReading[], item9: 'positive' | 'zero' | 'none', denials: readonly Denial[]): { found: readonly Contradiction[]; stated: ReadonlyMap<number, VariableReading> } {
  const found: Contradiction[] = []
  const concerned = new Set<VariableId>()
  for (const pair of pairs) {
    if (pair.applies?.((id) => valueOf(into, id)) === false) continue
    const a = only(into[placeOf(pair.a)])
    const b = only(into[placeOf(pair.b)])
    if (a === undefined || b === undefined || !pair.clash(a, b)) continue
    found.push(pair.contradiction)
    concerned.add(pair.a).add(pair.b)
    if (pair.a === 'ideationDenied') concerned.add('ideation')
  }
  if (item9 === 'positive' && only(into[placeOf('ideation')]) === noIdeation) {
    found.push({ id: 'ideation-item-9', items: ['ideation', 'scores'], says: 'No suicidal thoughts, yet item 9 of the PHQ-9 is at least 1.', ask })
    concerned.add('ideation')
  }
  for (const { id, value, contradiction } of denials) {
    // Two medicines can deny one answer: it is told once.
    if (concerned.has(id) || only(into[placeOf(id)]) !== classAt(id, value)) continue
    found.push(contradiction)
    concerned.add(id)
  }
  const stated = new Map<number, VariableReading>()
  for (const id of concerned) {
    const at = placeOf(id)
    const variable = variables[at]
    const reading = into[at]
    if (variable === undefined || reading === undefined) continue
    stated.set(at, reading)
    into[at] = silence(variable, 'contradicted')
  }
  for (const pair of pairs) {
    if (pair.applies?.((id) => valueOf(into, id)) === false) continue
    const a = only(into[placeOf(pair.a)])
    const b = only(into[placeOf(pair.b)])
    if (a !== undefined) keepConsistent(into, pair.b, (index) => !pair.clash(a, index))
    if (b !== undefined) keepConsistent(into, pair.a, (index) => !pair.clash(index, b), pair.leavesOut)
  }
  if (item9 === 'positive') keepConsistent(into, 'ideation', (index) => index !== noIdeation)
  return { found, stated }
}
