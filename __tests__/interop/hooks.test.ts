import fc from 'fast-check'
import { knowledge } from '@/lib/guidance/knowledge'
import { answerHook, type HookAnswer, type HookCall } from '@/lib/interop/hooks/answer'
import type { Card } from '@/lib/interop/hooks/card'
import { prefetchNames } from '@/lib/interop/hooks/chart'
import { discovery, serviceIds } from '@/lib/interop/hooks/offered'
import { bundle, condition, draft, emptyBundle, icd10, ordering, outcome, patient, patientId, pressure, request, resistant, statement } from '../support/hooks/chart'
import { cardFaults, hookFaults } from '../support/hooks/faults'

const frame = { at: '2026-11-25T10:00:00.000Z', uuid: '0f8b5f5e-0000-4000-8000-000000000001', origin: 'https://consult.example' }
const ask = (call: Partial<HookCall>): HookAnswer => answerHook({ service: 'treatment-resistance', patientId, context: { patientId }, prefetch: {}, ...call }, frame)
const view = (prefetch: object) => ask({ prefetch: { ...prefetch } })
const order = (drug: string, prefetch: object, context: object = {}) => ask({ service: 'ketamine-orders', context: { ...ordering(draft(drug)), ...context }, prefetch: { ...prefetch } })

function cardOf(answer: HookAnswer): Card {
  if (!('cards' in answer) || answer.cards[0] === undefined) throw new Error(`no card: ${JSON.stringify(answer)}`)
  expect([...hookFaults(answer), ...cardFaults(answer.cards[0])]).toEqual([])
  return answer.cards[0]
}

const quiet = { cards: [] }

describe('what is offered', () => {
  test('has no empty value, and one service for two hooks', () => {
    expect(hookFaults(discovery)).toEqual([])
    expect(discovery.services.map(({ id, hook }) => `${id} ${hook}`)).toEqual(['treatment-resistance patient-view', 'ketamine-orders order-select', 'ketamine-orders order-sign'])
  })

  test('asks for data by a read, equal tokens, an order and a number alone', () => {
    for (const { prefetch } of discovery.services) {
      expect(Object.keys(prefetch)).toEqual(prefetchNames)
      for (const query of Object.values(prefetch)) expect(query).toMatch(/^Patient\/\{\{context\.patientId\}\}$|^[A-Z]\w+\?patient=\{\{context\.patientId\}\}(&(code=http:\/\/loinc\.org\|[\d-]+|_sort=-[a-z]+|_count=\d+))*$/)
    }
  })
})

