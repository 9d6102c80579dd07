import { exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import { FIRST_ANSWER, known, saySilence, shared, silence, unknown } from '@/lib/clinical/reading/variable-reading'
import { STANDINGS, type Standing } from '@/lib/clinical/reading/types'
import { placeOf, variables, type ClinicalVariable, type VariableId } from '@/lib/clinical/variables'

function of(id: VariableId): ClinicalVariable {
  const found = variables[placeOf(id)]
  if (found === undefined) throw new Error(`No variable is called ${id}.`)
  return found
}

const age = of('age')
const hypertension = of('hypertension')
const [first, , last] = [0, 1, age.classes.length - 1]

describe('what is said of an open question', () => {
  test.each<[Standing, string]>([
    ['not-asked', 'age: not asked yet'],
    ['stale', 'age: answered too long ago'],
    ['contradicted', 'age: answers contradict each other'],
    ['refused', 'age: the value given is not possible'],
    ['unconfirmed', 'age: unlikely value, not confirmed yet'],
    ['known', 'age: not known'],
    ['part-known', 'age: not known'],
    ['not-known', 'age: not known'],
    ['not-applicable', 'age: not known'],
  ])('%s: "%s"', (standing, says) => expect(saySilence(age, standing)).toBe(says))
})

describe('a known variable', () => {
  test('is in one class', () => {
    expect(known(age, 2, '40 years old')).toEqual({ standing: 'known', allowed: [2], follow: [2], role: 'holding', seen: '40 years old', facts: undefined })
    expect(known(age, 2, 'settled', 'not-applicable').standing).toBe('not-applicable')
  })
})

describe('an unknown variable', () => {
  const every = age.classes.map((_, i) => i)

  test('may be in any class, and a verdict waits for it where it holds one up', () => {
    expect(unknown(age, 'not-asked', '')).toMatchObject({ allowed: every, follow: every, role: 'holding' })
    expect(unknown(age, 'part-known', '', [first, last])).toMatchObject({ allowed: [first, last], follow: [first, last] })
  })

  test('reads as its neutral class where it holds nothing up, or as the first left where that is ruled out', () => {
    const neutral = hypertension.neutral
    const others = hypertension.classes.map((_, i) => i).filter((i) => i !== neutral)
    expect(unknown(hypertension, 'not-asked', '', undefined, 'open').follow).toEqual([neutral])
    expect(unknown(hypertension, 'not-asked', '', [others[1] ?? 0, others[0] ?? 0], 'open').follow).toEqual([others[1]])
  })
})

describe('a shared reading', () => {
  test('has its facts at hand, each with what was seen and its number', () => {
    const made = shared(age, unknown(age, 'part-known', 'an adult', [1, 2]), 7)
    expect(made.facts).toEqual([{ possible: [18, 25], seen: 'an adult', fixed: 7 }])
  })

  test('of silence is made once for each reason and role, and tells them apart by number', () => {
    const made = STANDINGS.map((standing) => silence(age, standing))
    expect(silence(age, 'stale')).toBe(silence(age, 'stale'))
    expect(silence(age, 'stale', 'open')).not.toBe(silence(age, 'stale'))
    expect(made.map(({ standing }) => standing)).toEqual(STANDINGS)
    const numbers = made.map(({ facts }) => facts?.[0]?.fixed ?? 0)
    expect(new Set(numbers).size).toBe(STANDINGS.length)
    for (const number of numbers) expect(number).toBeLessThan(FIRST_ANSWER)
    expect(read({ age: 18 }, exampleDay).variables[placeOf('age')]?.facts?.[0]?.fixed).toBeGreaterThanOrEqual(FIRST_ANSWER)
  })
})
