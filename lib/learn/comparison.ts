import type { Trace } from '../logic/trace'
import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import { isItemId, type ItemId } from '../clinical/items'
import { read } from '../clinical/reading'
import { options, type Option, type Verdict } from '../clinical/rule'
import { variables } from '../clinical/variables'
import type { Assessment } from '../guidance/assessment'
import { groundsOf } from '../guidance/findings'
import { routeTraces } from '../guidance/routes'
import { ASK_NOTHING, type Commitment } from './commitment'
import { factIdsOf, itemOf, type CaseFactId } from './facts'

export type Side = 'for' | 'against'

/** What the rules make of one fact: which sides it is on, and by which rules. A fact on neither side decided nothing here. */
type FactWeighed = { readonly fact: CaseFactId; readonly sides: readonly Side[]; readonly rules: readonly string[] }

/** One fact as somebody marked it, beside the rules. `missed`: it weighs and was not marked so; `extra`: it was marked and weighs not so. */
export type FactCompared = FactWeighed & { readonly marked: Side | undefined; readonly stands: 'same' | 'missed' | 'extra' }

export type Comparison = {
  readonly safetyFirst: { readonly own: boolean; readonly rules: boolean }
  readonly options: Readonly<Record<Option, { readonly own: Verdict; readonly rules: Verdict }>>
  /** Missed facts first, then those marked otherwise, then those seen alike. */
  readonly facts: readonly FactCompared[]
  /** What would be asked next; the rules name nothing where no question can matter any more. `matters`: it can change something, and another comes before it. */
  readonly asks: { readonly own: Commitment['asks']; readonly rules: readonly ItemId[]; readonly stands: 'same' | 'matters' | 'differs' }
  /** Both verdicts, and what comes first, are those of the rules. */
  readonly agrees: boolean
}

/** The questions that a fact of the rules is read from. */
function itemsBehind(fact: string): readonly ItemId[] {
  if (isItemId(fact)) return [fact]
  if (fact === 'scale') return ['scores']
  return variables.find(({ classes }) => classes.some((one) => fact in one))?.items ?? []
}

const itemsIn = (trace: Trace): readonly ItemId[] => groundsOf(trace).flatMap(({ fact }) => (fact === undefined ? [] : itemsBehind(fact)))

/** Which rows of the trials count as adequate under the default threshold, by their place in the list. */
function adequateRows({ thresholds }: Assessment): ReadonlySet<number> {
  return new Set(thresholds.trials.flatMap(({ word }, at) => (word.startsWith('Adequate') ? [at] : [])))
}

/** Whether a fact is one that a trace rests on: of the trials, for an option those that count, against it those that do not. */
function restsOn(fact: CaseFactId, side: Side, behind: ReadonlySet<ItemId>, adequate: ReadonlySet<number>): boolean {
  const item = itemOf(fact)
  if (!behind.has(item)) return false
  return item !== 'trials' || !fact.includes('/') || adequate.has(Number(fact.split('/')[1])) === (side === 'for')
}

/** What weighs in the rules on each side: rules that hold back, and the routes by which an option comes into question. */
function reasonsOf(answers: Answers, asOf: Moment, assessment: Assessment): readonly { readonly side: Side; readonly rule: string; readonly behind: ReadonlySet<ItemId> }[] {
  const reading = read(answers, asOf)
  return options.flatMap((option) => [
    ...assessment.options[option].findings.flatMap(({ effect, rule, trace }) => (effect === 'say' ? [] : [{ side: 'against' as const, rule, behind: new Set(itemsIn(trace)) }])),
    ...routeTraces(reading, option).map(({ id, trace }) => ({ side: 'for' as const, rule: `route/${id}`, behind: new Set(itemsIn(trace)) })),
  ])
}

/** What the rules make of every fact of a case. */
export function weigh(answers: Answers, asOf: Moment, assessment: Assessment): readonly FactWeighed[] {
  const reasons = reasonsOf(answers, asOf, assessment)
  const adequate = adequateRows(assessment)
  return factIdsOf(answers).map((fact) => {
    const all = reasons.filter(({ side, behind }) => restsOn(fact, side, behind, adequate))
    // What an indication is made of speaks for it, also where the indication is not whole.
    const found = all.some(({ side }) => side === 'for') ? all.filter(({ side, rule }) => side === 'for' || !rule.startsWith('indication/')) : all
    return { fact, sides: [...new Set(found.map(({ side }) => side))], rules: [...new Set(found.map(({ rule }) => rule))] }
  })
}

function compared(weighed: FactWeighed, commitment: Commitment): FactCompared {
  const marked = commitment.for.includes(weighed.fact) ? 'for' : commitment.against.includes(weighed.fact) ? 'against' : undefined
  if (marked === undefined) return { ...weighed, marked, stands: weighed.sides.length === 0 ? 'same' : 'missed' }
  return { ...weighed, marked, stands: weighed.sides.includes(marked) ? 'same' : 'extra' }
}

const order = { missed: 0, extra: 1, same: 2 } as const

function compareAsks(asks: Commitment['asks'], { gaps }: Assessment): Comparison['asks'] {
  const first = gaps[0]?.items ?? []
  const isAmong = (asked: readonly ItemId[]): boolean => asks !== ASK_NOTHING && asked.includes(asks)
  const same = asks === ASK_NOTHING ? first.length === 0 : isAmong(first)
  const stands = same ? 'same' : gaps.some(({ items }) => isAmong(items)) ? 'matters' : 'differs'
  return { own: asks, rules: first, stands }
}

/** A commitment beside what the rules conclude. */
export function compare(commitment: Commitment, answers: Answers, asOf: Moment, assessment: Assessment): Comparison {
  const beside = (option: Option) => ({ own: commitment.verdicts[option], rules: assessment.options[option].verdict })
  const facts = weigh(answers, asOf, assessment)
    .map((one) => compared(one, commitment))
    .filter(({ sides, marked }) => sides.length > 0 || marked !== undefined)
  return {
    safetyFirst: { own: commitment.safetyFirst, rules: assessment.safetyFirst },
    options: { esketamine: beside('esketamine'), racemic: beside('racemic') },
    facts: facts.toSorted((a, b) => order[a.stands] - order[b.stands]),
    asks: compareAsks(commitment.asks, assessment),
    agrees: options.every((option) => beside(option).own === beside(option).rules) && commitment.safetyFirst === assessment.safetyFirst,
  }
}
