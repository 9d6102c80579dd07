import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { items } from '@/lib/clinical/items'
import { read } from '@/lib/clinical/reading'
import { placeOf, variables, type VariableId } from '@/lib/clinical/variables'
import type { Trial } from '@/lib/clinical/trials/trial'
import type { Gap } from '@/lib/guidance/assessment'
import { setsOf } from '@/lib/guidance/decide'
import { surveys } from '@/lib/guidance/flips'
import { decidersOf, gapsOf, mattering } from '@/lib/guidance/gaps'

const person = (given: Answers): Answers => ({ ...basePerson, ...given })
const [sertraline, venlafaxine] = basePerson.trials

function gapsIn(answers: Answers): readonly Gap[] {
  const reading = read(answers, exampleDay)
  return gapsOf(reading, mattering(reading, setsOf(reading)))
}
const gapOf = (variable: VariableId, answers: Answers): Gap | undefined => gapsIn(answers).find((gap) => gap.variable === variable)
const missing = (...trials: readonly Trial[]): readonly string[] | undefined => gapOf('trials', person({ trials }))?.missing

describe('what is missing of a trial', () => {
  test('is the blood level where that decides, whatever the dose', () => {
    const lithium: Trial = { drug: 'lithium', doseMg: 900, weeks: 8, taken: 'most-days', response: 'none', stopped: 'ongoing', episode: 'this' }
    expect(missing(sertraline, lithium)?.[0]).toBe('lithium: blood level')
    expect(missing(sertraline, { ...lithium, doseBand: 'usual-minimum' })).toBeUndefined()
    const { weeks: _weeks, ...undated } = { ...lithium, doseBand: 'usual-minimum' as const }
    expect(missing(sertraline, undated)?.[0]).toBe('lithium: weeks')
  })
})

