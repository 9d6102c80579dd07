import { z } from 'zod'
import type { Answer, Answers, Pressure } from '@/lib/clinical/answers'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import type { Score } from '@/lib/clinical/instruments'
import type { Item } from '@/lib/clinical/item'
import { itemIds, items, type ItemId } from '@/lib/clinical/items'
import { answersSchema, caseJsonSchema, parseCase, type pressureSchema, type scoreSchema, type trialSchema } from '@/lib/clinical/schema'
import type { Trial } from '@/lib/clinical/trials/trial'

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Compiles only while shapes and types say the same, in both directions. */
const same: readonly true[] = [
  true satisfies Same<z.infer<typeof answersSchema>, Answers>,
  true satisfies Same<z.infer<typeof trialSchema>, Trial>,
  true satisfies Same<z.infer<typeof scoreSchema>, Score>,
  true satisfies Same<z.infer<typeof pressureSchema>, Pressure>,
  true satisfies Same<z.infer<typeof answersSchema>['ideation'], Answer<'ideation'> | undefined>,
]

/** Values of a question's own, one of each kind of answer it takes. */
function own(item: Item): readonly unknown[] {
  switch (item.kind) {
    case 'choice':
      return [...Object.keys(item.options), ...Object.keys(item.unknowns ?? {})]
    case 'list':
      return [[], Object.keys(item.options), Object.keys(item.options).slice(1)]
    case 'number':
      return [item.min, item.max, item.max + 180, -1, 0.5]
    case 'date':
      return ['2026-11-25', 'soon']
    case 'moment':
      return ['2026-11-25', '2026-11-25T09:30:00.000+02:00']
    case 'text':
      return ['', 'words', 'x'.repeat(item.longest)]
    case 'pressure':
      return [{ systolic: 128, diastolic: NOT_KNOWN }, { systolic: 300, diastolic: 80, date: '2026-11-25', confirmed: true }]
    case 'trials':
      return [[], basePerson.trials, [{ drug: NOT_KNOWN }]]
    case 'scores':
      return [[], basePerson.scores, [{ instrument: 'other', total: NOT_KNOWN }]]
  }
}

/** Values that no question of that kind takes. */
function foreign(item: Item): readonly unknown[] {
  const always = [null, true, ['not-known'], { value: 1 }]
  switch (item.kind) {
    case 'choice':
      return [...always, 'no such value', 1, [], 'toString']
    case 'list':
      return [...always, 'plan', ['no such value'], [...Object.keys(item.options).slice(0, 1), ...Object.keys(item.options).slice(0, 1)]]
    case 'number':
      return [...always, '45', Infinity, NaN, '']
    case 'date':
      return [...always, 20261125, '2026-11-25T00:00']
    case 'moment':
      return [...always, 20261125, 'x'.repeat(41)]
    case 'text':
      return [...always, 1, 'x'.repeat(item.longest + 1), 'a\u0000b', 'a\nb', '\ud800']
    case 'pressure':
      return [...always, '128/80', { systolic: 128 }, { systolic: '128', diastolic: 80 }, { systolic: 128, diastolic: 80, arm: 'left' }]
    case 'trials':
      return [...always, basePerson.trials[0], [{}], [{ drug: 'x'.repeat(81) }], Array.from({ length: 61 }, () => ({ drug: 'sertraline' })), [{ drug: 'sertraline', weeks: '8' }]]
    case 'scores':
      return [...always, [{ instrument: 'beck', total: 1 }], [{ instrument: 'madrs' }], Array.from({ length: 201 }, () => ({ instrument: 'madrs', total: 30 }))]
  }
}

const faultsOf = (input: unknown) => {
  const read = parseCase(input)
  return read.ok ? [] : read.faults
}

describe('each question', () => {
  test('is in the shape, and no other', () => {
    expect(same).toHaveLength(5)
    expect(Object.keys(answersSchema.shape)).toEqual(itemIds)
  })

  test.each(itemIds)('%s takes its own values and "not known"', (id: ItemId) => {
    for (const value of [...own(items[id]), NOT_KNOWN]) {
      expect(parseCase({ answers: { [id]: value } })).toEqual({ ok: true, value: { answers: { [id]: value } } })
    }
  })

  test.each(itemIds)('%s refuses other values, naming the field', (id: ItemId) => {
    for (const value of foreign(items[id])) {
      const faults = faultsOf({ answers: { [id]: value } })
      expect({ value, count: faults.length }).not.toEqual({ value, count: 0 })
      for (const { field, message } of faults) {
        expect(field === `answers.${id}` || field.startsWith(`answers.${id}.`)).toBe(true)
        expect(message).not.toMatch(/invalid|expected|received|undefined|schema|union|<=|>=/i)
      }
    }
  })
})

