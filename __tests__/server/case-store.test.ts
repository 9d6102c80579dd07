import { randomUUID } from 'node:crypto'
import { basePerson } from '@/lib/clinical/base-person'
import { create } from '@/lib/cases/store/create'
import type { Wish } from '@/lib/cases/store/happening'
import { history, open } from '@/lib/cases/store/open'
import { record } from '@/lib/cases/store/records'
import { stageOf } from '@/lib/cases/case'
import { ada, ben, cleo, dov, eli, fay, people } from '../support/case-people'
import { sha } from '../support/case-stories'
import { attempt, auditAfter, closeStore, deniedOf, doTo, newCase, openStore, share, signing, valueOf } from '../support/server/cases'
import { query } from '../support/server/database'

let appUrl: string
beforeAll(async () => ({ appUrl } = await openStore()))
afterAll(closeStore)

const ageIs = (revision: number, age: number | null): Wish => ({ kind: 'answered', revision, changes: { age } })

describe('a case is begun', () => {
  test('by its owner, and read as it was begun', async () => {
    const one = await newCase(ada)
    expect(one).toMatchObject({ owner: ada, revision: 1, version: 1, events: 1, label: 'Blue heron', answers: basePerson })
    expect(valueOf(await open(ada, one.id))).toEqual({ sees: 'whole', case: one })
    const [row] = await query(appUrl, 'SELECT owner_id, label, revision, stage, safety_first, verdict_esketamine, waits_for, answers FROM case_file WHERE id = $1', [one.id])
    expect(row).toEqual({ owner_id: ada.id, label: 'Blue heron', revision: 1, stage: 'open', safety_first: false, verdict_esketamine: 'discuss', waits_for: 'dates', answers: basePerson })
  })

  test('once, however often it is asked', async () => {
    const one = await newCase(ada)
    expect(valueOf(await create(ada, { id: one.id, label: 'Blue heron', answers: basePerson }))).toEqual(one)
    // With something else in it, it is another wish: what is new would be lost in silence.
    for (const other of [{ label: 'Another label', answers: basePerson }, { label: 'Blue heron', answers: { ...basePerson, age: 46 } }]) {
      expect(deniedOf(await create(ada, { id: one.id, ...other }))).toMatchObject({ reason: 'already-begun', current: { case: one } })
    }
  })

  test('under an id that is not somebody else’s', async () => {
    const one = await newCase(ada)
    expect(deniedOf(await create(ben, { id: one.id, label: 'Mine', answers: {} }))).toEqual({ reason: 'hidden', says: 'There is no such case.' })
    expect(valueOf(await open(ada, one.id)).case).toEqual(one)
  })

  test.each([['care team', cleo], ['administrator', eli], ['somebody without a role', fay]])('not by %s', async (_, actor) => {
    const id = randomUUID()
    expect(deniedOf(await create(actor, { id, label: 'Blue heron', answers: {} })).reason).toBe('not-allowed')
    expect(await query(appUrl, 'SELECT FROM case_file WHERE id = $1', [id])).toEqual([])
  })
})

