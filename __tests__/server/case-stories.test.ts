import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { actorOf } from '@/lib/accounts/person'
import { currentSignature, stageOf, type Case } from '@/lib/cases/case'
import type { Happening } from '@/lib/cases/event'
import { actOf, may } from '@/lib/cases/may'
import { noted, waitsFor } from '@/lib/cases/queue'
import { requestSchema } from '@/lib/cases/schema'
import type { Wish } from '@/lib/cases/store/happening'
import { caseOf, storyOf } from '@/lib/cases/store/story'
import { transaction } from '@/lib/server/transaction'
import { basePerson } from '@/lib/clinical/base-person'
import { readAs } from '@/lib/input/read-as'
import { ada, ben, cleo, dov, people } from '../support/case-people'
import { SEED } from '../support/law-runs'
import { attempt, closeStore, doTo, newCase, openStore, share, signing } from '../support/server/cases'
import { query } from '../support/server/database'

jest.setTimeout(120_000)

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const { constantFrom, record, constant, oneof } = fc
type Doing = (one: Case) => Wish

const sha = (one: Case): string => one.signatures.at(-1)?.sha256 ?? 'a'.repeat(64)
const days = constantFrom(null, '2026-12-01', '2026-12-23')

/** Anything a device could ask, most of it fitting the case as it stands. */
const anyDoing: fc.Arbitrary<Doing> = oneof(
  { weight: 4, arbitrary: constantFrom<Extract<Happening, { kind: 'answered' }>['changes'][]>({ age: 45 }, { age: 70 }, { age: null }, { ideation: 'plan-intent' }, { trials: [] }, { payer: 'Example Health' }).map((changes): Doing => ({ revision }) => ({ kind: 'answered', revision, changes })) },
  constantFrom('Blue heron', 'Grey owl').map((to): Doing => ({ label }) => ({ kind: 'renamed', from: label, to })),
  { weight: 2, arbitrary: record({ kind: constant('shared' as const), with: constantFrom(...people.map(({ id }) => id), randomUUID()), sharing: constantFrom('read' as const, 'write' as const) }).map((wish): Doing => () => wish) },
  constant<Doing>(({ members }) => ({ kind: 'unshared', with: members.at(-1)?.person.id ?? ada.id })),
  constantFrom(null, ada.id, ben.id, cleo.id).map((to): Doing => ({ assignee }) => ({ kind: 'assigned', from: assignee?.id ?? null, to })),
  constant<Doing>(({ archivedAt }) => ({ kind: archivedAt === undefined ? 'archived' : 'restored' })),
  { weight: 3, arbitrary: constantFrom<string[][]>([], [cleo.id], [ben.id]).map((asks): Doing => (one) => ({ ...signing(one), asks })) },
  { weight: 4, arbitrary: constantFrom('co-signed' as const, 'returned' as const).map((kind): Doing => (one) => ({ kind, sha256: sha(one), line: 'Read.' })) },
  constant<Doing>((one) => ({ kind: 'addendum', sha256: sha(one), text: 'More.\nAnd more.' })),
  constant<Doing>(({ version }) => ({ kind: 'reopened', version })),
  constantFrom('needed' as const, 'sent' as const, 'denied' as const).map((stage): Doing => ({ priorAuthorization }) => ({ kind: 'prior-authorization', from: priorAuthorization ?? null, to: { stage } })),
  constant<Doing>(({ priorAuthorization }) => ({ kind: 'prior-authorization', from: priorAuthorization ?? null, to: { stage: 'approved', until: '2027-05-01' } })),
  days.map((to): Doing => ({ reviewDue }) => ({ kind: 'review-due', from: reviewDue ?? null, to })),
  constantFrom<Doing>(() => ({ kind: 'printed', what: 'note' }), () => ({ kind: 'exported', what: 'record', format: 'json' })),
)

const loaded = async (id: string): Promise<Case> => {
  const one = await transaction(async (within) => caseOf(await storyOf(within, id)))
  if (one === undefined) throw new Error('no such case')
  return one
}

/** What lists, records and members are kept of a case beside its story. */
const rowsOf = async (id: string) => {
  const [row] = await query(
    appUrl,
    `SELECT owner_id, label, revision, answers, knowledge, stage, safety_first, held, verdict_esketamine, verdict_racemic, waits_for, due_on::text, assignee_id, review_due::text, prior_authorization,
      to_char(archived_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS archived_at, to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS created_at,
      to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS updated_at,
      ARRAY(SELECT person_id || ' ' || may FROM case_member WHERE case_id = f.id ORDER BY 1) AS members,
      ARRAY(SELECT version || ' ' || revision || ' ' || encode(sha256, 'hex') || ' ' || signer_id FROM record WHERE case_id = f.id ORDER BY version) AS records,
      ARRAY(SELECT encode(r.sha256, 'hex') || ' ' || author_id || ' ' || text FROM addendum a JOIN record r ON r.id = record_id WHERE case_id = f.id ORDER BY 1) AS addenda,
      ARRAY(SELECT encode(c.sha256, 'hex') || ' ' || person_id || ' ' || line FROM co_signature c JOIN record r ON r.id = record_id WHERE case_id = f.id ORDER BY 1) AS co_signatures
     FROM case_file f WHERE id = $1`,
    [id],
  )
  return row
}

