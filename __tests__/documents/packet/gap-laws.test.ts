import fc from 'fast-check'
import { NOT_KNOWN, type Answers } from '@/lib/clinical/answers'
import type { Trial } from '@/lib/clinical/trials/trial'
import { standingOf, type Standing } from '@/lib/documents/packet/gap-table'
import type { Requirement } from '@/lib/documents/packet/requirement'
import { decide } from '@/lib/documents/packet/requirements/decide'
import { anyAnswers, anyOneAnswer, consistentAnswers } from '../../support/answers-arbitrary'
import { CASES, SEED } from '../../support/law-runs'
import { anyRequirement, groundOfAll } from '../../support/packet-examples'

const found = (asked: Requirement, answers: Answers) => decide(asked, groundOfAll(answers))
const standing = (asked: Requirement, answers: Answers): Standing => standingOf(found(asked, answers))
const runs = { numRuns: CASES / 2, seed: SEED }
const silences = [NOT_KNOWN, undefined] as const

test('what nobody knows is never "not met"', () => {
  fc.assert(
    fc.property(anyRequirement, anyAnswers, fc.constantFrom(...silences), (asked, answers, silence) => {
      const unknown = { ...answers, ...Object.fromEntries(found(asked, answers).items.map((id) => [id, silence])) }
      expect(['not-shown', 'missing']).toContain(standing(asked, unknown))
    }),
    runs,
  )
})

test('an answer that becomes unknown never turns anything into "not met"', () => {
  fc.assert(
    fc.property(anyRequirement, consistentAnswers, fc.nat(), fc.constantFrom(...silences), (asked, answers, nth, silence) => {
      const { items } = found(asked, answers)
      const id = items[nth % Math.max(1, items.length)]
      if (id !== undefined && standing(asked, { ...answers, [id]: silence }) === 'not-met') expect(standing(asked, answers)).toBe('not-met')
    }),
    runs,
  )
})

const cells = ['drug', 'doseMg', 'weeks', 'taken', 'response', 'stopped', 'episode'] as const satisfies readonly (keyof Trial)[]

test('a cell of a trial that becomes unknown never does so either', () => {
  const withTrials = consistentAnswers.filter(({ trials }) => trials !== undefined && trials !== NOT_KNOWN && trials.length > 0)
  fc.assert(
    fc.property(anyRequirement, withTrials, fc.nat(), fc.constantFrom(...cells), (asked, answers, nth, cell) => {
      const trials = answers.trials as readonly Trial[]
      const open = trials.map((trial, at) => (at === nth % trials.length ? { ...trial, [cell]: NOT_KNOWN } : trial))
      if (standing(asked, { ...answers, trials: open }) === 'not-met') expect(standing(asked, answers)).toBe('not-met')
    }),
    runs,
  )
})

test('a further answer never turns "met" into "missing"', () => {
  fc.assert(
    fc.property(anyRequirement, anyAnswers, anyOneAnswer, (asked, answers, more) => {
      if (standing(asked, answers) === 'met') expect(standing(asked, { ...answers, ...more })).not.toBe('missing')
    }),
    runs,
  )
})

test('the same answers give the same line, in whatever order they were given', () => {
  fc.assert(
    fc.property(anyRequirement, anyAnswers, (asked, answers) => {
      const shuffled = Object.fromEntries(Object.entries(answers).reverse()) as Answers
      expect(JSON.stringify(found(asked, shuffled))).toBe(JSON.stringify(found(asked, answers)))
    }),
    runs,
  )
})

test('what is met shows by what, and lacks nothing', () => {
  fc.assert(
    fc.property(anyRequirement, anyAnswers, (asked, answers) => {
      const { verdict, shows, lacks } = found(asked, answers)
      if (verdict === 'yes') expect([shows === '', lacks]).toEqual([false, []])
    }),
    runs,
  )
})
