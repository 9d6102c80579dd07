import fc from 'fast-check'
import { basePerson } from '@/lib/clinical/base-person'
import { inOrder, missingForPacket, noted, SOON_IN_DAYS, taskKinds, tasksOf, waitsFor, type Task } from '@/lib/cases/queue'
import { addDays } from '@/lib/clinical/dates'
import { knowledge } from '@/lib/guidance/knowledge'
import { ada, ben, cleo, dov, eli, fay, people } from '../support/case-people'
import { anyStory, caseOf, created, sha, signedBy, type Deed } from '../support/case-stories'

const today = '2026-12-01'
const calm = { safetyFirst: false }
const share = (by: typeof ada, person: typeof ada): Deed => [by, { kind: 'shared', with: person, sharing: 'write' }]
const prior = (to: Extract<Deed[1], { kind: 'prior-authorization' }>['to'], from: Extract<Deed[1], { kind: 'prior-authorization' }>['from'] = null): Deed => [ada, { kind: 'prior-authorization', from, to }]
const dated = { ...basePerson, trials: basePerson.trials.map((trial) => ({ ...trial, start: '2026-01-05' })) }
const whole = created(ada, dated)
const trainees = [created(dov, dated), share(dov, ada), share(dov, cleo)] as const

describe('what waits for whom', () => {
  test.each<[string, readonly Deed[], typeof ada, readonly string[]]>([
    ['nothing', [whole], ada, []],
    ['dates, for the owner', [created()], ada, ['dates']],
    ['dates, for the care team', [created(), share(ada, cleo)], cleo, ['dates']],
    ['dates, not for whom it was not handed to', [created(), share(ada, cleo), [ada, { kind: 'assigned', from: null, to: cleo }]], ada, []],
    ['dates, for whom it was handed to', [created(), share(ada, cleo), [ada, { kind: 'assigned', from: null, to: cleo }]], cleo, ['dates']],
    ['dates, no longer once it is signed', [created(), signedBy(ada)], ada, []],
    ['a trainee’s record, for the psychiatrist', [...trainees, signedBy(dov)], ada, ['co-signature']],
    ['a trainee’s record, not for the trainee', [...trainees, signedBy(dov)], dov, []],
    ['a trainee’s record, not for who was not asked', [...trainees, signedBy(dov)], cleo, []],
    ['a co-signature, for who was asked', [...trainees, signedBy(dov, 1, [cleo])], cleo, ['co-signature']],
    ['a returned record, for who signed it', [...trainees, signedBy(dov), [ada, { kind: 'returned', sha256: sha, line: 'Doses?' }]], dov, ['returned']],
    ['a returned record, not for who returned it', [...trainees, signedBy(dov), [ada, { kind: 'returned', sha256: sha, line: 'Doses?' }]], ada, []],
    ['prior authorization to send', [whole, prior({ stage: 'needed' })], ada, ['prior-authorization']],
    ['prior authorization sent: the insurer’s turn', [whole, prior({ stage: 'sent' })], ada, []],
    ['prior authorization that ends soon', [whole, prior({ stage: 'approved', until: '2026-12-15' })], ada, ['prior-authorization']],
    ['prior authorization that lasts', [whole, prior({ stage: 'approved', until: '2026-12-16' })], ada, []],
    ['prior authorization that has ended', [whole, prior({ stage: 'approved', until: '2026-11-30' })], ada, ['prior-authorization']],
    ['prior authorization denied', [whole, prior({ stage: 'sent' }), prior({ stage: 'denied' }, { stage: 'sent' })], ada, ['prior-authorization']],
    ['a review in 7 days', [whole, signedBy(ada), [ada, { kind: 'review-due', from: null, to: '2026-12-08' }]], ada, ['review']],
    ['a review in 8 days', [whole, [ada, { kind: 'review-due', from: null, to: '2026-12-09' }]], ada, []],
    ['nothing in an archived case', [created(), [ada, { kind: 'archived' }]], ada, []],
    ['nothing for a stranger', [created()], ben, []],
    ['nothing for an administrator', [created()], eli, []],
    ['nothing without a role', [created()], fay, []],
    ['nothing in a case that a trainee only learns from', [created(), [ada, { kind: 'shared', with: dov, sharing: 'read' }]], dov, []],
  ])('%s', (_, deeds, actor, kinds) => {
    const tasks = tasksOf(caseOf(...deeds), actor, today, calm)
    expect(tasks.map(({ kind }) => kind)).toEqual(kinds)
    for (const { says } of tasks) expect(says).toMatch(/^[A-Z].*[.?]$/)
  })

  test('safety first waits until the case is signed, for everybody who may act', () => {
    const one = caseOf(whole, share(ada, cleo), [ada, { kind: 'assigned', from: null, to: ada }])
    expect(tasksOf(one, cleo, today, { safetyFirst: true })).toMatchObject([{ kind: 'safety' }])
    expect(tasksOf(caseOf(whole, signedBy(ada)), ada, today, { safetyFirst: true })).toEqual([])
  })

  test('a warning is kept as the answers stood when they were given', () => {
    const crisis = { ...basePerson, ideation: 'plan-intent', safetyAskedAt: '2026-11-25T09:00Z' } as const
    expect(noted({ answers: crisis }, '2026-11-25T09:05:00.000Z')).toMatchObject({ safetyFirst: true, held: true })
    expect(noted({ answers: basePerson }, '2026-11-25T09:05:00.000Z')).toEqual({ safetyFirst: false, held: false, knowledge: knowledge.version, verdicts: { esketamine: 'discuss', racemic: 'discuss-with-care' } })
  })

  test('what the packet lacks is named by trial', () => {
    expect(missingForPacket({ trials: [{ drug: 'Zoloft', weeks: 8 }, { drug: 'not-known', doseMg: 20, start: 'not-known' }, { drug: 'lithium', episode: 'earlier' }] })).toEqual(['sertraline: dates, dose', 'drug not known: dates'])
    expect(missingForPacket({ trials: 'not-known' })).toEqual([])
  })
})

