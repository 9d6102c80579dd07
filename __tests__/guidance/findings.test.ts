import type { Rule } from '@/lib/clinical/rule'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { consideredIn } from '@/lib/guidance/decide'
import { cautionsOf, findingsOf, occasional, possibleFindings, say, seenIn, stepsOf } from '@/lib/guidance/findings'
import type { Finding } from '@/lib/guidance/assessment'
import { ruleStates, type RuleState } from '@/lib/guidance/states'
import type { Trace } from '@/lib/logic/trace'
import type { Tri } from '@/lib/logic/tri'
import type { Answers } from '@/lib/clinical/answers'
import { rules } from '@/lib/rules'

const leaf = (seen: string, verdict: Tri, fact = 'psychosis'): Trace => ({ says: `${fact} is so`, verdict, seen, fact, parts: [] })
const group = (verdict: Tri, ...parts: readonly Trace[]): Trace => ({ says: 'at least 1 of these', verdict, parts })
const not = (verdict: Tri, part: Trace): Trace => ({ says: 'not', verdict, parts: [part] })

describe('the answers a finding rests on', () => {
  test('are those that hold, each once', () => {
    const held = leaf('psychosis now', 'yes')
    expect(seenIn(group('yes', held, leaf('no mania', 'no'), held, leaf('pregnant', 'yes')))).toEqual(['psychosis now', 'pregnant'])
  })

  test('leave out what lies under a part that does not hold', () => {
    expect(seenIn(group('yes', group('no', leaf('psychosis now', 'yes')), leaf('pregnant', 'yes')))).toEqual(['pregnant'])
  })

  test('name the number behind a "not", and no other answer behind one', () => {
    expect(seenIn(not('yes', leaf('45 years old', 'no', 'age')))).toEqual(['45 years old'])
    expect(seenIn(not('yes', leaf('no psychosis', 'no')))).toEqual([])
    expect(seenIn(not('yes', leaf('45 years old', 'yes', 'age')))).toEqual([])
    expect(seenIn(not('yes', group('no', leaf('45 years old', 'no', 'age'), leaf('blood pressure 150/95', 'yes', 'systolic'))))).toEqual(['45 years old'])
    expect(seenIn(not('yes', not('no', leaf('psychosis now', 'yes'))))).toEqual(['psychosis now'])
  })

  test('of a rule that waits name what it waits for', () => {
    expect(seenIn(group('unknown', leaf('mania: not known', 'unknown'), leaf('pregnant', 'yes'), leaf('no psychosis', 'no')))).toEqual(['mania: not known', 'pregnant'])
    expect(seenIn(group('unknown', group('unknown', leaf('mania: not known', 'unknown'))))).toEqual(['mania: not known'])
    expect(seenIn(group('yes', leaf('mania: not known', 'unknown'), leaf('pregnant', 'yes')))).toEqual(['pregnant'])
  })

  test('leave out what nothing was seen of, and what is known beside what the rule waits for', () => {
    const bare: Trace = { says: 'psychosis is so', verdict: 'yes', fact: 'psychosis', parts: [] }
    expect(seenIn(group('yes', bare, leaf('pregnant', 'yes')))).toEqual(['pregnant'])
    const nameless: Trace = { says: 'a number', verdict: 'no', seen: '45 years old', parts: [] }
    expect(seenIn(not('yes', nameless))).toEqual([])
    expect(seenIn(group('unknown', leaf('no psychosis', 'no'), leaf('45 years old', 'no', 'age'), leaf('mania: not known', 'unknown')))).toEqual(['mania: not known'])
    expect(seenIn(group('yes', group('unknown', leaf('pregnant', 'yes')), leaf('mania now', 'yes')))).toEqual(['mania now'])
  })

  test('come before what the rule says', () => {
    expect(say(['age 70', 'takes lithium'], 'Watch it.')).toBe('Age 70; takes lithium. Watch it.')
    expect(say([], 'Watch it.')).toBe('Watch it.')
    expect(say([''], 'Watch it.')).toBe('. Watch it.')
  })
})

