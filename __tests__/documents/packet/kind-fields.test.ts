import { enteredRequirement, kindFields, kindIds, kindNames } from '@/components/documents/packet/own-plan/kind-fields'
import { parseRequirement } from '@/lib/documents/packet/plan-schema'

/** What somebody enters for each kind at the least. */
const least: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  age: { from: '18' },
  trials: { count: '2' },
  augmentation: { count: '1' },
  'augmentation-or-psychotherapy': { count: '1' },
  scores: { 'phq-9': '15' },
  'no-substance-use-disorder': { which: 'any' },
  'inpatient-care': { withinDays: '5' },
  'by-hand': { what: 'documents' },
  'in-words': { says: 'A letter of the therapist.' },
}

test.each(kindIds)('%s can be written down, and is what the schema takes', (kind) => {
  expect(parseRequirement(enteredRequirement(kind, { use: '', ...least[kind] }))).toMatchObject({ ok: true, value: { kind } })
})

test.each(kindIds)('%s with every field filled in is taken too', (kind) => {
  const entered = Object.fromEntries(kindFields[kind].map((field) => [field.name, field.type === 'choice' ? (field.choices.at(-1)?.[0] ?? '') : field.type === 'number' ? '20' : 'yes']))
  const given = enteredRequirement(kind, { ...entered, use: 'mdsi', ...(kind.includes('augmentation') || kind === 'trials' ? { count: '2', classes: '2' } : {}) })
  expect(parseRequirement(given)).toMatchObject({ ok: true, value: { kind, use: 'mdsi' } })
})

test('each kind has a name of its own', () => expect(new Set(Object.values(kindNames)).size).toBe(kindIds.length))