describe('a chart that is opened', () => {
  test('with depression and two antidepressants gives one card, which says what is listed, when and by which version it was made, and what is not known', () => {
    const { summary, detail, uuid } = cardOf(view(resistant))
    expect(uuid).toBe(frame.uuid)
    expect(summary).toBe('The chart lists depression and 2 antidepressants: a consult on esketamine or ketamine can be opened')
    for (const line of ['F33.2 (2025-02-03)', '- sertraline (2024-05-06)', '- venlafaxine (2025-07-08)', 'is not known from the chart', `Evaluated 2026-11-25 10:00 UTC with ${knowledge.version}`, 'Data of 2024-05-06 to 2026-11-25']) expect(detail).toContain(line)
  })

  test.each<[string, object]>([
    ['no active depression', { conditions: bundle(condition(icd10('F33.2'), 'resolved')) }],
    ['a depression that was refuted', { conditions: bundle(condition(icd10('F33.2'), 'active', { verificationStatus: { coding: [{ code: 'refuted' }] } })) }],
    ['a depression in remission', { conditions: bundle(condition(icd10('F33.42'))) }],
    ['a premenstrual disorder', { conditions: bundle(condition(icd10('F32.81'))) }],
    ['the same code in another system', { conditions: bundle(condition({ coding: [{ system: 'urn:own', code: 'F33.2' }] })) }],
    ['one antidepressant, twice', { medicationRequests: bundle(request('Zoloft'), request('sertraline hydrochloride 50 mg')) }],
    ['one antidepressant and what was added to it', { medicationRequests: bundle(request('Zoloft'), request('aripiprazole 5 mg')) }],
    ['orders that were never in force', { medicationRequests: bundle(request('Zoloft'), request('Effexor', { status: 'cancelled' }), request('Remeron', { intent: 'proposal' }), request('Prozac', { doNotPerform: true })) }],
    ['statements that it was not taken', { medicationRequests: bundle(request('Zoloft')), medicationStatements: bundle(statement('Effexor', { status: 'not-taken' })) }],
    ['empty searches', { conditions: emptyBundle, medicationRequests: emptyBundle }],
    ['a client without data', Object.fromEntries(prefetchNames.map((name) => [name, null]))],
    ['a person under 18, for whom both options are shut out', { patient: patient({ birthDate: '2010-01-01' }) }],
    ['a person who died', { patient: patient({ deceasedBoolean: true }) }],
    ['the data of somebody else', { conditions: bundle(condition(icd10('F33.2'), 'active', { subject: { reference: 'Patient/other' } })) }],
  ])('with %s gives none', (_, more) => {
    expect(view({ ...resistant, ...more })).toEqual(quiet)
  })

  test.each<[string, object]>([
    ['SNOMED CT', { conditions: bundle(condition({ coding: [{ system: 'http://snomed.info/sct', code: '370143000' }] })) }],
    ['statements of medicines alone', { medicationRequests: undefined, medicationStatements: bundle(statement('Zoloft'), statement('bupropion hydrochloride 150 MG 12 HR Extended Release Oral Tablet')) }],
    ['a medicine that is held within', { medicationRequests: bundle(request('', { medicationCodeableConcept: undefined, medicationReference: { reference: '#m' }, contained: [{ resourceType: 'Medication', id: 'm', code: { text: 'Remeron 15 mg' } }] }), request('Zoloft')) }],
    ['a medicine that came along', { medicationRequests: bundle(request('', { medicationCodeableConcept: undefined, medicationReference: { reference: 'https://ehr.example/Medication/m' } }), request('Zoloft'), { resourceType: 'Medication', id: 'm', code: { coding: [{ display: 'mirtazapine 15 MG Oral Tablet' }] } }) }],
    ['no person and no pressure', { patient: undefined, bloodPressure: undefined }],
  ])('by %s gives a card as well', (_, more) => {
    const prefetch = Object.fromEntries(Object.entries({ ...resistant, ...more }).filter(([, value]) => value !== undefined))
    expect(cardOf(view(prefetch)).summary).toContain('2 antidepressants')
  })

  test.each<[string, object, readonly string[]]>([
    ['nothing at all', {}, ['conditions', 'medicationRequests', 'medicationStatements']],
    ['a failed search of diagnoses', { ...resistant, conditions: outcome }, ['conditions']],
    ['text in the place of diagnoses', { ...resistant, conditions: 'F33.2' }, ['conditions']],
    ['no medicines', { conditions: resistant.conditions }, ['medicationRequests', 'medicationStatements']],
    ['a failed search of one list of medicines, and not the other', { conditions: resistant.conditions, medicationRequests: outcome }, ['medicationRequests', 'medicationStatements']],
  ])('with %s, names what it would have needed', (_, prefetch, missing) => {
    expect(view(prefetch)).toEqual({ missing })
  })

  test('needs nothing more where what was read already keeps it quiet', () => {
    expect(view({ conditions: emptyBundle })).toEqual(quiet)
    expect(view({ medicationRequests: emptyBundle })).toEqual(quiet)
  })

  test('says what was cut short, failed in part, or was searched without a find, and that this is not "no"', () => {
    const next = { ...resistant.medicationRequests, link: [{ relation: 'self', url: 'x' }, { relation: 'next', url: 'https://ehr.example/Kingfisher' }] }
    const { detail } = cardOf(view({ ...resistant, conditions: bundle(condition(), outcome), medicationRequests: next, bloodPressure: outcome }))
    expect(detail).toContain('Read in part, there may be more: diagnoses, medication orders.')
    expect(detail).toContain('Searched, none found, which is not "no": medication statements.')
    expect(detail).toContain('Not read: blood pressure.')
  })
})