/** The same, as the story tells it. `answeredAt`: when its answers were last changed. */
function toldOf(one: Case, answeredAt: string) {
  const { safetyFirst, held, knowledge: version, verdicts } = noted(one, answeredAt)
  const waits = waitsFor(one, { safetyFirst })
  return {
    ...{ owner_id: one.owner.id, label: one.label, revision: one.revision, answers: one.answers, knowledge: version, stage: stageOf(one) },
    ...{ safety_first: safetyFirst, held, verdict_esketamine: verdicts.esketamine, verdict_racemic: verdicts.racemic, waits_for: waits?.kind ?? null, due_on: waits?.due ?? null },
    ...{ assignee_id: one.assignee?.id ?? null, review_due: one.reviewDue ?? null, prior_authorization: one.priorAuthorization ?? null },
    ...{ archived_at: one.archivedAt ?? null, created_at: one.createdAt, updated_at: one.changedAt },
    members: one.members.map(({ person, sharing }) => `${person.id} ${sharing}`).toSorted(),
    records: one.signatures.map(({ version: number, revision, sha256, by }) => `${number} ${revision} ${sha256} ${by.id}`),
    addenda: one.signatures.flatMap(({ sha256, addenda }) => addenda.map(({ by, text }) => `${sha256} ${by.id} ${text}`)).toSorted(),
    co_signatures: one.signatures.flatMap(({ sha256, coSignatures }) => coSignatures.map(({ by, line }) => `${sha256} ${by.id} ${line}`)).toSorted(),
  }
}

test('law: whatever is asked by whomever, what is kept of a case is what its story tells, and nobody did what they may not', async () => {
  const kinds = new Set<string>()
  await fc.assert(
    fc.asyncProperty(constantFrom(ada, dov), fc.array(fc.tuple(constantFrom(...people), fc.boolean(), anyDoing), { minLength: 5, maxLength: 30 }), async (owner, deeds) => {
      const begun = await newCase(owner, basePerson)
      let one = await doTo(begun, owner, share(ben))
      let answeredAt = begun.changedAt
      for (const [somebody, isHelped, doing] of deeds) {
        const wish = doing(one)
        const able = people.filter((person) => may(person, actOf[wish.kind], one).allowed)
        // Half of what somebody may not do is done by one who may, so that stories get somewhere.
        const actor = isHelped ? (able.find(({ id }) => id === somebody.id) ?? able.at(-1) ?? somebody) : somebody
        if (wish.kind !== 'answered') expect(readAs(requestSchema, wish).ok).toBe(true)
        const outcome = await attempt(actor, one.id, wish)
        expect(outcome.ok && !may(actor, actOf[wish.kind], one).allowed).toBe(false)
        if (!outcome.ok) continue
        kinds.add(wish.kind)
        expect(outcome.value.case.events).toBe(one.events + 1)
        one = outcome.value.case
        if (wish.kind === 'answered') answeredAt = one.changedAt
        expect(currentSignature(one) !== undefined && wish.kind === 'answered').toBe(false)
      }
      expect(await loaded(one.id)).toEqual(one)
      expect(await rowsOf(one.id)).toEqual(toldOf(one, answeredAt))
    }),
    { numRuns: 40, seed: SEED },
  )
  // The law is about all kinds of events, or it says little.
  expect([...kinds].toSorted()).toEqual(Object.keys(actOf).filter((kind) => kind !== 'created').toSorted())
})

test('a story that was broken into is not read as a case', async () => {
  const one = await newCase(ada)
  const insert = 'INSERT INTO case_event (case_id, number, actor_id, kind, data) VALUES ($1, $2, $3, $4, $5)'
  await query(appUrl, insert, [one.id, 3, ada.id, 'archived', { by: { name: ada.name, role: ada.role } }])
  await expect(loaded(one.id)).rejects.toThrow('Event 3 of a case does not follow: out-of-order.')
  const other = await newCase(ada)
  await query(appUrl, insert, [other.id, 2, ada.id, 'answered', { revision: 1, changes: { nonsense: 1 }, by: { name: ada.name, role: ada.role } }])
  await expect(loaded(other.id)).rejects.toThrow('Event 2 of a case cannot be read.')
})

test('what could not be read again is not written', async () => {
  const one = await newCase(ada)
  await expect(attempt(ada, one.id, { kind: 'answered', revision: 1, changes: { payer: 'one line\nand another' } })).rejects.toThrow('Event 2 of a case cannot be read.')
  expect(await loaded(one.id)).toEqual(one)
})

test('who acts is kept with the name and the role they had', async () => {
  const one = await newCase(ada)
  await query(appUrl, 'UPDATE person SET name = $2 WHERE id = $1', [ada.id, 'Dr. Ada Quill-Marsh'])
  expect((await loaded(one.id)).owner).toEqual(actorOf({ ...ada, active: true }))
  await query(appUrl, 'UPDATE person SET name = $2 WHERE id = $1', [ada.id, ada.name])
})