describe('a case changes', () => {
  test('by question, and what its guidance says changes with it', async () => {
    const one = await newCase(ada)
    const after = await doTo(one, ada, { kind: 'answered', revision: 1, changes: { age: 46, aneurysm: 'yes', payer: null } })
    expect(after).toMatchObject({ revision: 2, events: 2, answers: { ...basePerson, age: 46, aneurysm: 'yes' } })
    const [row] = await query(appUrl, 'SELECT revision, verdict_racemic, answers ->> \'age\' AS age FROM case_file WHERE id = $1', [one.id])
    expect(row).toEqual({ revision: 2, verdict_racemic: 'not-supported', age: '46' })
    expect(valueOf(await open(ada, one.id)).case).toEqual(after)
  })

  test('not from a revision that is past: it is told how the case stands, and what was answered since', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, share(ben))
    await doTo(one, ben, ageIs(1, 46))
    const current = await doTo(one, ben, { kind: 'answered', revision: 2, changes: { payer: 'Example Health', age: null } })
    const denied = deniedOf(await attempt(ada, one.id, ageIs(1, 50)))
    expect(denied).toMatchObject({ reason: 'stale', current: { case: current, since: [{ by: ben.name, items: ['age'] }, { by: ben.name, items: ['age', 'payer'] }] } })
  })

  test('not while it is signed, and the one who answers is told how it stands', async () => {
    const one = await newCase(ada)
    const signed = await doTo(one, ada, signing(one))
    expect(deniedOf(await attempt(ada, one.id, ageIs(1, 50)))).toMatchObject({ reason: 'signed', current: { case: signed } })
  })

  test('in its label, sharing, hand-over, prior authorization, review, archive: each in its row and in its story', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, { kind: 'renamed', from: 'Blue heron', to: 'Grey owl' })
    await doTo(one, ada, share(cleo))
    await doTo(one, ada, { kind: 'assigned', from: null, to: cleo.id })
    await doTo(one, cleo, { kind: 'prior-authorization', from: null, to: { stage: 'approved', on: '2026-12-01', until: '2027-05-01' } })
    await doTo(one, cleo, { kind: 'review-due', from: null, to: '2026-12-23' })
    const [row] = await query(appUrl, "SELECT label, search, assignee_id, prior_authorization, review_due::text, waits_for, due_on FROM case_file WHERE id = $1", [one.id])
    expect(row).toEqual({ label: 'Grey owl', search: 'grey owl', assignee_id: cleo.id, prior_authorization: { stage: 'approved', on: '2026-12-01', until: '2027-05-01' }, review_due: '2026-12-23', waits_for: 'dates', due_on: null })
    expect(await query(appUrl, 'SELECT person_id, may FROM case_member WHERE case_id = $1', [one.id])).toEqual([{ person_id: cleo.id, may: 'write' }])
    await doTo(one, ada, share(cleo, 'read'))
    expect(await query(appUrl, 'SELECT may FROM case_member WHERE case_id = $1', [one.id])).toEqual([{ may: 'read' }])
    await doTo(one, ada, { kind: 'unshared', with: cleo.id })
    expect(await query(appUrl, 'SELECT FROM case_member WHERE case_id = $1', [one.id])).toEqual([])
    await doTo(one, ada, { kind: 'archived' })
    expect(await query(appUrl, 'SELECT stage, archived_at IS NOT NULL AS archived, assignee_id, waits_for FROM case_file WHERE id = $1', [one.id])).toEqual([{ stage: 'archived', archived: true, assignee_id: null, waits_for: null }])
    expect(stageOf(await doTo(one, ada, { kind: 'restored' }))).toBe('open')
    expect(valueOf(await history(ada, one.id)).map(({ says }) => says)).toEqual([
      expect.stringMatching(/^Dr. Ada Quill began the case with \d+ questions answered\.$/),
      'Dr. Ada Quill gave the case another label.',
      'Dr. Ada Quill shared the case with Cleo Tarn, to read and write.',
      'Dr. Ada Quill handed the case to Cleo Tarn.',
      'Cleo Tarn noted prior authorization: approved on 2026-12-01 until 2027-05-01.',
      'Cleo Tarn set the review for 2026-12-23.',
      'Dr. Ada Quill shared the case with Cleo Tarn, to read.',
      'Dr. Ada Quill stopped sharing the case with Cleo Tarn.',
      'Dr. Ada Quill archived the case.',
      'Dr. Ada Quill restored the case.',
    ])
  })

  test('is handed to nobody who only reads it', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, share(cleo, 'read'))
    expect(deniedOf(await attempt(ada, one.id, { kind: 'assigned', from: null, to: cleo.id })).reason).toBe('no-access')
  })

  test('that is asked for twice stands there once: an addendum in the same words', async () => {
    const one = await newCase(ada)
    const [{ sha256 = '' } = {}] = (await doTo(one, ada, signing(one))).signatures
    const asked = { kind: 'addendum', sha256, text: 'Sertraline was 100 mg.' } as const
    const tried = await Promise.all([1, 2, 3, 4, 5].map(async () => await attempt(ada, one.id, asked)))
    expect(tried.filter(({ ok }) => ok)).toHaveLength(1)
    expect(deniedOf(await attempt(ada, one.id, asked))).toMatchObject({ reason: 'nothing-changed', says: 'You added this already, in the same words.' })
    expect(await query(appUrl, 'SELECT text FROM addendum JOIN record r ON r.id = record_id WHERE case_id = $1', [one.id])).toEqual([{ text: asked.text }])
    await doTo(one, ada, { ...asked, text: 'And for 8 weeks.' })
  })

  test('for nobody who does not exist, or has left', async () => {
    const one = await newCase(ada)
    for (const id of [randomUUID(), fay.id]) {
      expect(deniedOf(await attempt(ada, one.id, { kind: 'shared', with: id, sharing: 'read' })).reason).toBe('cannot-be-shared-with')
      expect(deniedOf(await attempt(ada, one.id, { kind: 'unshared', with: id })).reason).toBe('not-shared')
      expect(deniedOf(await attempt(ada, one.id, { kind: 'assigned', from: null, to: id })).reason).toBe('no-access')
      expect(deniedOf(await attempt(ada, one.id, signing(one, [{ id, name: '' }]))).reason).toBe('no-access')
    }
    expect(valueOf(await open(ada, one.id)).case).toEqual(one)
  })
})

