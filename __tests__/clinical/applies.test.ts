import fc from 'fast-check'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { appliesAfter, gatesOf, hangsOnOthers, type Given } from '@/lib/clinical/applies'
import type { ChoiceItem } from '@/lib/clinical/item'
import { itemIds, items, type ChoiceId, type ItemId } from '@/lib/clinical/items'
import { SEED } from '../support/law-runs'

const given = (answers: Partial<Record<ChoiceId, string>>): Given => (id) => answers[id]

test.each<[ItemId, Partial<Record<ChoiceId, string>>, string]>([
  ['age', {}, 'yes'],
  ['ideationRecency', {}, 'unknown'],
  ['ideationRecency', { ideation: 'none' }, 'no'],
  ['ideationRecency', { ideation: NOT_KNOWN }, 'yes'],
  ['behaviorWhen', { behavior: NOT_KNOWN }, 'unknown'],
  ['behaviorWhen', { behavior: 'none' }, 'no'],
  ['behaviorWhen', { behavior: 'attempt' }, 'yes'],
  ['moodStabilizer', { problem: 'mdd-single' }, 'no'],
  ['moodStabilizer', { problem: 'mdd-single', mania: 'past' }, 'yes'],
  ['moodStabilizer', { problem: 'not-settled' }, 'unknown'],
  ['harmMisuse', { priorEsketamine: NOT_KNOWN }, 'yes'],
  ['remissionMonths', { alcohol: 'remission' }, 'yes'],
  ['safetySteps', { ideation: 'none', riskView: 'not-formed' }, 'unknown'],
])('%s after %j: %s', (id, answers, verdict) => {
  expect(appliesAfter(id, given(answers))).toBe(verdict)
})

const gates = [...new Set(itemIds.flatMap((id) => gatesOf(id).map(({ on }) => on)))]
const valuesOf = (id: ChoiceId): readonly (string | undefined)[] => {
  const { options, unknowns = {} }: ChoiceItem = items[id]
  return [undefined, NOT_KNOWN, ...Object.keys(options), ...Object.keys(options).slice(0, 1), ...Object.keys(options).slice(0, 1), ...Object.keys(unknowns)]
}
const anyGiven = fc.record(Object.fromEntries(gates.map((id) => [id, fc.constantFrom(...valuesOf(id))])))

test('law: a question is put aside exactly where none of its gates is met', () => {
  const isMet = (answers: Partial<Record<ChoiceId, string | undefined>>, id: ItemId): boolean =>
    gatesOf(id).some(({ on, answers: open, open: unanswered }) => {
      const answer = answers[on]
      return answer === undefined ? unanswered : open.includes(answer)
    })
  const hanging = itemIds.filter(hangsOnOthers)
  expect(hanging.length).toBeGreaterThan(20)
  fc.assert(
    fc.property(anyGiven, (answers) => {
      const wrong = hanging.filter((id) => isMet(answers, id) !== (appliesAfter(id, (on) => answers[on]) !== 'no'))
      expect(wrong).toEqual([])
    }),
    { numRuns: 1000, seed: SEED },
  )
})