const states = (given: Answers): readonly RuleState[] => {
  const reading = read(given, exampleDay)
  return ruleStates(reading, consideredIn(reading))
}
const weight = { 'not-supported': 3, 'other-steps-first': 2, 'with-care': 1, say: 0 } as const

/** Someone who brings many rules to hold: whom several things hold back, and several more weigh. */
const burdened = () => states({ ...basePerson, aneurysm: 'yes', psychosis: 'current', age: 78, breastfeeding: 'yes', trials: [] })

describe.each(['esketamine', 'racemic'] as const)('the findings for %s', (option) => {
  const found = () => findingsOf(burdened(), option)

  test('are the rules that hold and have an effect on it, each as its rule states', () => {
    const wanted = burdened().filter(({ rule, holds }) => holds === 'yes' && option in rule.effect && !('occasion' in rule && rule.effect[option]?.[0] === 'say'))
    expect(found().map(({ rule }) => rule).toSorted()).toEqual(wanted.map(({ rule }) => rule.id).toSorted())
    for (const finding of found()) {
      const rule = rules.find(({ id }) => id === finding.rule)
      expect(finding).toMatchObject({ id: `${finding.rule}#${option}`, title: rule?.title, rules: [finding.rule], citations: rule?.because })
      expect([finding.effect, finding.tier]).toEqual(rule?.effect[option])
      expect(finding.step).toBe(rule?.step)
      expect(finding.instead).toBe(rule?.instead)
      expect(finding.says).toBe(say(seenIn(finding.trace), rule?.says ?? ''))
    }
  })

  test('stand with the most restrictive first', () => {
    const weights = found().map(({ effect }) => weight[effect])
    expect(new Set(weights).size).toBeGreaterThan(1)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  })

  test('leave their cautions and their steps, each step once', () => {
    expect(cautionsOf(found()).map(({ id }) => id)).toEqual(found().filter(({ effect }) => weight[effect] < 2).map(({ id }) => id))
    for (const caution of cautionsOf(found())) expect(Object.keys(caution).toSorted()).toEqual(['citations', 'id', 'rules', 'says'])
    const steps = stepsOf([...found(), ...found()])
    expect(steps.map(({ says }) => says)).toEqual([...new Set(found().flatMap(({ step }) => (step === undefined ? [] : [step])))])
    for (const { id, rules: from } of steps) expect(id).toBe(`${from[0]}#step`)
  })

  test('of a blank intake are none but what holds for everyone; the others may hold, the most restrictive first', () => {
    const blank = states({})
    const held = findingsOf(blank, option).map(({ rule }) => rule)
    const may = possibleFindings(blank, option)
    expect(may.length).toBeGreaterThan(20)
    expect(may.filter(({ rule }) => held.includes(rule))).toEqual([])
    const weights = may.map(({ effect }) => weight[effect])
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    for (const { rule: id, title, effect, tier, waitsFor } of may) {
      const rule = rules.find((one) => one.id === id)
      expect({ title, effect: [effect, tier] }).toEqual({ title: rule?.title, effect: rule?.effect[option] })
      expect(waitsFor.length).toBeGreaterThan(0)
      expect(new Set(waitsFor).size).toBe(waitsFor.length)
    }
  })
})

test('what a rule may wait for is every fact that is unknown in it, and none that is known', () => {
  const aneurysm = possibleFindings(states({ ...basePerson, aneurysm: 'not-known' }), 'esketamine').filter(({ waitsFor }) => waitsFor.includes('aneurysm'))
  expect(aneurysm.length).toBeGreaterThan(0)
  for (const { waitsFor } of aneurysm) expect(waitsFor).toEqual(['aneurysm'])
})

