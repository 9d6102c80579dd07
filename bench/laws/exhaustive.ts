import type { Answers } from '../../lib/clinical/answers'
import { basePerson, exampleDay } from '../../lib/clinical/base-person'
import type { Value } from '../../lib/logic/expression'
import { read } from '../../lib/clinical/reading'
import { options } from '../../lib/clinical/rule'
import { variables } from '../../lib/clinical/variables'
import { verdicts } from '../../lib/guidance/decide'
import { rules } from '../../lib/rules'
import { completionsAt, type Completion } from '../../__tests__/support/completions'
import { levelFor, verdictFor, type Person } from '../../__tests__/support/brute-force'

const silent = read({}, exampleDay)
const base = read(basePerson, exampleDay)

/** Every answer to every question, one for each class that answers can give, by the place of its variable. */
const answersAt: readonly (readonly Completion[])[] = variables.map((_, place) => completionsAt(silent, place))

/** What stands out among the trials is told with the trials; of it rules only say something. */
const told = variables.flatMap(({ id }, place) => (id === 'trialPattern' ? [] : [place]))

function personWith(changed: readonly Completion[]): Person {
  const person = new Map<string, Value>()
  variables.forEach(({ classes }, place) => {
    const choice = changed.find((one) => one.place === place)?.choice ?? base.variables[place]?.follow[0] ?? 0
    for (const [fact, value] of Object.entries<Value>(classes[choice] ?? {})) person.set(fact, value)
  })
  return person
}

/** What was tried, how much of it contradicts itself and so has no verdict by definition, and what was wrong. */
export type Tried = { readonly compared: number; readonly contradictory: number; readonly wrong: readonly string[] }

function compare(changes: Iterable<readonly Completion[]>): Tried {
  const wrong: string[] = []
  let compared = 0
  let contradictory = 0
  for (const changed of changes) {
    const answers = changed.reduce<Answers>((all, { change }) => ({ ...all, ...change }), basePerson)
    const reading = read(answers, exampleDay)
    if (reading.contradictions.length > 0) {
      contradictory += 1
      continue
    }
    compared += 1
    const shown = verdicts(reading)
    const person = personWith(changed)
    for (const option of options) {
      const expected = verdictFor(new Set([levelFor(rules, option, person)]), reading)
      if (shown[option] !== expected) wrong.push(`${JSON.stringify(Object.assign({}, ...changed.map(({ change }) => change)))}: ${option} ${shown[option]}, by definition ${expected}`)
    }
  }
  return { compared, contradictory, wrong }
}

function* singles(): Generator<readonly Completion[]> {
  for (const place of told) for (const one of answersAt[place] ?? []) yield [one]
}

function* pairs(): Generator<readonly Completion[]> {
  for (const [i, place] of told.entries())
    for (const other of told.slice(i + 1)) for (const one of answersAt[place] ?? []) for (const second of answersAt[other] ?? []) yield [one, second]
}

/** Every answer to every single question of the base person, beside the rules read naively: all of them, none left out but those that contradict themselves. */
export const everySingle = (): Tried => compare(singles())

/** Every pair of answers to two questions of the base person, likewise. Three and more at a time are tried at random by the laws, not exhaustively. */
export const everyPair = (): Tried => compare(pairs())
