import fc from 'fast-check'
import type { Actor } from '@/lib/accounts/person'
import { acts, may, relationOf, type Act } from '@/lib/cases/may'
import type { Case } from '@/lib/cases/case'
import type { Happening } from '@/lib/cases/event'
import { ada, ben, cleo, dov, eli, fay, gus, people } from '../support/case-people'
import { after, agrees, anyStory, caseOf, created, sha, signedBy, type Deed } from '../support/case-stories'

const actors = { psychiatrist: ben, 'care-team': cleo, trainee: gus, administrator: eli, 'no role': fay } as const
const relations = ['own', 'shared-to-write', 'shared-to-read', 'none'] as const
const stages = ['open', 'signed', 'awaiting', 'archived'] as const
type Relation = (typeof relations)[number]
type Stage = (typeof stages)[number]

/** A case in which this actor stands in this relation, even where no story would lead there. */
function caseFor(actor: Actor, relation: Relation, stage: Stage): Case {
  const owner = stage === 'awaiting' ? dov : ada
  const end: Readonly<Record<Stage, readonly Deed[]>> = { open: [], signed: [signedBy(owner)], awaiting: [signedBy(owner)], archived: [[owner, { kind: 'archived' }]] }
  const one = caseOf(created(owner), ...end[stage])
  if (relation === 'own') return { ...one, owner: actor }
  return relation === 'none' ? one : { ...one, members: [{ person: actor, sharing: relation === 'shared-to-write' ? 'write' : 'read' }] }
}

const readActs = ['read', 'print', 'export'] as const
const around = ['assign', 'prior-authorize', 'set-review'] as const
const keep = ['share', 'unshare', 'archive'] as const

/** Every act that is allowed, by role, relation and stage. What is not written here is denied. */
const allowed: Readonly<Record<string, readonly Act[]>> = {
  'psychiatrist own open': [...readActs, ...around, ...keep, 'answer', 'rename', 'sign'],
  'psychiatrist own signed': [...readActs, ...around, ...keep, 'add-addendum', 'reopen'],
  'psychiatrist own awaiting': [...readActs, ...around, ...keep, 'add-addendum', 'reopen', 'co-sign', 'return'],
  'psychiatrist own archived': [...readActs, 'restore'],
  'psychiatrist shared-to-write open': [...readActs, ...around, ...keep, 'answer', 'rename', 'sign'],
  'psychiatrist shared-to-write signed': [...readActs, ...around, ...keep, 'add-addendum', 'reopen'],
  'psychiatrist shared-to-write awaiting': [...readActs, ...around, ...keep, 'add-addendum', 'reopen', 'co-sign', 'return'],
  'psychiatrist shared-to-write archived': [...readActs, 'restore'],
  'psychiatrist shared-to-read open': readActs,
  'psychiatrist shared-to-read signed': readActs,
  'psychiatrist shared-to-read awaiting': [...readActs, 'co-sign', 'return'],
  'psychiatrist shared-to-read archived': readActs,
  'care-team shared-to-write open': [...readActs, ...around, 'answer', 'rename'],
  'care-team shared-to-write signed': [...readActs, ...around],
  'care-team shared-to-write awaiting': [...readActs, ...around],
  'care-team shared-to-write archived': readActs,
  'care-team shared-to-read open': readActs,
  'care-team shared-to-read signed': readActs,
  'care-team shared-to-read awaiting': readActs,
  'care-team shared-to-read archived': readActs,
  'trainee own open': [...readActs, ...around, ...keep, 'answer', 'rename', 'sign'],
  'trainee own signed': [...readActs, ...around, ...keep, 'add-addendum', 'reopen'],
  'trainee own awaiting': [...readActs, ...around, ...keep, 'add-addendum', 'reopen'],
  'trainee own archived': [...readActs, 'restore'],
  ...Object.fromEntries(['write', 'read'].flatMap((sharing) => stages.map((stage) => [`trainee shared-to-${sharing} ${stage}`, ['read'] as Act[]]))),
}

const cells = (Object.keys(actors) as (keyof typeof actors)[]).flatMap((role) => relations.flatMap((relation) => stages.map((stage) => [role, relation, stage] as const)))

describe('every act, by role, relation and stage', () => {
  test.each(cells)('%s, %s, %s', (role, relation, stage) => {
    const one = caseFor(actors[role], relation, stage)
    expect(relationOf(actors[role], one)).toBe(relation)
    const can = acts.filter((act) => may(actors[role], act, one).allowed)
    expect(can.toSorted()).toEqual([...(allowed[`${role} ${relation} ${stage}`] ?? [])].toSorted())
  })

  test.each(cells)('%s, %s, %s: every denial says why, and the stranger is not told that there is a case', (role, relation, stage) => {
    for (const act of acts) {
      const decision = may(actors[role], act, caseFor(actors[role], relation, stage))
      if (decision.allowed) continue
      expect(decision.says).toMatch(/^[A-Z“].{10,}\.$/)
      if (act !== 'create' || role === 'administrator' || role === 'no role') expect(decision.hidden).toBe(relation === 'none' || role === 'administrator' || role === 'no role')
    }
  })
})

