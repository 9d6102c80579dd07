import { safetyElsewhere } from '@/bench/laws/caution'
import { everySingle } from '@/bench/laws/exhaustive'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { variables } from '@/lib/clinical/variables'
import type { Answers } from '@/lib/clinical/answers'
import { options } from '@/lib/clinical/rule'
import { compiled, verdicts } from '@/lib/guidance/decide'
import { supportOf } from '@/lib/logic/support'

test('every answer to every question of the base person gives what the rules, read naively, say', () => {
  const { compared, contradictory, wrong } = everySingle()
  expect(wrong).toEqual([])
  expect(compared).toBeGreaterThan(350)
  expect(contradictory).toBeLessThan(10)
})

test('a holding question may be unanswered beside "discuss" only where none of its answers can matter', () => {
  const silent = variables.filter(({ role, items }) => {
    const answers: Answers = { ...basePerson, ...Object.fromEntries(items.map((id) => [id, 'not-known'])) }
    return role === 'holding' && verdicts(read(answers, exampleDay)).esketamine === 'discuss'
  })
  expect(silent.map(({ id }) => id).sort()).toEqual(['bipolarTreatments', 'lawfulConsent', 'moodStabilizer', 'specialistOversight'])
})

test('only a few questions outside the safety section bear on what leads', () => {
  expect([...safetyElsewhere].sort()).toEqual(['catatonicFeatures', 'ect', 'ectResponse', 'mania'])
})

test('no verdict rests on what merely stands out among the trials', () => {
  const { diagrams, roots } = compiled
  const anything = variables.map(({ classes }) => classes.map((_, choice) => choice))
  const bearing = options.flatMap((option) => [...supportOf(diagrams, roots[option], anything)].map((place) => variables[place]?.id))
  expect(bearing).toContain('trials')
  expect(bearing).not.toContain('trialPattern')
})
