import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import { decidingFindings } from '@/lib/guidance/deciding'

const esketamineOf = (change: Answers) => assess({ ...basePerson, ...change }, exampleDay).options.esketamine
const high = { bloodPressure: { ...basePerson.bloodPressure, systolic: 152 } }

test.each([
  ['not-supported', { ...high, aneurysm: 'yes' }],
  ['other-steps-first', { ...high, severityView: 'mild', scores: [] }],
  ['discuss-with-care', high],
] as const)('"%s" is made by the findings of that effect alone', (verdict, change) => {
  const found = esketamineOf(change)
  expect(found.verdict).toBe(verdict)
  const effects = decidingFindings(found).map(({ effect }) => effect)
  expect(new Set(effects)).toEqual(new Set([verdict === 'discuss-with-care' ? 'with-care' : verdict]))
  expect(effects).toHaveLength(found.findings.filter(({ effect }) => effect === effects[0]).length)
})

test('a verdict that waits for answers, or against which nothing stands, is made by no finding', () => {
  const waits = esketamineOf({ ...high, psychosis: undefined })
  expect([waits.verdict, waits.findings.some(({ effect }) => effect === 'with-care')]).toEqual(['cannot-tell', true])
  expect(decidingFindings(waits)).toEqual([])
  const free = esketamineOf({})
  expect([free.verdict, decidingFindings(free)]).toEqual(['discuss', []])
})