describe('what waits first, for anybody', () => {
  test.each<[string, readonly Deed[], object | undefined]>([
    ['nothing', [whole], undefined],
    ['dates', [created()], { kind: 'dates' }],
    ['a trainee’s record', [...trainees, signedBy(dov)], { kind: 'co-signature' }],
    ['who was asked', [whole, share(ada, cleo), signedBy(ada, 1, [cleo])], { kind: 'co-signature' }],
    ['what is there before what is still to come', [whole, [ada, { kind: 'review-due', from: null, to: '2027-12-08' }], prior({ stage: 'needed' })], { kind: 'prior-authorization' }],
    ['what is due first', [whole, prior({ stage: 'approved', until: '2028-01-01' }), [ada, { kind: 'review-due', from: null, to: '2027-12-08' }]], { kind: 'review', due: '2027-12-08' }],
    ['nothing in an archived case', [created(), [ada, { kind: 'archived' }]], undefined],
    ['no dates in a signed case', [created(), signedBy(ada)], undefined],
  ])('%s', (_, deeds, waits) => expect(waitsFor(caseOf(...deeds), calm)).toEqual(waits))

  test('law: no task is without it, and none comes before its day', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...people), fc.boolean(), ({ case: one }, actor, safetyFirst) => {
        if (tasksOf(one, actor, today, { safetyFirst }).length === 0) return
        const first = waitsFor(one, { safetyFirst })
        expect(first).toBeDefined()
        expect((first?.due ?? '') <= (addDays(today, SOON_IN_DAYS) ?? '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('tasks are in the order in which they press', () => {
  const task = (kind: Task['kind'], id: string, due?: string): Task => ({ case: id, kind, says: '', ...(due !== undefined && { due }) })
  const pressing = [task('safety', 'c'), task('returned', 'a'), task('review', 'b', '2026-11-30'), task('review', 'a', '2026-12-02'), task('review', 'c', '2026-12-02'), task('dates', 'a')]
  expect(inOrder(pressing.toReversed())).toEqual(pressing)
})

test('law: every task can be done by whom it waits for, and each kind at most once', () => {
  fc.assert(
    fc.property(anyStory, fc.constantFrom(...people), fc.boolean(), ({ case: one }, actor, safetyFirst) => {
      const kinds = tasksOf(one, actor, today, { safetyFirst }).map(({ kind }) => kind)
      expect(new Set(kinds).size).toBe(kinds.length)
      expect(kinds.every((kind) => kind in taskKinds)).toBe(true)
      if (actor.role === 'administrator' || actor.role === undefined) expect(kinds).toEqual([])
    }),
    { numRuns: 300 },
  )
})