describe('the rules in words', () => {
  const signed = [created(), [ada, { kind: 'shared', with: cleo, sharing: 'read' }], [ada, { kind: 'shared', with: ben, sharing: 'write' }], signedBy(ada, 1, [cleo])] as const satisfies Deed[]

  test('who begins a case', () => {
    expect(people.filter((person) => may(person, 'create').allowed)).toEqual([ada, ben, dov, gus])
    expect(may(ada, 'create', caseOf(created()))).toMatchObject({ allowed: false })
    expect(may(ada, 'read')).toMatchObject({ allowed: false })
  })

  test('the care team signs beside a record where it was asked, once', () => {
    expect(may(cleo, 'co-sign', caseOf(...signed)).allowed).toBe(true)
    expect(may(ben, 'co-sign', caseOf(...signed))).toMatchObject({ allowed: false, says: 'The signer has not asked you to sign beside them.' })
    expect(may(cleo, 'co-sign', caseOf(...signed, [cleo, { kind: 'co-signed', sha256: sha, line: 'Doses added.' }])).allowed).toBe(false)
  })

  test('the care team never signs guidance', () => {
    expect(may(cleo, 'sign', caseOf(created(), [ada, { kind: 'shared', with: cleo, sharing: 'write' }]))).toMatchObject({ says: expect.stringContaining('signed by a psychiatrist') })
  })

  test('a trainee sees a shared case de-identified, and their own whole', () => {
    expect(may(dov, 'read', caseOf(created(), [ada, { kind: 'shared', with: dov, sharing: 'read' }]))).toEqual({ allowed: true, sees: 'de-identified' })
    expect(may(dov, 'read', caseOf(created(dov)))).toEqual({ allowed: true, sees: 'whole' })
  })
})

describe('laws', () => {
  test('an administrator, and somebody without a role, may do nothing with any case', () => {
    fc.assert(fc.property(anyStory, fc.constantFrom(...acts), fc.constantFrom(eli, fay), ({ case: one }, act, actor) => !may(actor, act, one).allowed && !may(actor, act).allowed))
  })

  test('whoever is neither owner nor member may do nothing', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...acts), fc.constantFrom(...people), ({ case: one }, act, actor) => relationOf(actor, one) !== 'none' || !may(actor, act, one).allowed),
    )
  })

  test('a role or an act that does not exist is denied', () => {
    // As a row of another version of the program could read.
    const stranger = JSON.parse(JSON.stringify({ ...ada, role: 'owner' })) as Actor
    expect(acts.filter((act) => may(stranger, act, caseOf(created())).allowed)).toEqual([])
    expect(may(ada, 'delete' as Act, caseOf(created())).allowed).toBe(false)
    expect(may(ada, 'toString' as Act, caseOf(created())).allowed).toBe(false)
  })

  test('what may be done can happen: the story takes it', () => {
    fc.assert(
      fc.property(anyStory, fc.constantFrom(...people), ({ case: one }, actor) => {
        for (const [act, what] of Object.entries(deedsFor(one)) as [Act, Happening][]) {
          if (may(actor, act, one).allowed) expect({ act, ...after(one, [actor, what]) }).toMatchObject({ act, ok: true })
        }
      }),
      { numRuns: 400 },
    )
  })
})

/** For each act an event that fits the case, so that only the stage and the person can be against it. */
function deedsFor(one: Case): Readonly<Partial<Record<Act, Happening>>> {
  const sha256 = one.signatures.at(-1)?.sha256 ?? sha
  return {
    answer: { kind: 'answered', revision: one.revision, changes: { age: one.answers.age === 33 ? 34 : 33 } },
    rename: { kind: 'renamed', from: one.label, to: `${one.label} again` },
    archive: { kind: 'archived' },
    restore: { kind: 'restored' },
    sign: { kind: 'signed', revision: one.revision, knowledge: 'k', sha256: sha, responses: agrees, asks: [] },
    'co-sign': { kind: 'co-signed', sha256, line: 'Read.' },
    return: { kind: 'returned', sha256, line: 'Please add doses.' },
    'add-addendum': { kind: 'addendum', sha256, text: 'More.' },
    reopen: { kind: 'reopened', version: one.version },
    'set-review': { kind: 'review-due', from: one.reviewDue ?? null, to: '2027-01-04' },
    print: { kind: 'printed', what: 'note' },
    export: { kind: 'exported', what: 'record', format: 'json' },
  }
}
