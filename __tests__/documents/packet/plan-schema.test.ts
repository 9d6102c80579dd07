import fc from 'fast-check'
import { fileOf, parsePlan, parseRequirement, planFromFile, plansFrom } from '@/lib/documents/packet/plan-schema'
import { planName, type Profile } from '@/lib/documents/packet/profile'
import { profiles } from '@/lib/documents/packet/profiles'
import { SEED } from '../../support/law-runs'
import { anyRequirement } from '../../support/packet-examples'

const plan: Profile = {
  id: 'own-1',
  name: 'Plan A',
  edition: 'January 2026',
  read: '2026-11-25',
  requirements: [{ kind: 'age', from: 18, to: 64 }, { kind: 'trials', count: 2, classes: 2, weeks: 6, within: 5, improvement: 49 }],
  grants: [],
  notConfirmed: [],
}

test('every requirement that a plan can have is taken as it is', () => {
  fc.assert(
    fc.property(anyRequirement, fc.constantFrom(undefined, 'trd' as const, 'mdsi' as const), (requirement, use) => {
      const given = JSON.parse(JSON.stringify({ ...requirement, ...(use !== undefined && { use }) })) as unknown
      expect(parseRequirement(given)).toEqual({ ok: true, value: given })
    }),
    { seed: SEED },
  )
})

test('the plans of the records fit the same shape', () => {
  const found = profiles.flatMap(({ citation: _, ...one }) => (one.requirements.length > 0 && !parsePlan(one).ok ? [one.name] : []))
  expect(found).toEqual([])
})

describe('a plan as a file', () => {
  test('comes back as it was', () => {
    expect(planFromFile(fileOf(plan))).toEqual({ ok: true, value: plan })
    expect(plansFrom(JSON.stringify([plan, plan]))).toEqual([plan, plan])
  })

  test('is shown as the plan of whoever wrote it', () => {
    expect(planName(plan)).toBe('Your plan: Plan A')
    expect(planName(profiles[0])).toBe(profiles[0].name)
  })

  test('holds nothing beside the plan', () => {
    expect(planFromFile(JSON.stringify({ ...plan, patient: 'somebody' }))).toMatchObject({ ok: false })
    expect(planFromFile(JSON.stringify({ ...plan, citation: 'payer-cigna' }))).toMatchObject({ ok: false })
  })

  test.each<[string, unknown, string]>([
    ['no requirement', { ...plan, requirements: [] }, 'requirements: at least one requirement'],
    ['no name', { ...plan, name: '  ' }, 'name: text of 1 to 60 characters, without control characters'],
    ['a date that is none', { ...plan, read: '2026-13' }, 'read: a date, YYYY-MM-DD or YYYY-MM'],
    ['5 weeks', { ...plan, requirements: [{ kind: 'trials', count: 2, weeks: 5 }] }, 'requirements.0.weeks'],
    ['a total out of range', { ...plan, requirements: [{ kind: 'scores', anyOf: [{ instrument: 'phq-9', atLeast: 28 }] }] }, 'requirements.0.anyOf.0'],
    ['an upper age below the lower', { ...plan, requirements: [{ kind: 'age', from: 65, to: 18 }] }, 'the upper age below the lower one'],
    ['another kind', { ...plan, requirements: [{ kind: 'weight' }] }, 'requirements.0'],
  ])('with %s is refused, and where', (_, given, fault) => {
    const read = planFromFile(JSON.stringify(given))
    expect(read.ok ? [] : read.faults).toEqual([expect.stringContaining(fault)])
  })

  test.each(['', '{', 'null', '[]', '"plan"'])('that is %j is none', (text) => expect(planFromFile(text).ok).toBe(false))

  test('among those kept, what does not fit is left out', () => {
    expect(plansFrom(JSON.stringify([plan, { ...plan, requirements: 'all' }, 3]))).toEqual([plan])
    expect([plansFrom(''), plansFrom('{}'), plansFrom('not json')]).toEqual([[], [], []])
  })
})
