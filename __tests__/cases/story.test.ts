import fc from 'fast-check'
import { basePerson } from '@/lib/clinical/base-person'
import { askedStill, awaitsSupervisor, currentSignature, returnedWith, reviewAfter, stageOf } from '@/lib/cases/case'
import { eventKinds, type CaseEvent } from '@/lib/cases/event'
import { apply, replay } from '@/lib/cases/story'
import { ada, ben, cleo, dov, eli, fay, people } from '../support/case-people'
import { SEED } from '../support/law-runs'
import { after, agrees, anyHappening, anyStory, caseId, caseOf, created, sha, signedBy, storyOf, type Deed } from '../support/case-stories'

const shareWith = (person: typeof ada, sharing: 'read' | 'write' = 'write'): Deed => [ada, { kind: 'shared', with: person, sharing }]
const answer = (revision: number, changes: Extract<CaseEvent, { kind: 'answered' }>['changes']): Deed => [ada, { kind: 'answered', revision, changes }]
const prior = (from: 'none' | 'needed' | 'sent', to: Extract<CaseEvent, { kind: 'prior-authorization' }>['to']): Deed => [cleo, { kind: 'prior-authorization', from: from === 'none' ? null : { stage: from }, to }]
const beside = (by: typeof ada, kind: 'co-signed' | 'returned', sha256 = sha): Deed => [by, { kind, sha256, line: 'Read and agreed.' }]
const archive: Deed = [ada, { kind: 'archived' }]

describe('a case goes on', () => {
  test('from its first event', () => {
    expect(caseOf(created())).toMatchObject({ id: caseId, events: 1, revision: 1, version: 1, label: 'Blue heron', owner: ada, members: [], signatures: [] })
  })

  test('answers change by question, are taken back, and raise the revision', () => {
    const one = caseOf(created(), answer(1, { age: 50, ideation: 'passive' }), answer(2, { payer: 'Example Health', age: null }))
    expect(one.revision).toBe(3)
    expect(one.answers).toEqual({ ...basePerson, ideation: 'passive', payer: 'Example Health', age: undefined })
    expect('age' in one.answers).toBe(false)
  })

  test('a trainee’s record waits for a psychiatrist, whoever else signs beside it', () => {
    const signed = [created(dov), [dov, { kind: 'shared', with: ada, sharing: 'write' }], [dov, { kind: 'shared', with: cleo, sharing: 'write' }], signedBy(dov, 1, [cleo])] as const satisfies Deed[]
    expect(awaitsSupervisor(caseOf(...signed))).toBe(true)
    expect(askedStill(caseOf(...signed))).toEqual([cleo])
    expect(awaitsSupervisor(caseOf(...signed, beside(cleo, 'co-signed')))).toBe(true)
    expect(awaitsSupervisor(caseOf(...signed, beside(ada, 'co-signed')))).toBe(false)
  })

  test('a returned record opens a new version, and the signature stays with the line', () => {
    const one = caseOf(created(dov), [dov, { kind: 'shared', with: ada, sharing: 'write' }], signedBy(dov), beside(ada, 'returned'))
    expect(one).toMatchObject({ version: 2, signatures: [{ version: 1, by: dov, returned: { by: ada } }] })
    expect(stageOf(one)).toBe('open')
    expect(returnedWith(one)?.line).toBe('Read and agreed.')
    expect(returnedWith(caseOf(created()))).toBeUndefined()
  })

  test('a new version keeps the answers and the old signature', () => {
    const one = caseOf(created(), signedBy(ada), [ada, { kind: 'reopened', version: 1 }], answer(1, { age: 46 }), signedBy(ada, 2))
    expect(one.signatures.map(({ version, revision }) => [version, revision])).toEqual([[1, 1], [2, 2]])
    expect(currentSignature(one)?.version).toBe(2)
  })

  test('who loses access loses what was handed to them', () => {
    const handed = [created(), shareWith(cleo), [ada, { kind: 'assigned', from: null, to: cleo }]] as const satisfies Deed[]
    expect(caseOf(...handed).assignee).toEqual(cleo)
    expect('assignee' in caseOf(...handed, [ada, { kind: 'unshared', with: cleo }])).toBe(false)
  })

  test('around a signed record the insurer and the review go on', () => {
    const one = caseOf(created(), signedBy(ada), prior('none', { stage: 'needed' }), prior('needed', { stage: 'sent' }), prior('sent', { stage: 'approved', until: '2027-05-01' }), [ada, { kind: 'review-due', from: null, to: '2026-12-23' }])
    expect(one).toMatchObject({ priorAuthorization: { stage: 'approved', until: '2027-05-01' }, reviewDue: '2026-12-23' })
  })
})

