import { basePerson, exampleDay } from '../../lib/clinical/base-person'
import { conceptExamples } from '../../lib/clinical/concept-examples'
import { read, readFact } from '../../lib/clinical/reading'
import { isFactId } from '../../lib/clinical/fact'
import type { Answers } from '../../lib/clinical/answers'
import type { Example } from '../../lib/clinical/rule'
import { verdictOf, verdicts, unknownsOf, setsOf } from '../../lib/guidance/decide'
import { compile } from '../../lib/guidance/diagrams'
import { outcomesBelow } from '../../lib/logic/outcomes'
import { decide } from '../../lib/logic/trace'
import { rules } from '../../lib/rules'

const patient = (given: Answers): Answers => ({ ...basePerson, ...given })

/** All rules but the one that makes every infusion off-label: what the others do to an infusion. */
const apart = compile(rules.filter((rule) => rule.id !== 'always/racemic-off-label'))

function racemicApart(given: Answers): string {
  const reading = read(patient(given), exampleDay)
  return verdictOf(outcomesBelow(apart.diagrams, setsOf(reading).follow)(apart.roots.racemic), unknownsOf(reading))
}

const named = ({ name, given }: Example): string => name ?? (JSON.stringify(given) === '{}' ? 'the base person' : JSON.stringify(given))

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.map((example) => [named(example), example] as const))('%s', (_name, example) => {
    const reading = read(patient(example.given), exampleDay)
    const holds = decide(rule.when, (id) => (isFactId(id) ? readFact(reading, id) : { possible: [], seen: '' }))
    const verdict = verdicts(reading)
    expect({
      holds,
      ...(example.esketamine !== undefined && { esketamine: verdict.esketamine }),
      ...(example.racemic !== undefined && { racemic: verdict.racemic }),
      ...(example.racemicApart !== undefined && { racemicApart: racemicApart(example.given) }),
    }).toEqual({
      holds: example.holds,
      ...(example.esketamine !== undefined && { esketamine: example.esketamine }),
      ...(example.racemic !== undefined && { racemic: example.racemic }),
      ...(example.racemicApart !== undefined && { racemicApart: example.racemicApart }),
    })
  })
})

describe.each(conceptExamples.map(({ concept, examples }) => [concept.kind === 'concept' ? concept.name : 'a concept without a name', concept, examples] as const))(
  'concept: %s',
  (_, concept, examples) => {
    test.each(examples.map((example) => [JSON.stringify(example.given), example] as const))('%s', (_given, { given, holds }) => {
      const reading = read(patient(given), exampleDay)
      expect(decide(concept, (id) => (isFactId(id) ? readFact(reading, id) : { possible: [], seen: '' }))).toBe(holds)
    })
  },
)