describe('an order', () => {
  test('of something else is let pass, whatever was sent along', () => {
    expect(order('sertraline 50 mg', {})).toEqual(quiet)
    expect(order('benketamined', {})).toEqual(quiet)
  })

  test('of esketamine names the rules the chart alone meets, by what, and gives no verdict', () => {
    const chart = { ...resistant, patient: patient({ birthDate: '1948-11-26' }), medicationRequests: bundle(request('Nardil 15 mg', { status: 'active' })), bloodPressure: bundle(pressure(118, 76, '2026-10-01'), pressure(166, 92)) }
    const { summary, detail } = cardOf(order('Spravato 56 mg dose kit', chart))
    expect(summary).toBe('Esketamine: the chart alone meets 3 rules to read before going on')
    for (const line of ['Esketamine nasal spray, by the chart alone:', '**75 years and over.** 77 years old.', '**Blood pressure at or above 160 or 100', '166/92 mmHg', '**MAOI.**', 'Most of the consult is not answered, so no verdict is given.']) expect(detail).toContain(line)
    expect(detail).not.toMatch(/worth discussing|not supported/i)
  })

  test('of ketamine is looked at where the chart lists depression, for it has other uses', () => {
    const old = { ...resistant, patient: patient({ birthDate: '1948-01-01' }) }
    expect(cardOf(order('ketamine 50 mg/mL injectable solution', old)).summary).toContain('Infusion:')
    expect(order('Ketalar', { ...old, conditions: emptyBundle })).toEqual(quiet)
    expect(order('Ketalar', { ...old, conditions: outcome })).toEqual({ missing: ['conditions'] })
  })

  test('where the chart meets no rule gives no card; what it does not list is not taken for "no"', () => {
    expect(order('esketamine nasal spray', resistant)).toEqual(quiet)
    expect(order('esketamine nasal spray', { ...resistant, medicationRequests: emptyBundle })).toEqual(quiet)
  })

  test.each<[string, object, readonly string[]]>([
    ['nothing', {}, ['patient', 'medicationRequests', 'medicationStatements', 'bloodPressure']],
    ['a failed reading of pressure', { ...resistant, bloodPressure: outcome }, ['bloodPressure']],
  ])('with %s sent along names what it would have needed', (_, prefetch, missing) => {
    expect(order('esketamine', prefetch)).toEqual({ missing })
  })

  test('that was not selected is let pass', () => {
    const old = { ...resistant, patient: patient({ birthDate: '1948-01-01' }) }
    const drafts = ordering(draft('esketamine', 'a'), draft('sertraline', 'b'))
    expect(order('', old, { ...drafts, selections: ['MedicationRequest/b'] })).toEqual(quiet)
    expect(cardOf(order('', old, { ...drafts, selections: ['MedicationRequest/a'] })).summary).toContain('Esketamine:')
  })

  test.each<[string, object]>([
    ['of another unit', pressure(166, 92, '2026-11-25', { component: [{ code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] }, valueQuantity: { value: 22, unit: 'kPa', code: 'kPa' } }] })],
    ['that was a mistake', pressure(166, 92, '2026-11-25', { status: 'entered-in-error' })],
    ['without a day', pressure(166, 92, '2026-11-25', { effectiveDateTime: '2026' })],
    ['of another day to come', pressure(166, 92, '2027-01-01')],
  ])('meets no rule by a pressure %s', (_, reading) => {
    expect(order('esketamine', { ...resistant, bloodPressure: bundle(reading) })).toEqual(quiet)
  })
})

test('law: whatever is sent, there is one card or none, as a card has to be, and it repeats nothing that somebody else wrote', () => {
  const word = fc.constantFrom('Kingfisher', 'sertraline', 'Zoloft', 'esketamine', 'F33.2', 'Bundle', 'Condition', 'MedicationRequest', 'Patient', 'active', '2026-11-25', '')
  const resource = fc.oneof(...[patient(), condition(), request('Effexor Kingfisher'), statement('Kingfisher Remeron'), pressure(170, 100), outcome].map((one) => fc.constant(one)))
  const changed = fc.tuple(resource, fc.dictionary(fc.constantFrom('code', 'status', 'subject', 'medicationCodeableConcept', 'component', 'birthDate', 'id', 'clinicalStatus'), fc.oneof(word, fc.anything({ maxDepth: 2 })), { maxKeys: 2 })).map(([one, more]) => ({ ...one, ...more }))
  const supply = fc.oneof(fc.array(changed, { maxLength: 6 }).map((all) => bundle(...all)), changed, fc.constant(null), fc.anything({ maxDepth: 3 }))
  const prefetch = fc.dictionary(fc.constantFrom(...prefetchNames), supply)
  fc.assert(
    fc.property(fc.constantFrom(...serviceIds), prefetch, fc.oneof(fc.constantFrom('Spravato Kingfisher', 'Ketalar'), word), fc.boolean(), (service, sent, drug, isWhole) => {
      const answer = ask({ service, context: { ...ordering(draft(drug)) }, prefetch: isWhole ? { ...resistant, ...sent } : sent })
      if ('missing' in answer) return expect(answer.missing.length).toBeGreaterThan(0)
      if (answer.cards[0] !== undefined) cardOf(answer)
    }),
    { numRuns: 400 },
  )
})

test('law: data that were not supplied never make a card that data without a find do not make', () => {
  fc.assert(
    fc.property(fc.constantFrom(...serviceIds), fc.subarray([...prefetchNames]), fc.subarray([...prefetchNames]), (service, absent, empty) => {
      const chart = { ...resistant, patient: patient({ birthDate: '1948-01-01' }) }
      const found = (gone: object) => ask({ service, context: ordering(draft('esketamine')), prefetch: { ...chart, ...gone } })
      const without = Object.fromEntries(Object.entries({ ...chart, ...Object.fromEntries(empty.map((name) => [name, emptyBundle])) }).filter(([name]) => !absent.some((one) => one === name)))
      const one = ask({ service, context: ordering(draft('esketamine')), prefetch: without })
      const other = found(Object.fromEntries([...empty, ...absent].map((name) => [name, emptyBundle])))
      expect('cards' in one && one.cards.length > 0).toBe('cards' in other && other.cards.length > 0)
    }),
  )
})
