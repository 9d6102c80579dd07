import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { placeOf } from '@/lib/clinical/variables'
import { consideredIn, listVerdicts, setsOf, unknownsOf, verdictAt, verdictOf, verdicts, type Unknowns } from '@/lib/guidance/decide'

const reading = (given: Answers) => read({ ...basePerson, ...given }, exampleDay)
const none: Unknowns = { ideation: false, open: false }
const [discuss, withCare, otherSteps, notSupported] = [1, 2, 4, 8] as const

describe('the verdict of the levels that completions give', () => {
  test('is that of the one level they agree on', () => {
    expect([discuss, withCare, otherSteps, notSupported].map((outcomes) => verdictOf(outcomes, none))).toEqual(verdictAt)
    expect(verdictAt).toEqual(['discuss', 'discuss-with-care', 'other-steps-first', 'not-supported'])
  })

  test('cannot be told where they do not agree, or a level is none', () => {
    for (const outcomes of [3, 6, 12, 15, 0, 16]) expect(verdictOf(outcomes, none)).toBe('cannot-tell')
  })

  test('is never better than "cannot tell" until thoughts of suicide are asked about', () => {
    const unasked: Unknowns = { ideation: true, open: false }
    expect([discuss, withCare, otherSteps, notSupported].map((outcomes) => verdictOf(outcomes, unasked))).toEqual(['cannot-tell', 'cannot-tell', 'other-steps-first', 'not-supported'])
  })

  test('is at best with care while an open answer is unknown', () => {
    const open: Unknowns = { ideation: false, open: true }
    expect([discuss, withCare, otherSteps, notSupported].map((outcomes) => verdictOf(outcomes, open))).toEqual(['discuss-with-care', ...verdictAt.slice(1)])
  })

  test('lists the levels that are possible, the mildest first', () => {
    expect(listVerdicts(discuss | otherSteps)).toEqual(['discuss', 'other-steps-first'])
    expect(listVerdicts(15)).toEqual(verdictAt)
    expect(listVerdicts(0)).toEqual([])
  })
})

describe('what of the unknown answers bears on a verdict', () => {
  test('is whether thoughts of suicide are unknown, and whether any open answer is', () => {
    const open = (given: Answers): Unknowns => unknownsOf(reading(given))
    const openItem = reading({}).variables.findIndex(({ role, allowed }) => role === 'open' && allowed.length === 1)
    expect(openItem).toBeGreaterThanOrEqual(0)
    expect(open({}).ideation).toBe(false)
    expect(open({ ideation: 'not-known' }).ideation).toBe(true)
    expect(open({ bladder: 'not-known' })).toEqual({ ideation: false, open: true })
    expect(open({ wayHome: 'not-known' })).toEqual(open({}))
    expect(open({ psychosis: 'not-known' })).toEqual(open({}))
  })
})

describe('the classes an assessment goes through', () => {
  const given: Answers = { psychosis: 'not-known', bladder: 'not-known', wayHome: 'not-known' }
  const { follow, considered, all } = setsOf(reading(given))
  const widths = (id: 'psychosis' | 'bladder' | 'wayHome' | 'age'): readonly number[] => [follow, considered, all].map((sets) => sets[placeOf(id)]?.length ?? 0)

  test('complete the holding answers for a verdict, the open ones for what is possible, and all for what is settled', () => {
    expect(widths('age')).toEqual([1, 1, 1])
    expect(widths('psychosis').every((width) => width > 1)).toBe(true)
    expect(widths('bladder').map((width) => width > 1)).toEqual([false, true, true])
    expect(widths('wayHome').map((width) => width > 1)).toEqual([false, false, true])
    expect(consideredIn(reading(given))).toEqual(considered)
  })
})

test('the verdicts of both options are each its own', () => {
  expect(verdicts(reading({}))).toEqual({ esketamine: 'discuss', racemic: 'discuss-with-care' })
  expect(verdicts(reading({ aneurysm: 'yes' })).esketamine).toBe('not-supported')
  expect(verdicts(reading({ ideation: 'not-known' }))).toEqual({ esketamine: 'cannot-tell', racemic: 'cannot-tell' })
})