const open = [created()] as const
const signed = [created(), shareWith(ben), shareWith(cleo), signedBy(ada, 1, [cleo])] as const
const archived = [created(), archive] as const

describe('what cannot happen is refused, with its reason', () => {
  test.each<[string, readonly Deed[], Deed, string]>([
    ['anything before the beginning', [], archive, 'not-begun'],
    ['a second beginning', open, created(), 'already-begun'],
    ['answers over a newer revision', [created(), answer(1, { age: 46 })], answer(1, { age: 47 }), 'stale'],
    ['answers that change nothing', open, answer(1, { age: 45 }), 'nothing-changed'],
    ['no answers', open, answer(1, {}), 'nothing-changed'],
    ['an answer to no question', open, answer(1, { nonsense: 1 } as never), 'unreadable'],
    ['answers in a signed version', signed, answer(1, { age: 46 }), 'signed'],
    ['answers in an archived case', archived, answer(1, { age: 46 }), 'archived'],
    ['a label over another', open, [ada, { kind: 'renamed', from: 'Grey owl', to: 'Red fox' }], 'stale'],
    ['the same label', open, [ada, { kind: 'renamed', from: 'Blue heron', to: 'Blue heron' }], 'nothing-changed'],
    ['a new label in a signed version', signed, [ada, { kind: 'renamed', from: 'Blue heron', to: 'Red fox' }], 'signed'],
    ['sharing with the owner', open, shareWith(ada), 'owner-has-it'],
    ['sharing twice', [created(), shareWith(ben)], shareWith(ben), 'already-shared'],
    ['sharing with an administrator', open, shareWith(eli), 'cannot-be-shared-with'],
    ['sharing with somebody without a role', open, shareWith(fay, 'read'), 'cannot-be-shared-with'],
    ['a trainee writing by sharing', open, shareWith(dov), 'read-by-sharing-only'],
    ['taking back what was not shared', open, [ada, { kind: 'unshared', with: ben }], 'not-shared'],
    ['handing to somebody without access', open, [ada, { kind: 'assigned', from: null, to: ben }], 'no-access'],
    ['handing on what another handed on', [created(), shareWith(ben), [ada, { kind: 'assigned', from: null, to: ben }]], [ada, { kind: 'assigned', from: null, to: ada }], 'stale'],
    ['archiving twice', archived, archive, 'archived'],
    ['restoring what is not archived', open, [ada, { kind: 'restored' }], 'not-archived'],
    ['signing an older revision', [created(), answer(1, { age: 46 })], signedBy(ada, 1), 'stale'],
    ['signing twice', signed, signedBy(ada), 'signed'],
    ['differing without the words it needs', open, [ada, { kind: 'signed', revision: 1, knowledge: 'k', sha256: sha, responses: { ...agrees, racemic: { stand: 'differs', reason: 'other' } }, asks: [] }], 'response-missing'],
    ['signing with no response for one option', open, [ada, { kind: 'signed', revision: 1, knowledge: 'k', sha256: sha, responses: { esketamine: { stand: 'agrees' } } as never, asks: [] }], 'response-missing'],
    ['asking oneself to sign beside', open, signedBy(ada, 1, [ada]), 'own-signature'],
    ['asking somebody without access', open, signedBy(ada, 1, [cleo]), 'no-access'],
    ['asking a trainee', [created(), shareWith(dov, 'read')], signedBy(ada, 1, [dov]), 'no-access'],
    ['signing beside oneself', signed, beside(ada, 'co-signed'), 'own-signature'],
    ['signing beside twice', [...signed, beside(cleo, 'co-signed')], beside(cleo, 'co-signed'), 'already-co-signed'],
    ['signing beside unasked', signed, beside(ben, 'co-signed'), 'not-asked'],
    ['signing beside another record', signed, beside(cleo, 'co-signed', 'b'.repeat(64)), 'not-this-record'],
    ['signing beside nothing', open, beside(ben, 'co-signed'), 'not-signed'],
    ['returning a record that waits for nobody', signed, beside(ben, 'returned'), 'not-awaiting'],
    ['an addendum to an open case', open, [ada, { kind: 'addendum', sha256: sha, text: 'More.' }], 'not-signed'],
    ['another record printed', signed, [ada, { kind: 'printed', what: 'record', sha256: 'b'.repeat(64) }], 'not-this-record'],
    ['a record printed that is not named', signed, [ada, { kind: 'printed', what: 'record' }], 'not-this-record'],
    ['an addendum to another record', signed, [ada, { kind: 'addendum', sha256: 'b'.repeat(64), text: 'More.' }], 'not-this-record'],
    ['a new version of an open one', open, [ada, { kind: 'reopened', version: 1 }], 'not-signed'],
    ['a new version of an older one', signed, [ada, { kind: 'reopened', version: 0 }], 'stale'],
    ['an approval without its last day', [created(), prior('none', { stage: 'sent' })], prior('sent', { stage: 'approved' }), 'prior-authorization'],
    ['an appeal before a denial', [created(), prior('none', { stage: 'sent' })], prior('sent', { stage: 'appeal' }), 'prior-authorization'],
    ['an insurer’s step over another', [created(), prior('none', { stage: 'needed' })], prior('none', { stage: 'sent' }), 'stale'],
    ['a review over another', [created(), [ada, { kind: 'review-due', from: null, to: '2026-12-23' }]], [ada, { kind: 'review-due', from: null, to: '2026-12-24' }], 'stale'],
    ['a review on a day that does not exist', open, [ada, { kind: 'review-due', from: null, to: '2026-02-30' }], 'unreadable'],
    ['an event of a kind that does not exist', open, [ada, { kind: 'deleted' } as never], 'unreadable'],
  ])('%s', (_, before, deed, reason) => {
    const one = before.length === 0 ? undefined : caseOf(...before)
    expect(after(one, deed)).toMatchObject({ ok: false, refusal: { reason, says: expect.stringMatching(/\w{3}.*[.]$/) } })
  })

  test('an event out of its place', () => {
    const [first, second] = storyOf(created(), archive)
    const gap = apply(caseOf(created()), { ...second, number: 3 } as CaseEvent)
    expect(gap).toMatchObject({ ok: false, refusal: { reason: 'out-of-order' } })
    expect(apply(undefined, { ...first, number: 2 } as CaseEvent)).toMatchObject({ ok: false, refusal: { reason: 'out-of-order' } })
  })

  test('a story that does not hold names the event', () => {
    expect(replay(storyOf(created(), archive, archive))).toMatchObject({ ok: false, number: 3, refusal: { reason: 'archived' } })
    expect(replay([])).toMatchObject({ ok: false, refusal: { reason: 'not-begun' } })
  })
})

