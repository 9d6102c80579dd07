import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { conceptExamples } from '@/lib/clinical/concept-examples'
import { isFactId } from '@/lib/clinical/fact'
import { read, readFact, type Reading } from '@/lib/clinical/reading'
import { options, type Effect, type Example, type Option, type Rule } from '@/lib/clinical/rule'
import type { Answers } from '@/lib/clinical/answers'
import type { Condition } from '@/lib/clinical/words'
import { compile } from '@/lib/guidance/diagrams'
import { decide, type ReadFact } from '@/lib/logic/trace'
import { rules } from '@/lib/rules'
import { countOf, everyPerson, holdsFor, verdictFor, weightOf, type Person } from '../support/brute-force'
import { mutantsOf } from '../support/mutants'

/**
 * The examples of a rule are its only tests, so every mistake in it has to show in one of them: a condition dropped, negated or shifted,
 * an effect exchanged or left out. A named condition with examples of its own is taken as a whole here and examined below.
 */
const named = new Set<Condition>(conceptExamples.map(({ concept }) => concept))
const isNamed = (condition: Condition): boolean => named.has(condition)

/** An example as it is read, with every person it may stand for and the rules that hold for each. */
type Case = { readonly reading: Reading; readonly facts: ReadFact; readonly people: readonly { readonly person: Person; readonly holding: readonly Rule[] }[] }

const MOST_PEOPLE = 2000
const cases = new Map<string, Case>()

function caseOf(given: Answers): Case {
  const key = JSON.stringify(given)
  const known = cases.get(key)
  if (known !== undefined) return known
  const reading = read({ ...basePerson, ...given }, exampleDay)
  const classes = reading.variables.map(({ follow }) => follow)
  if (countOf(classes) > MOST_PEOPLE) throw new Error(`${key} leaves too much unknown for an example: answer more of it.`)
  const people: { person: Person; holding: readonly Rule[] }[] = []
  everyPerson(classes, (person) => people.push({ person: new Map(person), holding: rules.filter((rule) => holdsFor(rule.when, person)) }))
  const made = { reading, facts: (id: string) => (isFactId(id) ? readFact(reading, id) : { possible: [], seen: '' }), people }
  cases.set(key, made)
  return made
}

const OFF_LABEL = 'always/racemic-off-label'

/** The verdict for one option with a rule put in place of the one of its name; `apart` leaves out that every infusion is off-label. */
function verdictWith(rule: Rule, { reading, people }: Case, option: Option, apart = false): string {
  const counts = ({ id }: Rule): boolean => id !== rule.id && !(apart && id === OFF_LABEL)
  const own = apart && rule.id === OFF_LABEL ? 0 : weightOf(rule.effect[option]?.[0])
  const levels = people.map(({ person, holding }) => {
    const others = Math.max(0, ...holding.filter(counts).map((other) => weightOf(other.effect[option]?.[0])))
    return own > others && holdsFor(rule.when, person) ? own : others
  })
  return verdictFor(new Set(levels), reading)
}

function agrees(rule: Rule, example: Example): boolean {
  const found = caseOf(example.given)
  if (decide(rule.when, found.facts) !== example.holds) return false
  if (options.some((option) => example[option] !== undefined && verdictWith(rule, found, option) !== example[option])) return false
  return example.racemicApart === undefined || verdictWith(rule, found, 'racemic', true) === example.racemicApart
}

const survives = (rule: Rule, mutant: Rule): boolean => rule.examples.every((example) => agrees(mutant, example))

const effects: readonly Effect[] = ['say', 'with-care', 'other-steps-first', 'not-supported']

/**
 * Each effect exchanged for each other one, or left out. An effect left out does what `say` does to a verdict;
 * of an effect that only says something, leaving it out is therefore no mutant of a verdict.
 */
function effectMutants(rule: Rule): readonly { readonly says: string; readonly rule: Rule }[] {
  return options.flatMap((option) => {
    const [effect, tier] = rule.effect[option] ?? []
    if (effect === undefined || tier === undefined) return []
    const exchanged = effects.filter((other) => other !== effect).map((other) => ({ says: `${option}: ${other} instead of ${effect}`, rule: { ...rule, effect: { ...rule.effect, [option]: [other, tier] as const } } }))
    return effect === 'say' ? exchanged : [...exchanged, { says: `${option}: without ${effect}`, rule: { ...rule, effect: { ...rule.effect, [option]: undefined } } }]
  })
}

