import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import type { Assessment, Finding } from '@/lib/guidance/assessment'
import { differences } from '@/lib/cases/reassess'

const now = assess(basePerson, exampleDay)
const withPressure = assess({ ...basePerson, bloodPressure: { systolic: 152, diastolic: 94, date: exampleDay } }, exampleDay)

/** An assessment as older rules might have left it: its findings for esketamine are made otherwise. */
function older(change: (finding: Finding) => Finding | undefined): Assessment {
  const { esketamine } = withPressure.options
  const findings = esketamine.findings.map(change).filter((one) => one !== undefined)
  return { ...withPressure, options: { ...withPressure.options, esketamine: { ...esketamine, findings } } }
}

const says = (was: Assessment, is: Assessment): readonly string[] => differences(was, is).map((one) => one.says)
const first = withPressure.options.esketamine.findings.find(({ effect }) => effect === 'with-care')

test('nothing is otherwise where nothing is', () => {
  expect(differences(now, now)).toEqual([])
  expect(differences(JSON.parse(JSON.stringify(now)) as Assessment, now)).toEqual([])
})

test('verdicts and rules that came or went', () => {
  expect(differences(now, withPressure).map(({ kind, option }) => [kind, option])).toEqual(
    expect.arrayContaining([
      ['verdict', 'esketamine'],
      ['rule-added', 'esketamine'],
      ['rule-added', 'racemic'],
    ]),
  )
  expect(says(now, withPressure)[0]).toBe('Esketamine nasal spray: was “Worth discussing”, today “Discuss with care”.')
  expect(says(withPressure, now)).toContain(`Esketamine nasal spray: “${first?.title ?? ''}” counted then, as to weigh; it does not today.`)
})

test('a rule whose effect, authority, words or evidence changed', () => {
  const is = (rule: Finding) => rule.rule === first?.rule
  const kinds = (change: Partial<Finding>) => differences(older((one) => (is(one) ? { ...one, ...change } : one)), withPressure).map(({ kind, rule }) => [kind, rule])
  expect(kinds({ effect: 'not-supported' })).toEqual([['rule-changed', first?.rule]])
  expect(kinds({ tier: 'source-article' })).toEqual([['rule-changed', first?.rule]])
  expect(kinds({ says: 'It was said otherwise.' })).toEqual([['rule-changed', first?.rule]])
  expect(kinds({ citations: [] })).toEqual([['evidence', first?.rule]])
  expect(kinds({ citations: [...(first?.citations ?? []), 'gone-record' as never] })).toEqual([['evidence', first?.rule]])
  expect(kinds({ seen: ['blood pressure 150/92'] })).toEqual([['answers', first?.rule]])
})

test('a rule, a verdict or an effect that today’s lists no longer name is said as it was stored', () => {
  const was = { ...now, options: { ...now.options, racemic: { ...now.options.racemic, verdict: 'perhaps' as never } } }
  expect(says(was, now)).toEqual(['Ketamine infusion (off-label): was “perhaps”, today “Discuss with care”.'])
})

test('safety, versions, and answers that time made too old', () => {
  const crisis = assess({ ...basePerson, ideation: 'plan-intent' }, exampleDay)
  expect(says(now, crisis)[0]).toBe('Safety comes first today; it did not then.')
  expect(says(crisis, now)[0]).toBe('Safety came first then; it does not today.')
  const chest = assess({ ...basePerson, chestPain: 'yes' }, exampleDay)
  expect(says(chest, crisis)[0]).toMatch(/^Safety came first for: .+\. Today: .+\.$/)
  const before = { ...now, knowledge: { ...now.knowledge, rules: '2025.01.0', evidence: '2025.01.0' } }
  expect(says(before, now)).toEqual([`Rules: version 2025.01.0 then, ${now.knowledge.rules} today.`, `Evidence: version 2025.01.0 then, ${now.knowledge.evidence} today.`])
  const later = assess(basePerson, '2027-06-01')
  expect(says(now, later)).toContain('Rating scales (2026-11-25) is too old to be read today. A score older than 4 weeks is not read.'.replace(/ A score.*/, ` ${later.stale.find(({ item }) => item === 'scores')?.why ?? ''}`))
})
