import fc from 'fast-check'
import type { Actor } from '@/lib/accounts/person'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import type { Case } from '@/lib/cases/case'
import type { Responses } from '@/lib/cases/differ'
import type { CaseEvent, Happening } from '@/lib/cases/event'
import { apply, replay } from '@/lib/cases/story'
import { ada, people } from './case-people'

export const caseId = '11111111-1111-4111-8111-111111111111'
export const sha = 'a'.repeat(64)
export const agrees: Responses = { esketamine: { stand: 'agrees' }, racemic: { stand: 'agrees' } }

/** What somebody did, without its place in the story and its time. */
export type Deed = readonly [by: Actor, what: Happening]

const minute = (n: number): string => new Date(Date.UTC(2026, 10, 25, 9, n)).toISOString()

export function storyOf(...deeds: readonly Deed[]): readonly CaseEvent[] {
  return deeds.map(([by, what], at) => ({ ...what, number: at + 1, at: minute(at), by }))
}

export const created = (by: Actor = ada, answers: Answers = basePerson): Deed => [by, { kind: 'created', id: caseId, label: 'Blue heron', answers }]
export const signedBy = (by: Actor, revision = 1, asks: readonly Actor[] = []): Deed => [by, { kind: 'signed', revision, knowledge: 'k', sha256: sha, responses: agrees, asks }]

/** The case that these deeds make; a story that does not hold is a mistake in the test. */
export function caseOf(...deeds: readonly Deed[]): Case {
  const told = replay(storyOf(...deeds))
  if (!told.ok) throw new Error(`event ${told.number}: ${told.refusal.says}`)
  return told.case
}

/** What one more deed does to a case. */
export function after(one: Case | undefined, [by, what]: Deed): ReturnType<typeof apply> {
  return apply(one, { ...what, number: (one?.events ?? 0) + 1, at: minute(one?.events ?? 0), by })
}

const { constantFrom, record, constant, oneof, integer } = fc
const somebody = constantFrom<Actor[]>(...people)
const day = constantFrom('2026-12-01', '2026-12-23', '2027-02-30')
const hash = constantFrom(sha, 'b'.repeat(64))
const low = integer({ min: 0, max: 6 })
const text = constantFrom('Blue heron', 'Grey owl', 'Please add the dates.')
const prior = oneof(
  record({ stage: constantFrom('not-needed' as const, 'needed' as const, 'sent' as const, 'denied' as const, 'appeal' as const) }),
  record({ stage: constant('approved' as const), until: day }),
)
const response = oneof(constant({ stand: 'agrees' as const }), record({ stand: constant('differs' as const), reason: constantFrom('access' as const, 'other' as const) }))
const changes = constantFrom<Record<string, unknown>[]>({ age: 45 }, { age: 46 }, { ideation: 'passive', age: null }, { trials: [] }, {}, { payer: undefined }, { nonsense: 1 })

/** Any event at all, most of them at the wrong time. */
export const anyHappening = oneof(
  record({ kind: constant('created' as const), id: constant(caseId), label: text, answers: constantFrom<Answers[]>({}, basePerson) }),
  record({ kind: constant('answered' as const), revision: low, changes }),
  record({ kind: constant('renamed' as const), from: text, to: text }),
  record({ kind: constant('shared' as const), with: somebody, sharing: constantFrom('read' as const, 'write' as const) }),
  record({ kind: constant('unshared' as const), with: somebody }),
  record({ kind: constant('assigned' as const), from: oneof(constant(null), somebody.map(({ id }) => id)), to: oneof(constant(null), somebody) }),
  constantFrom({ kind: 'archived' as const }, { kind: 'restored' as const }),
  { weight: 3, arbitrary: record({ kind: constant('signed' as const), revision: low, knowledge: constant('k'), sha256: hash, responses: record({ esketamine: response, racemic: response }), asks: fc.array(somebody, { maxLength: 2 }) }) },
  { weight: 4, arbitrary: record({ kind: constantFrom('co-signed' as const, 'returned' as const), sha256: hash, line: text }) },
  record({ kind: constant('addendum' as const), sha256: hash, text }),
  record({ kind: constant('reopened' as const), version: low }),
  record({ kind: constant('prior-authorization' as const), from: oneof(constant(null), prior), to: prior }),
  record({ kind: constant('review-due' as const), from: oneof(constant(null), day), to: oneof(constant(null), day) }),
  record({ kind: constant('printed' as const), what: constant('note' as const) }),
  record({ kind: constant('exported' as const), what: constant('record' as const), format: constant('json') }),
) as fc.Arbitrary<Happening>

/** Makes most events fit the case as it stands, so that stories get somewhere. */
function fitting(one: Case | undefined, what: Happening): Happening {
  if (one === undefined) return what
  const signature = one.signatures.at(-1)
  switch (what.kind) {
    case 'answered':
      return { ...what, revision: one.revision }
    case 'signed': {
      const team = one.members.map(({ person }) => person).filter(({ role }) => role === 'care-team' || role === 'psychiatrist')
      return { ...what, revision: one.revision, responses: agrees, asks: team.slice(0, what.asks.length) }
    }
    case 'unshared':
      return { ...what, with: one.members.at(-1)?.person ?? what.with }
    case 'renamed':
      return { ...what, from: one.label }
    case 'assigned':
      return { ...what, from: one.assignee?.id ?? null }
    case 'reopened':
      return { ...what, version: one.version }
    case 'prior-authorization':
      return { ...what, from: one.priorAuthorization ?? null }
    case 'review-due':
      return { ...what, from: one.reviewDue ?? null }
    case 'co-signed':
    case 'returned':
    case 'addendum':
      return { ...what, sha256: signature?.sha256 ?? what.sha256 }
    case 'created':
    case 'shared':
    case 'archived':
    case 'restored':
    case 'printed':
    case 'exported':
      return what
  }
}

type Told = { readonly events: readonly CaseEvent[]; readonly case: Case }

/** A story that holds, of many kinds of events, with the case that came of it step by step. */
export const anyStory: fc.Arbitrary<Told> = fc
  .tuple(constantFrom<Actor[]>(ada, people[3]), fc.array(fc.tuple(somebody, anyHappening), { maxLength: 40 }))
  .map(([owner, deeds]) => {
    let one = caseOf(created(owner))
    const events = [...storyOf(created(owner))]
    for (const [by, what] of deeds) {
      const doer = what.kind === 'signed' ? one.owner : by
      const event: CaseEvent = { ...fitting(one, what), number: one.events + 1, at: minute(one.events), by: doer }
      const applied = apply(one, event)
      if (!applied.ok) continue
      one = applied.case
      events.push(event)
    }
    return { events, case: one }
  })
