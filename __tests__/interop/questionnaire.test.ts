import { appliesAfter, hangsOnOthers } from '@/lib/clinical/applies'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { itemIds, items, sections, type ChoiceId } from '@/lib/clinical/items'
import { intakeVersion } from '@/lib/guidance/knowledge'
import { askedUnknown, isCode, notConfirmed, systems } from '@/lib/interop/codes'
import type { QuestionnaireItem } from '@/lib/interop/fhir/questionnaire'
import { questionnaire } from '@/lib/interop/questionnaire'
import { questionnaireResponse } from '@/lib/interop/questionnaire-response'
import { law } from '@/bench/laws/law'
import { sentAnswers } from '../support/fhir/answers'
import { enabledBy } from '../support/fhir/enabled'
import { SEED } from '../support/law-runs'

const below = (asks: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] => asks.flatMap((ask) => [ask, ...below(ask.item ?? [])])
const all = below(questionnaire.item)
const at = (linkId: string): QuestionnaireItem => {
  const found = all.find((ask) => ask.linkId === linkId)
  if (found === undefined) throw new Error(`nothing is asked at ${linkId}`)
  return found
}
const offers = ({ answerOption = [] }: QuestionnaireItem) => answerOption.map(({ valueCoding }) => valueCoding)
const valueOf = ({ extension = [] }: QuestionnaireItem, name: string): unknown => {
  const found = extension.find(({ url }) => url.endsWith(`/${name}`))
  return found === undefined ? undefined : Object.entries(found).find(([key]) => key.startsWith('value'))?.[1]
}

test('it is of this intake and not yet for use', () => {
  expect(questionnaire).toMatchObject({ version: intakeVersion, status: 'draft', experimental: true })
})

test('every question is in it once, in its section, with its words and why it is asked', () => {
  expect(questionnaire.item.map(({ text }) => text)).toEqual(Object.values(sections))
  expect(new Set(all.map(({ linkId }) => linkId)).size).toBe(all.length)
  for (const id of itemIds) {
    expect(at(id).text).toBe(items[id].ask)
    expect(at(`${id}.why`)).toMatchObject({ type: 'display', text: items[id].why })
    expect(below(at(`section.${items[id].section}`).item ?? [])).toContain(at(id))
  }
})

test('a list of exceptions has its heading, which its questions need to be understood', () => {
  expect(at('group.urgent-signs-now').item?.map(({ linkId }) => linkId)).toEqual(expect.arrayContaining(['catatonia', 'chestPain']))
  for (const id of itemIds) {
    const { group } = items[id] as { readonly group?: string }
    if (group !== undefined) expect(all.some(({ text, type, item = [] }) => text === group && type === 'group' && item.includes(at(id)))).toBe(true)
  }
})

test('a heading is put aside with its questions, where all of them hang on the same', () => {
  const headed = all.filter(({ linkId, enableWhen }) => linkId.startsWith('group.') && enableWhen !== undefined)
  expect(headed.map(({ linkId }) => linkId)).toEqual(['group.bipolar-depression', 'group.harm-from-ketamine-or-esketamine-before'])
  for (const { enableWhen, item = [] } of headed) for (const ask of item) expect(ask.enableWhen).toEqual(enableWhen)
})

test.each(itemIds)('%s can be answered "not known"', (id) => {
  const places = items[id].kind === 'choice' ? [at(id)] : [at(`${id}.instead`)]
  expect(places.flatMap(offers).filter((coding) => isCode(coding, askedUnknown))).toHaveLength(1)
})

test.each(itemIds.filter((id) => items[id].kind === 'choice' || items[id].kind === 'list'))('%s offers what the intake offers, in its words', (id) => {
  const { options, unknowns } = items[id] as { options: Record<string, readonly [string, string]>; unknowns?: Record<string, { label: string }> }
  const own = [...Object.entries(options).map(([value, [label]]) => [value, label]), ...Object.entries(unknowns ?? {}).map(([value, { label }]) => [value, label])]
  expect(offers(at(id)).filter((coding) => !isCode(coding, askedUnknown)).map(({ code, display }) => [code, display])).toEqual(own)
})

test('numbers have their unit and their bounds', () => {
  for (const id of itemIds) {
    const item = items[id]
    if (item.kind !== 'number') continue
    expect([valueOf(at(id), 'minValue'), valueOf(at(id), 'maxValue'), valueOf(at(id), 'maxDecimalPlaces')]).toEqual([item.min, item.max, item.whole ? 0 : undefined])
    expect(valueOf(at(id), 'questionnaire-unit')).toMatchObject({ system: systems.ucum, display: item.unit })
  }
  expect(valueOf(at('age'), 'questionnaire-unit')).toMatchObject({ code: 'a' })
  expect(valueOf(at('bloodPressure.systolic'), 'questionnaire-unit')).toMatchObject({ code: 'mm[Hg]' })
})

test('an answer that counts points has them', () => {
  const points = at('scores.item9').answerOption?.map(({ extension = [], valueCoding }) => [valueCoding.code, ...extension.map((one) => ('valueDecimal' in one ? one.valueDecimal : undefined))])
  expect(points).toEqual([['0', 0], ['1', 1], ['2', 2], ['3', 3], ['asked-unknown']])
})

test('codes of others stand where they are confirmed, and nowhere else', () => {
  const coded = all.flatMap(({ linkId, code = [] }) => code.map((coding) => `${linkId} ${coding.code}`))
  expect(coded).toEqual(['section.safety 225337009', 'scores.item9 44260-8', 'bloodPressure 85354-9', 'bloodPressure.systolic 8480-6', 'bloodPressure.diastolic 8462-4'])
  expect(Object.values(notConfirmed)).toContain(systems.rxnorm)
  expect(JSON.stringify(questionnaire)).not.toContain(systems.rxnorm)
})

test('no word of a licensed scale is in it', () => {
  expect(at('scores.item9').code).toEqual([{ system: systems.loinc, code: '44260-8' }])
})

test('a condition names a question that is asked, and an answer it offers', () => {
  for (const { enableWhen = [] } of all) {
    for (const when of enableWhen) {
      if (when.operator === '=') expect(offers(at(when.question)).some((coding) => isCode(coding, when.answerCoding))).toBe(true)
      else expect(at(when.question).type).not.toBe('group')
    }
  }
})

const frame = { id: 'r', subject: { display: 'Blue heron' }, authored: '2026-11-25', status: 'in-progress' } as const
const hanging = itemIds.filter(hangsOnOthers)

const enabling = law('a question is put exactly where the intake does not put it aside', sentAnswers, (answers: Answers) => {
  const isEnabled = enabledBy(questionnaireResponse(answers, frame))
  const given = (on: ChoiceId) => answers[on] as string | undefined
  const wrong = hanging.filter((id) => isEnabled(at(id)) !== (appliesAfter(id, given) !== 'no'))
  return wrong.length === 0 ? undefined : wrong.join()
})

test(`law: ${enabling.name}`, () => {
  expect(hanging.length).toBeGreaterThan(20)
  expect(enabling.broken(300, SEED)).toBeUndefined()
}, 60_000)

test('what the form would not ask the base person is put aside, and nothing else', () => {
  const isEnabled = enabledBy(questionnaireResponse(basePerson, frame))
  expect(hanging.filter((id) => !isEnabled(at(id)))).toEqual(hanging.filter((id) => appliesAfter(id, (on) => (basePerson as Answers)[on] as string | undefined) === 'no'))
  expect(isEnabled(at('behaviorWhen'))).toBe(false)
  expect(isEnabled(at('psychotherapyResponse'))).toBe(true)
})