describe('a fault', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['a string for a number', { answers: { age: '45' } }, 'answers.age', /^a number/],
    ['a cell of a list', { answers: { trials: [{ drug: 'sertraline' }, { drug: 'x', weeks: '8' }] } }, 'answers.trials.1.weeks', /^a number/],
    ['a missing cell', { answers: { trials: [{ weeks: 8 }] } }, 'answers.trials.0.drug', /^missing: the name of a drug/],
    ['a value that is not offered', { answers: { ideation: 'maybe' } }, 'answers.ideation', /^one of: none, passive, active/],
    ['a question that is not asked', { answers: { shoeSize: 42 } }, 'answers.shoeSize', /no field has this name/],
    ['a field beside the answers', { answers: {}, patient: 'x' }, 'patient', /no field has this name/],
    ['an empty name', { answers: { '': 1 } }, 'answers.""', /no field has this name/],
    ['no answers', {}, 'answers', /^missing: an object of answers/],
    ['a list for a case', [], 'body', /^an object with answers/],
    ['nothing', null, 'body', /^an object with answers/],
    ['a moment that is none', { answers: {}, asOf: '2026-02-30' }, 'asOf', /^a date such as/],
    ['a number for a moment', { answers: {}, asOf: 20261125 }, 'asOf', /^a date/],
    ['a name of a prototype', JSON.parse('{"answers":{"__proto__":{"age":45}}}'), 'answers.__proto__', /no field has this name/],
    ['a name every object has', { answers: { constructor: 1 } }, 'answers.constructor', /no field has this name/],
    ['a deep nest', { answers: { age: [[[[[[[[1]]]]]]]] } }, 'answers.age.0.0.0.0.0.0', /too deeply nested/],
    ['a long list', { answers: { trials: Array.from({ length: 1001 }, () => 1) } }, 'answers.trials', /too many entries/],
  ])('names the field: %s', (_, input, field, message) => {
    expect(faultsOf(input)).toContainEqual({ field, message: expect.stringMatching(message) as string })
  })

  test('repeats at most 60 characters of what was sent', () => {
    const [fault] = faultsOf({ answers: { ['é'.repeat(500)]: 1 } })
    expect(fault?.field.length).toBeLessThanOrEqual('answers.'.length + 60)
    expect(JSON.stringify(faultsOf({ answers: { age: 'q'.repeat(500), ideation: 'q'.repeat(500) } }))).not.toContain('qq')
  })

  test('comes for every field that has one', () => {
    const fields = faultsOf({ answers: { age: 'x', ideation: 'x', bloodPressure: { systolic: 'x' } } }).map(({ field }) => field)
    expect(fields.sort()).toEqual(['answers.age', 'answers.bloodPressure.diastolic', 'answers.bloodPressure.systolic', 'answers.ideation'])
  })

  test('changes nothing that every object shares', () => {
    parseCase(JSON.parse('{"answers":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}'))
    expect('polluted' in {}).toBe(false)
  })
})

describe('what is taken', () => {
  test('an age that cannot be is a matter for the assessment', () => {
    expect(parseCase({ answers: { age: 300 } }).ok).toBe(true)
  })

  test('text is trimmed', () => {
    expect(parseCase({ answers: { payer: '  Insurer ' } })).toEqual({ ok: true, value: { answers: { payer: 'Insurer' } } })
  })

  test.each(['2026-11-25', '2026-11-25T09:30', '2026-11-25T09:30:00Z', '2026-11-25T09:30:00.5-05:00'])('as of %s', (asOf) => {
    expect(parseCase({ answers: basePerson, asOf, id: 'a1' })).toEqual({ ok: true, value: { answers: basePerson, asOf, id: 'a1' } })
  })
})

describe('the published shape', () => {
  const published = caseJsonSchema()
  const read = z.fromJSONSchema(JSON.parse(JSON.stringify(published)))

  test('is JSON Schema, draft 2020-12, with the question and why it is asked', () => {
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.stringify(published)).toContain(JSON.stringify({ title: items.age.ask, description: items.age.why }).slice(1, -1))
    for (const id of itemIds) expect(JSON.stringify(published)).toContain(JSON.stringify(items[id].why))
  })

  test('takes the base person', () => {
    expect(read.safeParse({ answers: basePerson, asOf: '2026-11-25' }).success).toBe(true)
  })

  test.each<[string, unknown]>([
    ['a string for a number', { answers: { age: '45' } }],
    ['an unknown question', { answers: { shoeSize: 42 } }],
    ['a value that is not offered', { answers: { ideation: 'maybe' } }],
    ['an unknown cell', { answers: { trials: [{ drug: 'sertraline', color: 'red' }] } }],
    ['no answers', {}],
  ])('refuses %s', (_, input) => {
    expect(read.safeParse(input).success).toBe(false)
  })
})