test('what comes with every verdict names its rule and needs no option; what comes with going ahead concerns the option', () => {
  const every = occasional(burdened(), 'every-verdict')
  expect(every.map(({ id }) => id)).toEqual(rules.filter((rule) => 'occasion' in rule && rule.occasion === 'every-verdict').map(({ id }) => id))
  for (const { id, says, rules: from, citations } of every) {
    const rule = rules.find((one) => one.id === id)
    expect({ says, from, citations }).toEqual({ says: rule?.says, from: [id], citations: rule?.because })
  }
  for (const option of ['esketamine', 'racemic'] as const) {
    const going = occasional(burdened(), 'going-ahead', option)
    expect(going.length).toBeGreaterThan(0)
    for (const { id } of going) expect(Object.keys(rules.find((one) => one.id === id)?.effect ?? {})).toContain(option)
  }
  expect(occasional(burdened(), 'going-ahead').length).toBeGreaterThan(occasional(burdened(), 'going-ahead', 'esketamine').length)
})

test('a rule that does not hold is neither found nor said; one that only speaks on an occasion is said there and not found', () => {
  const one = (wanted: (rule: Rule) => boolean, holds: Tri): readonly RuleState[] => burdened().filter(({ rule }) => wanted(rule)).slice(0, 1).map((state) => ({ ...state, holds }))
  const speaks = (rule: Rule): boolean => rule.occasion === 'going-ahead' && rule.effect.esketamine?.[0] === 'say' && rule.effect.racemic === undefined
  const weighs = (rule: Rule): boolean => rule.occasion === undefined && rule.effect.esketamine?.[0] === 'with-care'
  const says = (rule: Rule): boolean => rule.occasion === undefined && rule.effect.esketamine?.[0] === 'say'
  expect(findingsOf(one(speaks, 'yes'), 'esketamine')).toEqual([])
  expect(possibleFindings(one(speaks, 'unknown'), 'esketamine')).toEqual([])
  expect(occasional(one(speaks, 'yes'), 'going-ahead', 'esketamine')).toHaveLength(1)
  expect(occasional(one(speaks, 'yes'), 'going-ahead', 'racemic')).toEqual([])
  for (const wanted of [weighs, says]) {
    expect(findingsOf(one(wanted, 'yes'), 'esketamine')).toHaveLength(1)
    expect(possibleFindings(one(wanted, 'unknown'), 'esketamine')).toHaveLength(1)
    expect(possibleFindings(one(wanted, 'yes'), 'esketamine')).toEqual([])
  }
  for (const holds of ['no', 'unknown'] as const) {
    expect(findingsOf(one(weighs, holds), 'esketamine')).toEqual([])
    expect(occasional(one(speaks, holds), 'going-ahead', 'esketamine')).toEqual([])
  }
})

test('what has no step and no way on shows none', () => {
  for (const option of ['esketamine', 'racemic'] as const) {
    for (const finding of findingsOf(burdened(), option)) {
      const rule: Rule | undefined = rules.find(({ id }) => id === finding.rule)
      expect(Object.hasOwn(finding, 'step')).toBe(rule?.step !== undefined)
      expect(Object.hasOwn(finding, 'instead')).toBe(rule?.instead !== undefined)
    }
  }
})

test('only what weighs or is said is a caution', () => {
  const finding: Finding = { id: 'a/b#racemic', rule: 'a/b', title: '', effect: 'say', tier: 'guideline', says: 'So.', seen: [], rules: ['a/b'], citations: [], trace: leaf('', 'yes') }
  const cautions = (['say', 'with-care', 'other-steps-first', 'not-supported'] as const).map((effect) => cautionsOf([{ ...finding, effect }]).length)
  expect(cautions).toEqual([1, 1, 0, 0])
})

test('a finding without a step leaves none', () => {
  const finding: Finding = { id: 'a/b#racemic', rule: 'a/b', title: '', effect: 'say', tier: 'guideline', says: '', seen: [], rules: ['a/b'], citations: [], trace: leaf('', 'yes') }
  expect(stepsOf([finding])).toEqual([])
  expect(stepsOf([finding, { ...finding, step: 'Ask.' }])).toEqual([{ id: 'a/b#step', says: 'Ask.', rules: ['a/b'], citations: [] }])
})
