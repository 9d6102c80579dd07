import { randomUUID } from 'node:crypto'
import { connected } from '../../bin/database/postmaster.mjs'
import { basePerson } from '@/lib/clinical/base-person'
import type { Actor } from '@/lib/accounts/person'
import { exportList } from '@/lib/cases/store/export-list'
import { list } from '@/lib/cases/store/list'
import type { Listed, Page } from '@/lib/cases/listed'
import { queue } from '@/lib/cases/store/queue'
import { decodeCursor, encodeCursor, readWorklist, sorts, type Asked, type SortName, type Worklist } from '@/lib/cases/worklist'
import { verdictNames } from '@/lib/guidance/names'
import { ada, ben, cleo, dov, eli, fay, gus } from '../support/case-people'
import { auditAfter, closeStore, deniedOf, doTo, newCase, openStore, share, valueOf } from '../support/server/cases'

let appUrl: string

function worklistOf(asked: Asked): Worklist {
  const read = readWorklist(asked)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

/** A page of a list as an address asks for it. */
const pageOf = async (actor: Actor, asked: Asked = {}, text?: string): Promise<Page> => valueOf(await list(actor, worklistOf(asked), text))

/** All pages of a list, one after the other. */
async function all(actor: Actor, asked: Asked = {}, text?: string): Promise<readonly Listed[]> {
  const found: Listed[] = []
  for (let page = await pageOf(actor, asked, text); ; page = await pageOf(actor, { ...asked, after: page.next }, text)) {
    found.push(...page.cases)
    expect(page.cases.length).toBeLessThanOrEqual(50)
    if (page.next === undefined) return found
    if (found.length > 1000) throw new Error('this list does not end')
    expect(page.cases).toHaveLength(50)
  }
}

const labels = (cases: readonly Listed[]) => cases.map(({ whole }) => whole?.label)

describe('a long list', () => {
  type Filed = { id: string; label: string; owner: string; may: string | null; stage: string; safety: boolean; esketamine: string; racemic: string; prior: string | null; waits: string | null; assignee: string | null; review: string | null; created: string; changed: string }
  const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T
  const verdicts = Object.keys(verdictNames)
  /** Many cases, several of which were changed in the same millisecond. */
  const filed: readonly Filed[] = Array.from({ length: 260 }, (_, n) => ({
    id: randomUUID(),
    label: `Case ${n} ${pick(['north', 'South 100%', 'x_y'], n)}`,
    owner: pick([ada.id, ada.id, ben.id], n),
    may: pick(['read', 'write', null], Math.floor(n / 3)),
    stage: pick(['open', 'open', 'signed', 'archived'], Math.floor(n / 2)),
    safety: n % 5 === 0,
    esketamine: pick(verdicts, n),
    racemic: pick(verdicts, Math.floor(n / 3)),
    prior: pick([null, 'needed', 'sent'], Math.floor(n / 5)),
    waits: pick([null, 'dates', 'review', 'safety'], Math.floor(n / 7)),
    assignee: pick([null, ada.id, ben.id], Math.floor(n / 4)),
    review: pick([null, '2026-12-01', '2026-12-02', '2027-01-15'], Math.floor(n / 3)),
    created: new Date(Date.UTC(2026, 0, 1) + (n % 97) * 3_600_000 + 7).toISOString(),
    changed: new Date(Date.UTC(2026, 5, 1) + (n % 53) * 60_000 + 123).toISOString(),
  }))
  /** What somebody sees of them: their own, and those of others that are shared with them. */
  const seenBy = ({ id }: Actor) => filed.filter(({ owner, may }) => owner === id || (may !== null && owner === ada.id && id === ben.id))

  beforeAll(async () => {
    ;({ appUrl } = await openStore())
    await connected(appUrl, async (client) => {
      for (const { id, label, owner, may, stage, safety, esketamine, racemic, prior, waits, assignee, review, created, changed } of filed) {
        await client.query(
          `INSERT INTO case_file (id, label, owner_id, knowledge, stage, safety_first, verdict_esketamine, verdict_racemic, prior_authorization, waits_for, assignee_id, review_due, created_at, updated_at, archived_at)
           VALUES ($1, $2, $3, 'k', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
          [id, label, owner, stage, safety, esketamine, racemic, prior === null ? null : { stage: prior }, waits, assignee, review, created, changed, stage === 'archived' ? changed : null],
        )
        if (owner === ada.id && may !== null) await client.query('INSERT INTO case_member VALUES ($1, $2, $3)', [id, ben.id, may])
      }
    })
  })
  afterAll(closeStore)

  const keyOf = { changed: ({ changed }: Filed) => changed, created: ({ created }: Filed) => created, review: ({ review }: Filed) => review } as const
  const order = (sort: SortName, direction: string) => (a: Filed, b: Filed) => {
    const [left, right] = [keyOf[sort](a), keyOf[sort](b)]
    if (left === null || right === null) if (left !== right) return left === null ? 1 : -1
    const up = (left ?? '') < (right ?? '') || (left === right && a.id < b.id) ? -1 : 1
    return direction === 'ascending' ? up : -up
  }

  test.each((Object.keys(sorts) as SortName[]).flatMap((sort) => ['ascending', 'descending'].flatMap((direction) => [[sort, direction, ada], [sort, direction, ben]] as const)))(
    'by %s, %s, runs through every case once, page after page: %j',
    async (sort, direction, actor) => {
      const expected = seenBy(actor).filter(({ stage }) => stage !== 'archived').toSorted(order(sort, direction))
      expect((await all(actor, { sort, direction })).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
    },
  )

  test('goes out whole, as its pages tell it, and the audit tells that it did', async () => {
    const value = valueOf(await exportList(ada, worklistOf({ sort: 'review', stage: 'open' }), true))
    const told = (await auditAfter(appUrl)).at(-1)
    expect(value.length).toBeGreaterThan(50)
    expect(value).toEqual(await all(ada, { sort: 'review', stage: 'open' }))
    expect(told).toMatchObject({ actor: ada.id, action: 'case.list-exported', outcome: 'done', detail: { count: value.length, format: 'csv', kind: 'with-text' } })
  })

  test.each<[string, Asked, (one: Filed) => boolean]>([
    ['mine', { whose: 'mine' }, ({ owner }) => owner === ben.id],
    ['shared', { whose: 'shared' }, ({ owner }) => owner !== ben.id],
    ['assigned', { whose: 'assigned' }, ({ assignee }) => assignee === ben.id],
    ['safety first', { safety: 'first' }, ({ safety }) => safety],
    ['a verdict', { esketamine: 'discuss' }, ({ esketamine }) => esketamine === 'discuss'],
    ['two verdicts', { esketamine: 'discuss', racemic: 'not-supported' }, ({ esketamine, racemic }) => esketamine === 'discuss' && racemic === 'not-supported'],
    ['prior authorization', { prior: 'sent' }, ({ prior }) => prior === 'sent'],
    ['what waits', { waits: 'review' }, ({ waits }) => waits === 'review'],
    ['signed', { stage: 'signed' }, ({ stage }) => stage === 'signed'],
    ['archived', { stage: 'archived' }, ({ stage }) => stage === 'archived'],
    ['several at once', { whose: 'shared', stage: 'open', waits: 'dates' }, ({ owner, stage, waits }) => owner !== ben.id && stage === 'open' && waits === 'dates'],
  ])('is narrowed to %s', async (_, asked, holds) => {
    const expected = seenBy(ben).filter((one) => (asked.stage === undefined ? one.stage !== 'archived' : true) && holds(one))
    expect(expected.length).toBeGreaterThan(0)
    expect((await all(ben, asked)).map(({ id }) => id)).toEqual(expected.toSorted(order('changed', 'descending')).map(({ id }) => id))
  })

  test.each<[string, string, (label: string) => boolean]>([
    ['a word within', 'NORTH', (label) => label.includes('north')],
    ['one letter, at the start', 'c', () => true],
    ['two letters that start nothing', 'no', () => false],
    ['a percent sign as itself', '100%', (label) => label.includes('100%')],
    ['a line below as itself', 'x_y', (label) => label.includes('x_y')],
    ['a percent sign alone', '%', () => false],
    ['a backslash', 'x\\_y', () => false],
    ['a quote', "' OR '1'='1", () => false],
  ])('is searched for %s', async (_, text, holds) => {
    const expected = seenBy(ben).filter(({ stage, label }) => stage !== 'archived' && holds(label))
    expect((await all(ben, {}, text)).map(({ id }) => id)).toEqual(expected.toSorted(order('changed', 'descending')).map(({ id }) => id))
  })
})

describe('what a list shows', () => {
  beforeAll(async () => ({ appUrl } = await openStore()))
  afterAll(closeStore)

  test('is nothing of others', async () => {
    const one = await newCase(ada, basePerson, 'Only mine')
    for (const actor of [ben, cleo, dov, gus]) {
      expect(await all(actor)).toEqual([])
      expect(await all(actor, {}, 'Only mine')).toEqual([])
    }
    expect(await all(ada)).toMatchObject([{ id: one.id, relation: 'own', stage: 'open', esketamine: 'discuss', waits: 'dates', whole: { label: 'Only mine', owner: ada.name, createdAt: one.createdAt, changedAt: one.changedAt } }])
  })

  test('is for who may see cases; the refusal is in the audit', async () => {
    const read = readWorklist({})
    if (!read.ok) throw new Error('unreadable')
    for (const actor of [eli, fay]) {
      expect(deniedOf(await list(actor, read.value)).reason).toBe('not-allowed')
      expect(deniedOf(await list(actor, read.value, 'heron')).reason).toBe('not-allowed')
      expect(deniedOf(await exportList(actor, read.value, false)).reason).toBe('not-allowed')
      expect(deniedOf(await queue(actor, '2026-12-01')).reason).toBe('not-allowed')
    }
    const refused = (await auditAfter(appUrl)).filter(({ outcome }) => outcome === 'refused')
    expect(refused.map(({ actor, action }) => [actor, action])).toEqual([eli, fay].flatMap(({ id }) => ['case.list', 'case.search', 'case.list-exported', 'case.queue'].map((action) => [id, action])))
  })

  test('of a case to learn from is without label, people and dates, and it is not found by its label', async () => {
    const one = await newCase(ada, basePerson, 'Blue heron')
    await doTo(one, ada, share(gus, 'read'))
    expect(await all(gus)).toEqual([{ id: one.id, relation: 'read', stage: 'open', safetyFirst: false, held: false, esketamine: 'discuss', racemic: 'discuss-with-care', prior: null, waits: 'dates', whole: null }])
    expect(await all(gus, {}, 'heron')).toEqual([])
    expect(valueOf(await exportList(gus, worklistOf({}), true))).toEqual([])
  })

  test('of a case to learn from is its place in no order of dates, and no cursor tells one', async () => {
    const made = (await all(gus)).map(({ id }) => id)
    for (let n = 0; n < 51; n += 1) {
      const one = await newCase(ada, basePerson, `To learn from ${n}`)
      await doTo(one, ada, share(gus, 'read'))
      made.push(one.id)
    }
    for (const sort of ['changed', 'created', 'review']) {
      const first = await pageOf(gus, { sort, direction: 'ascending' })
      expect(first.cases.map(({ id }) => id)).toEqual(made.toSorted().slice(0, 50))
      expect(decodeCursor(first.next ?? '')?.key).toBeNull()
      expect(await all(gus, { sort, direction: 'ascending' })).toHaveLength(made.length)
      const key = sort === 'review' ? '1990-01-01' : '1990-01-01T00:00:00.000Z'
      const madeUp = encodeCursor({ sort: sort as SortName, direction: 'descending', key, id: made[0] ?? '' })
      expect((await pageOf(gus, { sort, direction: 'descending', after: madeUp })).cases).toHaveLength(50)
    }
  })

  test('goes when sharing ends', async () => {
    const one = await newCase(ada, basePerson, 'Shared for a while')
    await doTo(one, ada, share(cleo, 'read'))
    expect(labels(await all(cleo))).toEqual(['Shared for a while'])
    await doTo(one, ada, { kind: 'unshared', with: cleo.id })
    expect(await all(cleo)).toEqual([])
  })

  test('of somebody’s own is gone with a role that has no cases of its own', async () => {
    await newCase(ben, basePerson, 'Of earlier days')
    expect(labels(await all(ben))).toEqual(['Of earlier days'])
    expect(await all({ ...ben, role: 'care-team' })).toEqual([])
  })
})
