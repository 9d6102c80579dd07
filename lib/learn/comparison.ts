import type { Trace } from '../logic/trace'
import type { Answers } from '../clinical/answers'
import type { Moment } from '../clinical/dates'
import { isItemId, type ItemId } from '../clinical/items'
import { read } from '../clinical/reading'
import { options, type Option, type Verdict } from '../clinical/rule'
import { variables } from '../clinical/variables'
import type { Assessment } from '../guidance/assessment'
import { levels } from '../guidance/diagrams'
import { groundsOf } from '../guidance/findings'
import { routeTraces } from '../guidance/routes'
import { ASK_NOTHING, MOST_FACTS, type Commitment } from './commitment'
import { factIdsOf, itemOf, type CaseFactId } from './facts'

export type Side = 'for' | 'against'

/** What the rules make of one fact: which sides it is on, of which options, and by which rules. A fact on neither side decided nothing here. */
type FactWeighed = { readonly fact: CaseFactId; readonly sides: readonly Side[]; readonly of: Readonly<Record<Side, readonly Option[]>>; readonly rules: readonly string[] }

/**
 * One fact as somebody marked it, beside the rules. `missed`: it weighs, was not marked, and a mark was left for it; `also`: it weighs
 * beyond the marks there were; `extra`: it was marked and weighs not so.
 */
export type FactCompared = FactWeighed & { readonly marked: Side | undefined; readonly stands: 'same' | 'missed' | 'also' | 'extra' }

export type Comparison = {
  readonly safetyFirst: { readonly own: boolean; readonly rules: boolean }
  readonly options: Readonly<Record<Option, { readonly own: Verdict; readonly rules: Verdict }>>
  /** Missed facts first, then those marked otherwise, then those beyond the marks, then those seen alike. */
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
function reasonsOf(answers: Answers, asOf: Moment, assessment: Assessment): readonly { readonly side: Side; readonly option: Option; readonly rule: string; readonly behind: ReadonlySet<ItemId> }[] {
  const reading = read(answers, asOf)
  return options.flatMap((option) => [
    ...assessment.options[option].findings.flatMap(({ effect, rule, trace }) => (effect === 'say' ? [] : [{ side: 'against' as const, option, rule, behind: new Set(itemsIn(trace)) }])),
    ...routeTraces(reading, option).map(({ id, trace }) => ({ side: 'for' as const, option, rule: `route/${id}`, behind: new Set(itemsIn(trace)) })),
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
    const of = (on: Side): readonly Option[] => [...new Set(found.flatMap(({ side, option }) => (side === on ? [option] : [])))]
    return { fact, sides: [...new Set(found.map(({ side }) => side))], of: { for: of('for'), against: of('against') }, rules: [...new Set(found.map(({ rule }) => rule))] }
  })
}

function markOf(fact: CaseFactId, commitment: Commitment): Side | undefined {
  if (commitment.for.includes(fact)) return 'for'
  return commitment.against.includes(fact) ? 'against' : undefined
}

/** The facts not marked though they weigh, as many as marks were left on their side; those that hold back most come first. */
function missedOf(weighed: readonly FactWeighed[], commitment: Commitment, assessment: Assessment): ReadonlySet<CaseFactId> {
  const level = new Map(options.flatMap((option) => assessment.options[option].findings.map(({ rule, effect }) => [rule, levels[effect]] as const)))
  const weight = ({ rules }: FactWeighed): number => Math.max(0, ...rules.map((rule) => level.get(rule) ?? 0))
  const left = { for: MOST_FACTS - commitment.for.length, against: MOST_FACTS - commitment.against.length }
  const missed = new Set<CaseFactId>()
  for (const { fact, sides } of weighed.toSorted((a, b) => weight(b) - weight(a))) {
    const side = markOf(fact, commitment) === undefined ? sides.find((one) => left[one] > 0) : undefined
    if (side === undefined) continue
    left[side] -= 1
    missed.add(fact)
  }
  return missed
}

function compared(weighed: FactWeighed, commitment: Commitment, missed: ReadonlySet<CaseFactId>): FactCompared {
  const marked = markOf(weighed.fact, commitment)
  if (marked !== undefined) return { ...weighed, marked, stands: weighed.sides.includes(marked) ? 'same' : 'extra' }
  if (missed.has(weighed.fact)) return { ...weighed, marked, stands: 'missed' }
  return { ...weighed, marked, stands: weighed.sides.length === 0 ? 'same' : 'also' }
}

const order = { missed: 0, extra: 1, also: 2, same: 3 } as const

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
  const weighed = weigh(answers, asOf, assessment)
  const missed = missedOf(weighed, commitment, assessment)
  const facts = weighed
    .map((one) => compared(one, commitment, missed))
    .filter(({ sides, marked }) => sides.length > 0 || marked !== undefined)
  return {
    safetyFirst: { own: commitment.safetyFirst, rules: assessment.safetyFirst },
    options: { esketamine: beside('esketamine'), racemic: beside('racemic') },
    facts: facts.toSorted((a, b) => order[a.stands] - order[b.stands]),
    asks: compareAsks(commitment.asks, assessment),
    agrees: options.every((option) => beside(option).own === beside(option).rules) && commitment.safetyFirst === assessment.safetyFirst,
  }
}
