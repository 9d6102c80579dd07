import type { Value } from '@/lib/logic/expression'
import type { Reading } from '@/lib/clinical/reading'
import type { Effect, Option, Rule, Verdict } from '@/lib/clinical/rule'
import { variables } from '@/lib/clinical/variables'
import type { Condition } from '@/lib/clinical/words'

/** What every fact is, in a person of whom nothing is unknown. */
export type Person = ReadonlyMap<string, Value>

/** For each variable, by its place, the classes that are considered. */
export type Classes = readonly (readonly number[])[]

/** Whether a condition holds for a person: by its definition, without diagrams and without a third value. */
export function holdsFor(condition: Condition, person: Person): boolean {
  switch (condition.kind) {
    case 'is':
      return condition.values.some((value) => value === person.get(condition.fact.id))
    case 'reaches':
      return Number(person.get(condition.fact.id)) >= condition.limit
    case 'below':
      return Number(person.get(condition.fact.id)) < condition.limit
    case 'not':
      return !holdsFor(condition.of, person)
    case 'concept':
      return holdsFor(condition.of, person)
    case 'count':
      return condition.of.filter((part) => holdsFor(part, person)).length >= condition.atLeast
  }
}

const weights = { say: 0, 'with-care': 1, 'other-steps-first': 2, 'not-supported': 3 } as const satisfies Record<Effect, number>

export function weightOf(effect: Effect | undefined): number {
  return effect === undefined ? 0 : weights[effect]
}

const verdictNamed = ['discuss', 'discuss-with-care', 'other-steps-first', 'not-supported'] as const satisfies readonly Verdict[]

/** The weight of the heaviest rule that holds for a person. */
export function levelFor(rules: readonly Rule[], option: Option, person: Person): number {
  let level = 0
  for (const rule of rules) {
    const weight = weightOf(rule.effect[option]?.[0])
    if (weight > level && holdsFor(rule.when, person)) level = weight
  }
  return level
}

/** How many people a set of classes stands for. */
export function countOf(classes: Classes): number {
  return classes.reduce((product, each) => product * each.length, 1)
}

/** The person who is in the first of the classes everywhere. */
function firstOf(classes: Classes): Map<string, Value> {
  return new Map(classes.flatMap(([first = 0], place) => Object.entries<Value>(variables[place]?.classes[first] ?? {})))
}

/** Calls `see` with every person that a set of classes stands for. It is one map, filled in anew each time. */
export function everyPerson(classes: Classes, see: (person: Person, choices: ReadonlyMap<number, number>) => void): void {
  const person = firstOf(classes)
  const open = classes.flatMap((each, place) => (each.length > 1 ? [place] : []))
  const choices = new Map<number, number>()
  const visit = (depth: number): void => {
    const place = open[depth]
    if (place === undefined) return see(person, choices)
    for (const choice of classes[place] ?? []) {
      choices.set(place, choice)
      for (const [fact, value] of Object.entries<Value>(variables[place]?.classes[choice] ?? {})) person.set(fact, value)
      visit(depth + 1)
    }
  }
  visit(0)
}

/** The levels that some person within the classes comes to. */
export function levelsOver(rules: readonly Rule[], option: Option, classes: Classes): ReadonlySet<number> {
  const found = new Set<number>()
  everyPerson(classes, (person) => found.add(levelFor(rules, option, person)))
  return found
}

const ideation = variables.findIndex(({ id }) => id === 'ideation')

/** The verdict of the house rules for the levels that the holding answers leave possible. */
export function verdictFor(levels: ReadonlySet<number>, { variables: read }: Reading): Verdict {
  const [level, ...more] = levels
  if (level === undefined || more.length > 0) return 'cannot-tell'
  if ((read[ideation]?.allowed.length ?? 0) > 1 && level < 2) return 'cannot-tell'
  const openLeft = read.some(({ role, allowed }) => role === 'open' && allowed.length > 1)
  return level === 0 && openLeft ? 'discuss-with-care' : (verdictNamed[level] ?? 'cannot-tell')
}