function survivors(rule: Rule): readonly string[] {
  const conditions = mutantsOf(rule.when, isNamed).map(({ says, when }) => ({ says, rule: { ...rule, when } }))
  return [...conditions, ...effectMutants(rule)].filter((mutant) => survives(rule, mutant.rule)).map(({ says }) => says)
}

/**
 * Rules whose own effect never shows in a verdict, for wherever they hold other rules ask for care as well: "with care" and "say" come to the same there.
 * Each is here for the sentence it says. That no answers whatever tell the two apart is proved below, not assumed.
 */
const covered: readonly (readonly [rule: string, option: Option])[] = [
  ['safety/active-thoughts', 'esketamine'],
  ['indication/acute-suicidal-depression', 'esketamine'],
  ['indication/acute-use-arguable', 'esketamine'],
  ['indication/oral-antidepressant-declined', 'esketamine'],
  ['indication/infusion-in-acute-suicidality', 'racemic'],
  ['indication/intolerance', 'esketamine'],
  ['indication/intolerance', 'racemic'],
]

const sameVerdict = (rule: Rule): readonly string[] =>
  covered
    .filter(([id]) => id === rule.id)
    .flatMap(([, option]) => (rule.effect[option]?.[0] === 'say' ? [`${option}: with-care instead of say`] : [`${option}: say instead of with-care`, `${option}: without with-care`]))

const { diagrams, conditions } = compile(rules)

/** Whether other rules ask for care, or more, wherever this one holds; that infusions are off-label is left out. */
function othersAskForCare(id: string, option: Option): boolean {
  const others = rules.map((rule, i) => (rule.id !== id && rule.id !== OFF_LABEL && weightOf(rule.effect[option]?.[0]) > 0 ? (conditions[i] ?? 0) : 0))
  const asked = others.reduce((a, b) => diagrams.combine(a, b, Math.max), 0)
  const own = conditions[rules.findIndex((rule) => rule.id === id)] ?? 1
  return diagrams.combine(own, asked, (holds, care) => (holds === 1 && care === 0 ? 1 : 0)) === 0
}

describe('every mistake in a rule shows in one of its examples', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(rule.examples.filter((example) => !agrees(rule, example))).toEqual([])
    expect(survivors(rule)).toEqual(sameVerdict(rule))
  })

  test.each(covered)('but %s, for %s, where other rules always ask for care too', (id, option) => {
    expect(othersAskForCare(id, option)).toBe(true)
  })

  test('and the proof of that can fail', () => {
    expect(rules.filter(({ effect, id }) => effect.esketamine?.[0] === 'with-care' && othersAskForCare(id, 'esketamine')).map(({ id }) => id)).toEqual(
      covered.filter(([id, option]) => option === 'esketamine' && rules.some((rule) => rule.id === id && rule.effect.esketamine?.[0] === 'with-care')).map(([id]) => id),
    )
  })
})

describe('every mistake in a named condition shows in one of its examples', () => {
  test.each(conceptExamples.map((one) => [one.concept.kind === 'concept' ? one.concept.name : 'without a name', one] as const))('%s', (_, { concept, examples }) => {
    if (concept.kind !== 'concept') throw new Error('Examples belong to a named condition.')
    const found = mutantsOf(concept.of, isNamed).filter(({ when }) => examples.every(({ given, holds }) => decide(when, caseOf(given).facts) === holds))
    expect(found.map(({ says }) => says)).toEqual([])
  })

  test('and every named condition that rules read has examples', () => {
    const without = new Set<string>()
    const visit = (condition: Condition, inside: boolean): void => {
      if (condition.kind === 'concept') {
        if (!isNamed(condition) && !inside) without.add(condition.name)
        visit(condition.of, true)
      } else if (condition.kind === 'not') visit(condition.of, inside)
      else if (condition.kind === 'count') condition.of.forEach((part) => visit(part, inside))
    }
    rules.forEach(({ when }) => visit(when, false))
    expect([...without]).toEqual([])
  })
})

test('mutants are made of every kind', () => {
  const made = rules.flatMap((rule) => [...mutantsOf(rule.when, isNamed), ...effectMutants(rule)].map(({ says }) => says.replace(/".*/, '').replace(/\d+/g, 'n').split(' ')[0]))
  expect([...new Set(made)].sort()).toEqual(['age', 'at', 'esketamine:', 'not', 'racemic:', 'without'])
})
