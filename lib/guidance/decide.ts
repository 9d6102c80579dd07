import { has, only, outcomesBelow, type Allowed, type Outcomes } from '../logic/outcomes'
import type { Reading, VariableReading } from '../clinical/reading'
import type { Option, Verdict } from '../clinical/rule'
import { placeOf } from '../clinical/variables'
import { rules } from '../rules'
import { compile } from './diagrams'

export type Settled = Exclude<Verdict, 'cannot-tell'>

/** Verdicts by level, the mildest effect first. */
export const verdictAt = ['discuss', 'discuss-with-care', 'other-steps-first', 'not-supported'] as const satisfies readonly Settled[]

/** All rules as diagrams, built once. */
export const compiled = compile(rules)

const ideation = placeOf('ideation')

/** What of the unknown answers bears on a verdict: whether thoughts of suicide are unknown, and whether any open answer is. */
export type Unknowns = { readonly ideation: boolean; readonly open: boolean }

export function unknownsOf(reading: Reading): Unknowns {
  return {
    ideation: isUnknown(reading, ideation),
    open: reading.variables.some(({ role, allowed }) => role === 'open' && allowed.length > 1),
  }
}

function isUnknown(reading: Reading, place: number): boolean {
  return (reading.variables[place]?.allowed.length ?? 0) > 1
}

/** The verdict for the levels that the completions of the holding answers give. */
export function verdictOf(outcomes: Outcomes, unknowns: Unknowns): Verdict {
  const level = only(outcomes)
  const verdict = level === undefined ? undefined : verdictAt[level]
  if (level === undefined || verdict === undefined) return 'cannot-tell'
  // Asking about suicidal thoughts comes first: until then nothing better than "not enough answered".
  if (unknowns.ideation && level < 2) return 'cannot-tell'
  return level === 0 && unknowns.open ? 'discuss-with-care' : verdict
}

export type Sets = {
  /** Holding answers complete in every way; the others are neutral. */
  readonly follow: Allowed
  /** Holding and open answers complete in every way. */
  readonly considered: Allowed
  /** Every unknown answer completes in every way. */
  readonly all: Allowed
}

export function setsOf({ variables }: Reading): Sets {
  return { follow: variables.map(follow), considered: variables.map(considered), all: variables.map(({ allowed }) => allowed) }
}

const follow = (variable: VariableReading): readonly number[] => variable.follow
const considered = ({ role, allowed, follow }: VariableReading): readonly number[] => (role === 'access' ? follow : allowed)

/** The classes that decide how a rule stands: unknown access answers are neutral, as they are in a verdict. */
export function consideredIn({ variables }: Reading): Allowed {
  return variables.map(considered)
}

export function verdicts(reading: Reading): Readonly<Record<Option, Verdict>> {
  const below = outcomesBelow(compiled.diagrams, reading.variables.map(follow))
  const unknowns = unknownsOf(reading)
  return {
    esketamine: verdictOf(below(compiled.roots.esketamine), unknowns),
    racemic: verdictOf(below(compiled.roots.racemic), unknowns),
  }
}

export function listVerdicts(outcomes: Outcomes): readonly Settled[] {
  return verdictAt.filter((_, level) => has(outcomes, level))
}

