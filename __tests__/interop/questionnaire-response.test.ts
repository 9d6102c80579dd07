import fc from 'fast-check'
import { roundTrip } from '@/bench/fhir/laws'
import { answersSchema } from '@/lib/clinical/schema'
import { own, systems } from '@/lib/interop/codes'
import { questionnaireResponse, readQuestionnaireResponse } from '@/lib/interop/questionnaire-response'
import { sentAnswers } from '../support/fhir/answers'
import { CASES, SEED } from '../support/law-runs'

/** The same law runs on many more answers, and with chance of their own, by `npm run bench:fhir`. */
test(`law: ${roundTrip.name}`, () => expect(roundTrip.broken(CASES, SEED)).toBeUndefined(), 120_000)

const frame = { id: 'r', subject: { display: 'Blue heron' }, authored: '2026-11-25', status: 'in-progress' } as const
const { item: _, ...bare } = questionnaireResponse({}, frame)
const coding = (id: string, code: string) => ({ linkId: id, answer: [{ valueCoding: { system: own.answersOf(id), code } }] })
const unknown = (linkId: string) => ({ linkId, answer: [{ valueCoding: { system: systems.absent, code: 'asked-unknown' } }] })
const response = (...item: readonly unknown[]) => ({ ...bare, item })
const faultsOf = (input: unknown) => {
  const read = readQuestionnaireResponse(input)
  return read.ok ? [] : read.faults
}

describe('what is taken', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['nothing', [], {}],
    ['a choice', [coding('ideation', 'none')], { ideation: 'none' }],
    ['"not known" of a choice', [unknown('ideation')], { ideation: 'not-known' }],
    ['a way of its own not to know', [coding('ideation', 'declined')], { ideation: 'declined' }],
    ['"not known" of a number', [unknown('age.instead')], { age: 'not-known' }],
    ['a whole number', [{ linkId: 'age', answer: [{ valueInteger: 45 }] }], { age: 45 }],
    ['a quantity in the unit', [{ linkId: 'age', answer: [{ valueQuantity: { value: 45, unit: 'years', system: systems.ucum, code: 'a' } }] }], { age: 45 }],
    ['a question without an answer', [{ linkId: 'age' }, { linkId: 'trials' }, { linkId: 'bloodPressure', item: [] }], {}],
    ['questions under their headings', [{ linkId: 'section.safety', item: [{ linkId: 'group.urgent-signs-now', item: [coding('catatonia', 'no')] }] }], { catatonia: 'no' }],
    ['a day for a moment', [{ linkId: 'safetyAskedAt', answer: [{ valueDateTime: '2026-11-25' }] }], { safetyAskedAt: '2026-11-25' }],
    ['a moment as it was typed', [{ linkId: 'safetyAskedAt.as-typed', answer: [{ valueString: '2026-11-25T09:30' }] }], { safetyAskedAt: '2026-11-25T09:30' }],
    ['no trials', [{ linkId: 'trials.instead', answer: [{ valueCoding: { system: own.blank, code: 'none' } }] }], { trials: [] }],
    ['a trial of words', [{ linkId: 'trials', item: [{ linkId: 'trials.drug', answer: [{ valueString: ' Prozac ' }] }] }], { trials: [{ drug: 'Prozac' }] }],
    ['a trial of the list', [{ linkId: 'trials', item: [{ linkId: 'trials.drug', answer: [{ valueCoding: { system: own.drugs, code: 'sertraline' } }] }] }], { trials: [{ drug: 'sertraline' }] }],
  ])('%s', (_says, item, answers) => {
    expect(readQuestionnaireResponse(response(...item))).toEqual({ ok: true, answers })
  })
})

