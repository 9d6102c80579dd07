import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { itemIds } from '@/lib/clinical/items'
import { assess } from '@/lib/guidance/assess'
import { answersInWords, sayAnswer } from '@/lib/cases/answers-in-words'
import { canonical } from '@/lib/cases/canonical'
import { differReasonIds, differReasons, responseFault, sayResponse } from '@/lib/cases/differ'
import { meanings, RECORD_FORM, recordFrom, recordOf, recordText, replayRecord, type SignedRecord } from '@/lib/cases/record'
import { anyAnswers } from '../support/answers-arbitrary'
import { ada, cleo, dov } from '../support/case-people'
import { agrees, caseOf, created } from '../support/case-stories'

const at = '2026-11-25T09:30:00.000Z'
const record = recordOf({ case: caseOf(created()), at, signer: ada, responses: agrees, asks: [cleo] })

describe('the one form of JSON', () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    [{ '\u00e9': 1, z: 2, Z: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"Z":3,"z":2,"\u00e9":1}'],
    [[1e21, 0.1, -0, Infinity], '[1e+21,0.1,0,null]'],
    ['a"\n\u2028', JSON.stringify('a"\n\u2028')],
    [undefined, 'null'],
  ])('%j', (value, text) => expect(canonical(value)).toBe(text))

  test('law: it says what JSON says, and the order in which things were made does not matter', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, one]) => [key, reversed(one)])) : value
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sent = JSON.parse(JSON.stringify(value)) as unknown
        expect(JSON.parse(canonical(sent))).toEqual(sent)
        expect(canonical(reversed(sent))).toBe(canonical(sent))
      }),
    )
  })
})

describe('a record', () => {
  test('holds what was known, concluded, answered and meant', () => {
    expect(record).toMatchObject({ form: 1, version: 1, revision: 1, asOf: at, signer: ada, asks: [cleo], responses: agrees, meaning: meanings.author, answers: basePerson })
    expect(record.assessment).toEqual(assess(basePerson, at))
    expect(record.knowledge).toEqual(record.assessment.knowledge)
    expect(recordOf({ case: caseOf(created(dov)), at, signer: dov, responses: agrees, asks: [] }).meaning).toBe(meanings.trainee)
  })

  test('can be read without today’s questions', () => {
    expect(record.worded.find(({ item }) => item === 'age')).toEqual({ item: 'age', section: 'diagnosis', asked: 'Age', answer: '45 years' })
    expect(record.worded).toHaveLength(Object.keys(basePerson).length)
    expect(sayAnswer('ideation', 'declined')).toBe('Asked, declined to answer')
    expect(sayAnswer('bloodPressure', { systolic: 128, diastolic: 'not-known', date: exampleDay })).toBe('128/not known mmHg, 2026-11-25')
    expect(sayAnswer('safetySteps', ['plan', 'crisis-line'])).toBe('Safety plan made; 988 given')
    expect(sayAnswer('safetySteps', [])).toBe('None')
    expect(sayAnswer('trials', [{ drug: 'sertraline', doseMg: 150, weeks: 10, response: 'none', start: '2026-01-05', end: '2026-03-16' }])).toBe('sertraline 150 mg for 10 weeks, no response (2026-01-05 to 2026-03-16)')
    expect(sayAnswer('scores', [{ instrument: 'phq-9', total: 19, item9: 0, date: exampleDay }])).toBe('PHQ-9 19 (item 9: 0), 2026-11-25')
  })

  test('is read back from its text as it was signed; one of a form that is not known is refused', () => {
    expect(recordText(recordFrom(recordText(record)))).toBe(recordText(record))
    for (const form of [RECORD_FORM + 1, 0, '1', undefined]) expect(() => recordFrom(canonical({ ...record, form }))).toThrow(/^A record of form .* cannot be read: this version reads form 1\.$/)
  })

  test('replays to the same guidance; a tampered one, or one of other rules, does not', () => {
    const stored = JSON.parse(recordText(record)) as SignedRecord
    expect(replayRecord(stored)).toBe('same')
    expect(replayRecord({ ...stored, answers: { ...stored.answers, aneurysm: 'yes' } })).toBe('differs')
    expect(replayRecord({ ...stored, assessment: { ...stored.assessment, safetyFirst: true } })).toBe('differs')
    expect(replayRecord({ ...stored, knowledge: { ...stored.knowledge, rules: '2020.01.0' } })).toBe('other-knowledge')
  })

  test('law: the text is the same however the answers were put together, and goes through storage unchanged', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const one = { ...caseOf(created()), answers }
        const text = recordText(recordOf({ case: one, at, signer: ada, responses: agrees, asks: [] }))
        const turned = { ...one, answers: Object.fromEntries(Object.entries(answers).toReversed()) }
        const again = recordText(recordOf({ case: turned, at, signer: ada, responses: agrees, asks: [] }))
        const hash = (of: string): string => createHash('sha256').update(of, 'utf8').digest('hex')
        expect(hash(again)).toBe(hash(text))
        const stored = JSON.parse(text) as SignedRecord
        expect(recordText(stored)).toBe(text)
        expect(replayRecord(stored)).toBe('same')
        expect(stored.worded.every(({ answer }) => typeof answer === 'string' && !/undefined|\[object/.test(answer))).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('every question can be put in words', () => {
    const all = Object.fromEntries(itemIds.map((id) => [id, 'not-known']))
    expect(answersInWords(all).map(({ answer }) => answer)).toEqual(itemIds.map(() => 'Not known'))
  })
})

describe('differing', () => {
  test('has eight reasons, some of which need own words', () => {
    expect(differReasonIds).toHaveLength(8)
    expect(differReasonIds.filter((id) => differReasons[id].needsWords)).toEqual(['not-asked', 'benefit-outweighs', 'stop-does-not-apply', 'evidence-read-otherwise', 'other'])
  })

  test.each(differReasonIds)('%s: words are asked for exactly where they are needed', (reason) => {
    const { needsWords } = differReasons[reason]
    expect(responseFault({ stand: 'differs', reason }) !== undefined).toBe(needsWords)
    expect(responseFault({ stand: 'differs', reason, words: ' \n ' }) !== undefined).toBe(needsWords)
    expect(responseFault({ stand: 'differs', reason, words: 'Seen by neurology in May.' })).toBeUndefined()
    expect(responseFault({ stand: 'differs', reason, words: 'x'.repeat(2001) })).toBe('At most 2000 characters.')
    expect(sayResponse({ stand: 'differs', reason })).toMatch(/^differs: [a-z]/)
  })

  test('agreeing needs nothing, and no reason uses a word that guidance does not', () => {
    expect(responseFault({ stand: 'agrees' })).toBeUndefined()
    expect(Object.values(differReasons).flatMap(({ says, explains }) => [says, explains]).filter((text) => /recommend|eligible|\bsafe\b|\bmust\b|candidate/i.test(text))).toEqual([])
  })
})