/** One of every kind of wish that a stranger could send. */
const wishes: readonly Wish[] = [
  ageIs(1, 50),
  { kind: 'renamed', from: 'Blue heron', to: 'Mine' },
  share(ben),
  { kind: 'unshared', with: ada.id },
  { kind: 'assigned', from: null, to: ben.id },
  { kind: 'archived' },
  { kind: 'restored' },
  signing({ revision: 1 }),
  { kind: 'co-signed', sha256: sha, line: 'Read.' },
  { kind: 'returned', sha256: sha, line: 'Doses?' },
  { kind: 'addendum', sha256: sha, text: 'More.' },
  { kind: 'reopened', version: 1 },
  { kind: 'prior-authorization', from: null, to: { stage: 'needed' } },
  { kind: 'review-due', from: null, to: '2026-12-23' },
  { kind: 'printed', what: 'note' },
  { kind: 'exported', what: 'case', format: 'json' },
]

describe('a case that is not theirs', () => {
  test.each([['psychiatrist', ben], ['care team', cleo], ['trainee', dov], ['administrator', eli], ['somebody without a role', fay]])('is not there for a %s, whatever they want, and each refusal is in the audit', async (_, actor) => {
    const one = await newCase(ada)
    const before = (await auditAfter(appUrl)).length
    const nobodys = randomUUID()
    for (const id of [one.id, nobodys]) {
      const outcomes = [await open(actor, id), await history(actor, id), await record(actor, id, 1), ...(await Promise.all(wishes.map((wish) => attempt(actor, id, wish))))]
      for (const outcome of outcomes) expect(deniedOf(outcome)).toEqual({ reason: 'hidden', says: 'There is no such case.' })
    }
    const audited = (await auditAfter(appUrl)).slice(before)
    const told = ['case.read', 'case.history', 'case.record', ...wishes.map(({ kind }) => `case.${kind}`)]
    expect(audited.map(({ action, subject }) => `${action} ${String(subject)}`).toSorted()).toEqual([one.id, nobodys].flatMap((id) => told.map((action) => `${action} ${id}`)).toSorted())
    for (const row of audited) expect(row).toMatchObject({ actor: actor.id, outcome: 'refused', detail: { reason: 'hidden' } })
    expect(valueOf(await open(ada, one.id)).case).toEqual(one)
  })
})