describe('what is refused, by its field', () => {
  test.each<[string, unknown, string, RegExp]>([
    ['no object', null, 'body', /a QuestionnaireResponse/],
    ['a list', [], 'body', /a QuestionnaireResponse/],
    ['another resource', { ...bare, resourceType: 'Patient' }, 'resourceType', /QuestionnaireResponse/],
    ['another questionnaire', { ...bare, questionnaire: 'urn:other' }, 'questionnaire', /this intake/],
    ['another version', { ...bare, questionnaire: `${own.intake}|2001.1.1` }, 'questionnaire', /in this version/],
    ['a response made in error', { ...bare, status: 'entered-in-error' }, 'status', /one of/],
    ['a modifier', { ...bare, modifierExtension: [{ url: 'urn:x', valueBoolean: true }] }, 'modifierExtension', /not known here/],
    ['rules of its own', { ...bare, implicitRules: 'urn:x' }, 'implicitRules', /none/],
    ['an unknown linkId', response({ linkId: 'shoeSize', answer: [{ valueInteger: 42 }] }), 'shoeSize', /no question of the intake/],
    ['an unknown linkId in a row', response({ linkId: 'trials', item: [{ linkId: 'trials.drug', answer: [{ valueString: 'x' }] }, { linkId: 'trials.color', answer: [{ valueString: 'red' }] }] }), 'trials.0.trials.color', /no question/],
    ['a linkId that every object has', response({ linkId: '__proto__', answer: [{ valueString: 'x' }] }, { linkId: 'constructor' }), '__proto__', /no question/],
    ['text for a number', response({ linkId: 'age', answer: [{ valueString: '45' }] }), 'age', /^a number of years/],
    ['a quantity in another unit', response({ linkId: 'age', answer: [{ valueQuantity: { value: 540, system: systems.ucum, code: 'mo' } }] }), 'age', /^a number of years/],
    ['a quantity that is a bound', response({ linkId: 'age', answer: [{ valueQuantity: { value: 18, comparator: '>', system: systems.ucum, code: 'a' } }] }), 'age', /^a number of years/],
    ['what is no number', response({ linkId: 'age.as-typed', answer: [{ valueCoding: { system: systems.absent, code: 'not-a-number' } }] }), 'age', /^a number/],
    ['yes or no for a choice', response({ linkId: 'catatonia', answer: [{ valueBoolean: false }] }), 'catatonia', /one of the codes/],
    ['a code that is not offered', response(coding('ideation', 'maybe')), 'ideation', /one of the codes: none/],
    ['a code of another question', response({ linkId: 'ideation', answer: [{ valueCoding: { system: own.answersOf('behavior'), code: 'none' } }] }), 'ideation', /one of the codes/],
    ['a code without a system', response({ linkId: 'ideation', answer: [{ valueCoding: { code: 'none' } }] }), 'ideation', /one of the codes/],
    ['a date that is none', response({ linkId: 'behaviorDate', answer: [{ valueDate: '2026-02-30' }] }), 'behaviorDate', /a date/],
    ['a drug that is not in the list', response({ linkId: 'trials', item: [{ linkId: 'trials.drug', answer: [{ valueCoding: { system: own.drugs, code: 'kava' } }] }] }), 'trials.0.drug', /codes of the list/],
    ['a row without its drug', response({ linkId: 'trials', item: [{ linkId: 'trials.weeks', answer: [{ valueDecimal: 8 }] }] }), 'trials.0.drug', /^missing/],
    ['a score without its total', response({ linkId: 'scores', item: [{ linkId: 'scores.instrument', answer: [{ valueCoding: { system: own.answersOf('scores.instrument'), code: 'madrs' } }] }] }), 'scores.0.total', /^missing/],
    ['half a reading', response({ linkId: 'bloodPressure', item: [{ linkId: 'bloodPressure.systolic', answer: [{ valueDecimal: 128 }] }] }), 'bloodPressure.diastolic', /^missing/],
    ['rows, and that there are none', response({ linkId: 'trials', item: [{ linkId: 'trials.drug', answer: [{ valueString: 'x' }] }] }, unknown('trials.instead')), 'trials', /not both/],
    ['a value, and "not known"', response({ linkId: 'age', answer: [{ valueDecimal: 45 }] }, unknown('age.instead')), 'age', /not both/],
    ['two answers to one question', response({ linkId: 'age', answer: [{ valueDecimal: 45 }, { valueDecimal: 46 }] }), 'age', /one answer/],
    ['a question twice', response(coding('ideation', 'none'), coding('ideation', 'intent')), 'ideation', /once only/],
    ['the same tick twice', response({ linkId: 'safetySteps', answer: [1, 2].map(() => ({ valueCoding: { system: own.answersOf('safetySteps'), code: 'plan' } })) }), 'safetySteps', /each once/],
    ['two moments', response({ linkId: 'safetyAskedAt', answer: [{ valueDateTime: '2026-11-25' }] }, { linkId: 'safetyAskedAt.as-typed', answer: [{ valueString: '2026-11-25T09:30' }] }), 'safetyAskedAt', /not both/],
    ['a moment without its zone', response({ linkId: 'safetyAskedAt', answer: [{ valueDateTime: '2026-11-25T09:30:00' }] }), 'safetyAskedAt', /with its zone/],
    ['text that is too long', response({ linkId: 'payer', answer: [{ valueString: 'x'.repeat(121) }] }), 'payer', /1 to 120/],
    ['text with control characters', response({ linkId: 'payer', answer: [{ valueString: 'a\u0000b' }] }), 'payer', /text/],
    ['an answer with two values', response({ linkId: 'age', answer: [{ valueDecimal: 45, valueString: '45' }] }), 'item.0.answer.0', /one value/],
    ['an answer without a value', response({ linkId: 'age', answer: [{}] }), 'item.0.answer.0', /one value/],
    ['items below an answer', response({ linkId: 'age', answer: [{ valueDecimal: 45, item: [coding('ideation', 'none')] }] }), 'item.0.answer.0.item', /none/],
    ['a modified answer', response({ linkId: 'age', answer: [{ valueDecimal: 45, modifierExtension: [{ url: 'urn:x' }] }] }), 'item.0.answer.0.modifierExtension', /not known here/],
    ['an answer of a heading', response({ linkId: 'section.safety', answer: [{ valueString: 'x' }] }), 'section.safety', /no answer of its own/],
    ['an item without a linkId', response({ answer: [{ valueDecimal: 45 }] }), 'item.0.linkId', /missing/],
    ['items that are no list', { ...bare, item: { linkId: 'age' } }, 'item', /a list/],
    ['too many trials', response(...Array.from({ length: 61 }, () => ({ linkId: 'trials', item: [{ linkId: 'trials.drug', answer: [{ valueString: 'x' }] }] }))), 'trials', /at most 60/],
  ])('%s', (_says, input, field, message) => {
    expect(faultsOf(input)).toContainEqual({ field, message: expect.stringMatching(message) as string })
  })

  test('comes for every field that has one, and nothing is taken beside', () => {
    const read = readQuestionnaireResponse(response({ linkId: 'age', answer: [{ valueString: 'x' }] }, coding('ideation', 'x'), coding('behavior', 'none')))
    expect(read).toEqual({ ok: false, faults: [expect.objectContaining({ field: 'ideation' }), expect.objectContaining({ field: 'age' })] })
  })

  test('also where it is nested without end', () => {
    let nested: unknown = [{ linkId: 'age' }]
    for (let depth = 0; depth < 50_000; depth += 1) nested = [{ linkId: 'section.safety', item: nested }]
    expect(faultsOf({ ...bare, item: nested }).some(({ message }) => message === 'too deeply nested')).toBe(true)
  })
})