test('benefit is judged four weeks after the first dose', () => {
  expect(reviewAfter('2026-11-25')).toBe('2026-12-23')
  expect(reviewAfter('soon')).toBeUndefined()
})

describe('laws', () => {
  test('a story told again, through storage, makes the same case', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyStory, ({ events, case: one }) => {
        events.forEach(({ kind }) => seen.add(kind))
        const told = replay(JSON.parse(JSON.stringify(events)) as CaseEvent[])
        expect(told).toEqual({ ok: true, case: one })
        expect(JSON.parse(JSON.stringify(one))).toEqual(one)
      }),
      { numRuns: 400, seed: SEED },
    )
    expect([...seen].toSorted()).toEqual([...eventKinds].toSorted())
  })

  test('any event gets the next case or a reason, and what is signed stays as it was', () => {
    fc.assert(
      fc.property(anyStory, anyHappening, fc.constantFrom(...people), ({ case: one }, what, by) => {
        const before = JSON.stringify(one)
        const applied = after(one, [by, what])
        expect(JSON.stringify(one)).toBe(before)
        if (!applied.ok) return
        expect(applied.case.events).toBe(one.events + 1)
        expect(applied.case.revision - one.revision).toBe(what.kind === 'answered' ? 1 : 0)
        one.signatures.forEach((signature, at) => {
          const { coSignatures, addenda, returned: _, ...made } = signature
          expect(applied.case.signatures[at]).toMatchObject(made)
          expect(applied.case.signatures[at]?.coSignatures.slice(0, coSignatures.length)).toEqual(coSignatures)
          expect(applied.case.signatures[at]?.addenda.slice(0, addenda.length)).toEqual(addenda)
        })
      }),
      { numRuns: 600 },
    )
  })

  test('answers and label of a signed or archived case never change', () => {
    fc.assert(
      fc.property(anyStory, anyHappening, ({ case: one }, what) => {
        if (stageOf(one) === 'open') return
        const applied = after(one, [ada, what])
        if (applied.ok) expect([applied.case.answers, applied.case.label]).toEqual([one.answers, one.label])
      }),
      { numRuns: 600 },
    )
  })
})