describe('a case that is shared to learn from', () => {
  test('is seen without its label, people, dates and free text; its history and records are not', async () => {
    const one = await newCase(ada, { ...basePerson, payer: 'Example Health' })
    await doTo(one, ada, share(dov, 'read'))
    const opened = valueOf(await open(dov, one.id))
    expect(opened).toMatchObject({ sees: 'de-identified', case: { ageBand: '45 to 54' } })
    expect(JSON.stringify(opened)).not.toMatch(/Blue heron|Quill|Example Health|2026/)
    // To the minute: the millisecond would lead to the event in a log.
    expect(opened).toMatchObject({ case: { asOf: expect.stringMatching(/:59\.999Z$/) } })
    expect(deniedOf(await history(dov, one.id)).reason).toBe('not-allowed')
    expect(deniedOf(await record(dov, one.id, 1)).reason).toBe('not-allowed')
    expect(deniedOf(await attempt(dov, one.id, ageIs(1, 50)))).toEqual({ reason: 'not-allowed', says: 'Trainees see shared cases without identifying details, to learn from.' })
  })
})

describe('the audit of a case', () => {
  test('tells who read and did what, in numbers, ids and single words', async () => {
    const one = await newCase(ada)
    await doTo(one, ada, share(cleo))
    await open(cleo, one.id)
    await doTo(one, cleo, ageIs(1, 46))
    await attempt(ada, one.id, ageIs(1, 50))
    await doTo(one, ada, { kind: 'exported', what: 'case', format: 'json' })
    const audited = (await auditAfter(appUrl)).filter(({ subject }) => subject === one.id)
    expect(audited).toEqual([
      { actor: ada.id, action: 'case.created', subject: one.id, outcome: 'done', detail: { revision: 1 } },
      { actor: ada.id, action: 'case.shared', subject: one.id, outcome: 'done', detail: { revision: 1, version: 1, member: cleo.id, may: 'write' } },
      { actor: cleo.id, action: 'case.read', subject: one.id, outcome: 'done', detail: { revision: 1 } },
      { actor: cleo.id, action: 'case.answered', subject: one.id, outcome: 'done', detail: { revision: 2, version: 1, count: 1 } },
      { actor: ada.id, action: 'case.answered', subject: one.id, outcome: 'refused', detail: { reason: 'stale' } },
      { actor: ada.id, action: 'case.exported', subject: one.id, outcome: 'done', detail: { revision: 2, version: 1, kind: 'case', format: 'json' } },
    ])
  })

  test('and the log hold no word of it', async () => {
    const canary = 'Kanarienvogel'
    const lines: string[] = []
    const written = jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
    try {
      const one = await newCase(ada, { ...basePerson, payer: canary }, `Label ${canary}`)
      await doTo(one, ada, share(ben))
      for (const actor of people) await open(actor, one.id)
      await doTo(one, ada, { kind: 'answered', revision: 1, changes: { payer: `${canary} two` } })
      await attempt(ben, one.id, { kind: 'answered', revision: 1, changes: { payer: `${canary} three` } })
      await doTo(one, ada, { kind: 'renamed', from: `Label ${canary}`, to: canary })
      const signed = await doTo(one, ada, signing({ revision: 2 }, [ben]))
      const sha256 = String(signed.signatures[0]?.sha256)
      await doTo(one, ben, { kind: 'co-signed', sha256, line: canary })
      await doTo(one, ada, { kind: 'addendum', sha256, text: canary })
      // What the database refuses is not told either.
      await expect(create({ ...ada, id: randomUUID() }, { id: randomUUID(), label: canary, answers: { payer: canary } })).rejects.toThrow('The database did not take this.')
    } finally {
      written.mockRestore()
    }
    expect(lines.join('')).toContain('not-saved')
    expect(lines.join('')).not.toContain(canary)
    expect(JSON.stringify(await query(appUrl, 'SELECT audit::text FROM audit'))).not.toContain(canary)
  })
})