describe('the questions still to ask', () => {
  test('are none of the holding ones when all is answered', () => {
    expect(gapsIn(person({})).filter(({ role }) => role === 'holding')).toEqual([])
  })

  test('stand with what holds a verdict first, then what is open, then access; alike ones in the order of asking', () => {
    const gaps = gapsIn({})
    const order = ['holding', 'open', 'access']
    const ranks = gaps.map(({ role, variable }) => order.indexOf(role) * 1000 + placeOf(variable))
    expect(new Set(gaps.map(({ role }) => role)).size).toBe(3)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  test('are asked in the words of their question, with its reason', () => {
    const gap = gapOf('psychosis', person({ psychosis: 'not-known' }))
    expect(gap).toEqual({
      variable: 'psychosis',
      items: ['psychosis'],
      ask: items.psychosis.ask,
      why: items.psychosis.why,
      role: 'holding',
      standing: 'not-known',
      concerns: ['esketamine', 'racemic', 'safety'].filter((one) => one !== 'safety' || gap?.concerns.includes('safety')),
    })
  })

  test('thoughts of suicide are asked about today and in private, whatever else is settled', () => {
    const settled = person({ ideation: 'not-known', aneurysm: 'yes' })
    expect(gapOf('ideation', settled)).toMatchObject({ ask: `Ask today, in private: ${items.ideation.says}`, concerns: expect.arrayContaining(['safety']) })
    expect(gapOf('ideation', person({}))).toBeUndefined()
  })

  test('answers that contradict each other are asked about in the words of the contradiction', () => {
    const both = person({ problem: 'mdd-recurrent', mania: 'past' })
    const reading = read(both, exampleDay)
    expect(reading.contradictions).toHaveLength(1)
    expect(gapOf('problem', both)).toMatchObject({ standing: 'contradicted', ask: reading.contradictions[0]?.ask })
    expect(gapOf('mania', both)).toMatchObject({ standing: 'contradicted', ask: reading.contradictions[0]?.ask })
    const other = person({ problem: 'mdd-recurrent', mania: 'past', psychosis: 'not-known' })
    expect(gapOf('psychosis', other)?.ask).toBe(items.psychosis.ask)
  })

  test('what another answer leaves out of an open question is told: past mania leaves out major depression', () => {
    const left = 'not major depression, unless ketamine or esketamine brought on the mania or hypomania'
    expect(gapOf('problem', person({ problem: undefined, mania: 'past' }))?.leftOut).toBe(left)
    expect(gapOf('problem', person({ problem: undefined }))?.leftOut).toBeUndefined()
    // Of mania nothing is left out: it is asked about freely beside major depression.
    expect(gapOf('mania', person({ mania: undefined }))?.leftOut).toBeUndefined()
  })

  test('a question that is not contradicted is asked in its own words, though one of its answers is', () => {
    const scores: Answers['scores'] = [{ instrument: 'phq-9', total: 12, item9: 1, date: exampleDay }]
    const both = person({ ideation: 'none', scores, severityView: 'not-known', trials: 'not-known' })
    const reading = read(both, exampleDay)
    expect(reading.contradictions.map(({ id }) => id)).toEqual(['ideation-item-9'])
    const matters = { esketamine: new Set([placeOf('severity')]), racemic: new Set<number>(), safety: new Set<number>() }
    expect(gapsOf(reading, matters)).toMatchObject([{ variable: 'severity', ask: items.severityView.ask, concerns: ['esketamine'] }])
  })

  test('an open one matters only while "worth discussing" can still be reached', () => {
    expect(gapOf('bladder', person({ bladder: 'not-known' }))?.concerns).toEqual(['esketamine'])
    expect(gapOf('bladder', person({ bladder: 'not-known', aneurysm: 'yes' }))).toBeUndefined()
    expect(gapOf('bladder', person({ bladder: 'not-known', trials: [] }))).toBeUndefined()
  })

  test('thoughts of suicide matter to an option only until other steps come first', () => {
    const unasked = (given: Answers): Gap['concerns'] | undefined => gapOf('ideation', person({ ideation: 'not-known', ...given }))?.concerns
    expect(unasked({})).toEqual(['esketamine', 'racemic', 'safety'])
    expect(unasked({ aneurysm: 'yes' })).toEqual(['safety'])
  })

  test('concern the option whose verdict they can change', () => {
    expect(gapOf('oralAntidepressant', person({ oralAntidepressant: 'not-known' }))?.concerns ?? []).not.toContain('racemic')
    expect(gapOf('chestPain', person({ chestPain: 'not-known' }))?.concerns).toContain('safety')
  })
})

describe('what is missing in the trials', () => {
  test('is the list itself where nothing is told', () => {
    for (const trials of ['not-known', undefined] as const) {
      const { trials: _, ...rest } = basePerson
      const told = trials === undefined ? rest : { ...rest, trials }
      expect(gapOf('trials', told)?.missing).toEqual(['Ask the pharmacy or an earlier prescriber for the list of medicines, doses and dates.'])
    }
  })

  test('is named cell by cell, each with its drug, and where it can be had', () => {
    expect(missing({ drug: 'sertraline' }, venlafaxine)).toEqual([
      ...['dose', 'weeks', 'how it was taken', 'response', 'why it stopped', 'which episode'].map((cell) => `sertraline: ${cell}`),
      'The pharmacy or an earlier prescriber may have doses and dates.',
    ])
    expect(missing({ ...sertraline, doseMg: 'not-known' }, { ...venlafaxine, taken: 'not-known' })).toEqual([
      'sertraline: dose',
      'venlafaxine: how it was taken',
      'The pharmacy or an earlier prescriber may have doses and dates.',
    ])
  })

  test('is nothing where every cell is told, though a name is not known', () => {
    expect(gapOf('trials', person({ trials: [{ ...sertraline, drug: 'not-known' }, venlafaxine] }))).not.toHaveProperty('missing')
  })

  test('is nothing of another question', () => {
    expect(gapOf('psychosis', person({ psychosis: 'not-known', trials: 'not-known' }))).not.toHaveProperty('missing')
  })
})

describe('the questions that could decide', () => {
  function decidersIn(answers: Answers, option: 'esketamine' | 'racemic' = 'esketamine') {
    const reading = read(answers, exampleDay)
    const sets = setsOf(reading)
    return decidersOf(reading, surveys(sets)[option], mattering(reading, sets)[option])
  }

  test('are those that matter and are no matter of access, the most decisive first, then in the order of asking', () => {
    const deciders = decidersIn({})
    const reading = read({}, exampleDay)
    expect(deciders.length).toBeGreaterThan(20)
    expect(deciders.filter(({ variable }) => reading.variables[placeOf(variable)]?.role === 'access')).toEqual([])
    const leaves = deciders.map((one) => one.leaves)
    expect(leaves).toEqual(leaves.toSorted((a, b) => a - b))
    const rank = (id: VariableId): number => (reading.variables[placeOf(id)]?.role === 'holding' ? 0 : variables.length) + placeOf(id)
    deciders.forEach((one, i) => {
      const next = deciders[i + 1]
      if (next !== undefined && next.leaves === one.leaves) expect(rank(one.variable)).toBeLessThan(rank(next.variable))
    })
  })

  test('leave as many verdicts open, on average, as their answers do', () => {
    // Two answers, each of which settles the verdict.
    expect(decidersIn(person({ aneurysm: 'not-known' }))).toEqual([{ variable: 'aneurysm', leaves: 1 }])
    for (const { leaves } of decidersIn({})) {
      expect(leaves).toBeGreaterThanOrEqual(1)
      expect(leaves).toBeLessThanOrEqual(4)
      expect(Math.round(leaves * 100)).toBeCloseTo(leaves * 100, 9)
    }
  })

  test('are none when all is answered', () => {
    expect(decidersIn(person({})).filter(({ leaves }) => leaves !== 1)).toEqual([])
  })
})
