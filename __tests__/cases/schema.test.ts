import fc from 'fast-check'
import { basePerson } from '@/lib/clinical/base-person'
import { eventKinds } from '@/lib/cases/event'
import { answerSchema, createSchema, eventSchema, idSchema, requestSchema, searchSchema, signSchema } from '@/lib/cases/schema'
import { readAs } from '@/lib/input/read-as'
import { ada, ben } from '../support/case-people'
import { SEED } from '../support/law-runs'
import { agrees, anyStory, caseId, sha } from '../support/case-stories'

const long = (length: number): string => 'x'.repeat(length)
const fields = <T>(read: ReturnType<typeof readAs<T>>): readonly string[] => (read.ok ? [] : read.faults.map(({ field }) => field))
const create = { id: caseId, label: 'Blue heron', answers: basePerson }
const sign = { revision: 1, knowledge: 'k', shown: { safetyFirst: false, esketamine: 'discuss', racemic: 'cannot-tell' }, responses: agrees, asks: [] }
const addendum = { kind: 'addendum', sha256: sha, text: 'Called the pharmacy.\nDose confirmed.' }

describe('is taken', () => {
  test.each([
    ['a case', createSchema, create],
    ['changes', answerSchema, { revision: 3, changes: { age: 45, ideation: null, trials: [{ drug: 'sertraline' }] } }],
    ['a signature', signSchema, { ...sign, responses: { ...agrees, racemic: { stand: 'differs', reason: 'other', words: 'Seen twice.\nBoth times well.' } } }],
    ['an addendum of two lines', requestSchema, addendum],
    ['sharing', requestSchema, { kind: 'shared', with: ben.id, sharing: 'read' }],
    ['handing to nobody', requestSchema, { kind: 'assigned', from: ben.id, to: null }],
    ['an approval', requestSchema, { kind: 'prior-authorization', from: null, to: { stage: 'approved', until: '2027-05-01' } }],
    ['a search', searchSchema, { text: 'heron' }],
  ])('%s', (_, schema, input) => expect(readAs(schema as typeof createSchema, input)).toEqual({ ok: true, value: input }))
})

describe('is refused, with its field', () => {
  test.each([
    ['an unknown key', createSchema, { ...create, owner: ada.id }, 'owner'],
    ['an unknown question', createSchema, { ...create, answers: { name: 'x' } }, 'answers.name'],
    ['an id in capitals', createSchema, { ...create, id: caseId.replace('1', 'A') }, 'id'],
    ['an empty label', createSchema, { ...create, label: '  ' }, 'label'],
    ['a long label', createSchema, { ...create, label: long(81) }, 'label'],
    ['a label with a NUL', createSchema, { ...create, label: 'a\u0000b' }, 'label'],
    ['a label with a lone surrogate', createSchema, { ...create, label: 'a\ud800b' }, 'label'],
    ['no change', answerSchema, { revision: 1, changes: {} }, 'changes'],
    ['a revision of 0', answerSchema, { revision: 0, changes: { age: 1 } }, 'revision'],
    ['a broken revision', answerSchema, { revision: 1.5, changes: { age: 1 } }, 'revision'],
    ['a revision as text', answerSchema, { revision: '1', changes: { age: 1 } }, 'revision'],
    ['a value that is no option', answerSchema, { revision: 1, changes: { ideation: 'often' } }, 'changes.ideation'],
    ['a row that is null', answerSchema, { revision: 1, changes: { trials: [null] } }, 'changes.trials.0'],
    ['a change of every object', answerSchema, { revision: 1, changes: JSON.parse('{"__proto__": {"a": 1}}') as unknown }, 'changes'],
    ['a reason that does not exist', signSchema, { ...sign, responses: { ...agrees, racemic: { stand: 'differs', reason: 'mood' } } }, 'responses.racemic.reason'],
    ['words that are missing', signSchema, { ...sign, responses: { ...agrees, racemic: { stand: 'differs', reason: 'other' } } }, 'responses.racemic.words'],
    ['a response that is missing', signSchema, { ...sign, responses: { esketamine: { stand: 'agrees' } } }, 'responses.racemic'],
    ['a verdict that does not exist', signSchema, { ...sign, shown: { ...sign.shown, racemic: 'maybe' } }, 'shown.racemic'],
    ['the same person twice', signSchema, { ...sign, asks: [ben.id, ben.id] }, 'asks'],
    ['too many people', signSchema, { ...sign, asks: Array.from({ length: 11 }, () => ben.id) }, 'asks'],
    ['an event that does not exist', requestSchema, { kind: 'deleted' }, 'kind'],
    ['who did it, told by the device', requestSchema, { kind: 'archived', by: ada }, 'by'],
    ['an empty line', requestSchema, { kind: 'co-signed', sha256: sha, line: '' }, 'line'],
    ['a long addendum', requestSchema, { ...addendum, text: long(2001) }, 'text'],
    ['an addendum with a bell', requestSchema, { ...addendum, text: 'a\u0007b' }, 'text'],
    ['a hash that is none', requestSchema, { ...addendum, sha256: 'A'.repeat(64) }, 'sha256'],
    ['a day that does not exist', requestSchema, { kind: 'review-due', from: null, to: '2026-02-30' }, 'to'],
    ['a way out that does not exist', requestSchema, { kind: 'exported', what: 'record', format: '../etc' }, 'format'],
    ['answers sent as any event', requestSchema, { kind: 'answered', revision: 1, changes: { age: 1 } }, 'kind'],
    ['an empty search', searchSchema, { text: '' }, 'text'],
    ['too deep', createSchema, { ...create, answers: { trials: [[[[[[[[]]]]]]]] } }, 'answers.trials.0.0.0.0.0.0'],
  ])('%s', (_, schema, input, field) => expect(fields(readAs(schema as typeof createSchema, input))).toContain(field))

  test('ids', () => {
    expect(['', 'x', caseId.slice(1), `${caseId} `, `${caseId}\n`].filter((id) => idSchema.safeParse(id).success)).toEqual([])
  })
})

describe('laws', () => {
  test('an event is read back from storage as it was', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyStory, ({ events }) => {
        for (const event of events) {
          seen.add(event.kind)
          const sent = JSON.parse(JSON.stringify(event)) as unknown
          expect(readAs(eventSchema, sent)).toEqual({ ok: true, value: sent })
        }
      }),
      { numRuns: 400, seed: SEED },
    )
    expect(seen.size).toBe(eventKinds.length)
  }, 60_000)

  test('nothing that is sent breaks a shape', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.object(), fc.record({ kind: fc.constantFrom(...eventKinds), revision: fc.jsonValue(), changes: fc.object(), to: fc.jsonValue(), with: fc.jsonValue() }))
    fc.assert(
      fc.property(anything, (input) => {
        for (const schema of [createSchema, answerSchema, requestSchema, eventSchema, searchSchema]) {
          const read = readAs(schema as typeof createSchema, input)
          if (!read.ok) expect(read.faults.every(({ message }) => message.length > 0 && message.length < 400)).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
