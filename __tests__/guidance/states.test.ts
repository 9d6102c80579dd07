import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { facts, isFactId } from '@/lib/clinical/fact'
import { read, readFact, readFacts } from '@/lib/clinical/reading'
import { consideredIn } from '@/lib/guidance/decide'
import { factReader, leading, ruleStates, safetyComesFirst, type RuleState } from '@/lib/guidance/states'
import { trace } from '@/lib/logic/trace'
import { rules } from '@/lib/rules'

const people: readonly Answers[] = [
  {},
  basePerson,
  { ...basePerson, ideation: 'not-known' },
  { ...basePerson, ideation: 'plan-intent', riskView: 'high', setting: 'emergency' },
  { ...basePerson, trials: 'not-known', wayHome: 'not-known', bloodPressure: 'not-known' },
  { ...basePerson, trials: [{ drug: 'sertraline' }], certifiedSite: 'not-known', canStay: 'not-known' },
  { ...basePerson, chestPain: 'yes', psychosis: 'not-known', mania: 'not-known' },
]
const states = (answers: Answers): readonly RuleState[] => {
  const reading = read(answers, exampleDay)
  return ruleStates(reading, consideredIn(reading))
}

describe('how the rules stand', () => {
  test.each(people.map((answers, i) => [i, answers] as const))('every rule stands at its place, traced as if alone (person %i)', (_, answers) => {
    const reading = read(answers, exampleDay)
    const found = states(answers)
    expect(found.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id))
    for (const { rule, holds, trace: traced } of found) {
      const alone = trace(rule.when, (id) => (isFactId(id) ? readFact(reading, id) : { possible: [], seen: '' }))
      expect({ rule: rule.id, trace: traced }).toEqual({ rule: rule.id, trace: alone })
      if (alone.verdict !== 'unknown') expect({ rule: rule.id, holds }).toEqual({ rule: rule.id, holds: alone.verdict })
    }
  })

  test('are the same a second time, whoever came between', () => {
    const first = people.map(states)
    expect(people.map(states)).toEqual(first)
  })

  test('a rule that every completion decides alike is settled, though its parts are unknown', () => {
    // An unknown answer about access is neutral: the rule about it does not hold, and its trace says what is not known.
    const unsettled = states({ ...basePerson, wayHome: 'not-known' }).filter(({ holds, trace: { verdict } }) => verdict === 'unknown' && holds !== 'unknown')
    expect(unsettled.length).toBeGreaterThan(0)
    for (const { holds } of unsettled) expect(holds).toBe('no')
  })

  test('the facts are found by their names, and what is no fact reads as nothing', () => {
    const readings = readFacts(read(basePerson, exampleDay))
    const readOne = factReader(readings)
    for (const [i, id] of [...facts.keys()].entries()) expect(readOne(id)).toBe(readings[i])
    expect(readOne('no-such-fact')).toEqual({ possible: [], seen: '' })
  })
})

describe('what puts safety first', () => {
  const leads = (answers: Answers): readonly string[] => {
    const reading = read(answers, exampleDay)
    return leading(reading, ruleStates(reading, consideredIn(reading)))
  }

  test('are the leading rules that hold, and no others', () => {
    expect(leads(basePerson)).toEqual([])
    const found = leads({ ...basePerson, chestPain: 'yes' })
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(
      states({ ...basePerson, chestPain: 'yes' })
        .filter(({ rule, holds }) => 'leads' in rule && holds === 'yes')
        .map(({ rule }) => rule.id),
    )
  })

  test('is also what was stated before a contradiction made it unknown', () => {
    const denied: Answers = { ...basePerson, ideation: 'none', behavior: 'attempt', behaviorWhen: 'week' }
    const reading = read(denied, exampleDay)
    expect(reading.contradictions.length).toBeGreaterThan(0)
    expect(leads(denied).length).toBeGreaterThan(0)
    expect(states(denied).filter(({ rule, holds }) => 'leads' in rule && holds === 'yes')).toEqual([])
    expect(safetyComesFirst(reading, consideredIn(reading))).toBe(true)
  })

  test('a contradiction that states no danger puts nothing first', () => {
    const calm: Answers = { ...basePerson, problem: 'mdd-recurrent', mania: 'past' }
    const reading = read(calm, exampleDay)
    expect(reading.stated.size).toBeGreaterThan(0)
    expect(leads(calm)).toEqual([])
    expect(safetyComesFirst(reading, consideredIn(reading))).toBe(false)
  })

  test.each(people.map((answers, i) => [i, answers] as const))('is told alike without the traces (person %i)', (_, answers) => {
    const reading = read(answers, exampleDay)
    expect(safetyComesFirst(reading, consideredIn(reading))).toBe(leads(answers).length > 0)
  })
})