test('law: nothing from anywhere makes the reading fail, and what it takes is an answer of the intake', () => {
  const anywhere = fc.oneof(fc.jsonValue(), fc.jsonValue().map((item) => ({ ...bare, item })), fc.tuple(sentAnswers, fc.nat(), fc.jsonValue()).map(([answers, place, value]) => planted(questionnaireResponse(answers, frame), place, value)))
  let taken = 0
  fc.assert(
    fc.property(anywhere, (input) => {
      const read = readQuestionnaireResponse(input)
      if (!read.ok) return read.faults.length > 0
      taken += 1
      return answersSchema.safeParse(read.answers).success
    }),
    { numRuns: 500, seed: SEED },
  )
  expect(taken).toBeGreaterThan(0)
}, 60_000)

/** A response in which one value, somewhere, is another one. */
function planted(input: unknown, place: number, value: unknown): unknown {
  const leaves: string[] = []
  JSON.stringify(input, (key, leaf: unknown) => {
    if (typeof leaf !== 'object') leaves.push(key)
    return leaf
  })
  let at = -1
  return JSON.parse(
    JSON.stringify(input, (_key, leaf: unknown) => {
      if (typeof leaf === 'object') return leaf
      at += 1
      return at === place % Math.max(1, leaves.length) ? value : leaf
    }),
  )
}
