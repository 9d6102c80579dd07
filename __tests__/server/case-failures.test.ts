import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { basePerson } from '@/lib/clinical/base-person'
import type { Case } from '@/lib/cases/case'
import { create } from '@/lib/cases/store/create'
import type { Wish } from '@/lib/cases/store/happening'
import { open } from '@/lib/cases/store/open'
import { NotSaved } from '@/lib/server/transaction'
import { ada, ben } from '../support/case-people'
import { attempt, closeStore, doTo, newCase, openStore, share, signing, valueOf } from '../support/server/cases'
import { query, superuser } from '../support/server/database'

let ownerUrl: string
let name: string
let silent: jest.SpyInstance

// A connection has long enough also where the machine is busy: what is away is refused at once.
beforeAll(async () => ({ ownerUrl, name } = await openStore({ lock_timeout: 1000, connectionTimeoutMillis: 4000 })))
afterAll(closeStore)
beforeEach(() => (silent = jest.spyOn(process.stderr, 'write').mockReturnValue(true)))
afterEach(() => silent.mockRestore())

const older: Wish = { kind: 'answered', revision: 1, changes: { age: 46 } }
/** All that is kept of a case, and how long the audit is. */
const kept = async ({ id }: Pick<Case, 'id'>) =>
  await query(
    ownerUrl,
    `SELECT (SELECT to_jsonb(f) FROM case_file f WHERE id = $1) AS row, (SELECT jsonb_agg(e ORDER BY number) FROM case_event e WHERE case_id = $1) AS events,
      (SELECT jsonb_agg(m) FROM case_member m WHERE case_id = $1) AS members, (SELECT count(*) FROM record WHERE case_id = $1) AS records,
      (SELECT count(*) FROM addendum) AS addenda, (SELECT count(*) FROM audit) AS audit`,
    [id],
  )

/** Runs something while the database refuses rows of a table. */
async function whileRefused<T>(table: string, run: () => Promise<T>): Promise<T> {
  await query(ownerUrl, `ALTER TABLE ${table} ADD CONSTRAINT refused CHECK (false) NOT VALID`)
  try {
    return await run()
  } finally {
    await query(ownerUrl, `ALTER TABLE ${table} DROP CONSTRAINT refused`)
  }
}

describe.each(['audit', 'case_event', 'case_file'])('where no row of %s can be written', (table) => {
  test('a change fails whole', async () => {
    const one = await newCase(ada)
    const before = await kept(one)
    await whileRefused(table, () => expect(attempt(ada, one.id, older)).rejects.toThrow(NotSaved))
    expect(await kept(one)).toEqual(before)
    expect(await doTo(one, ada, older)).toMatchObject({ revision: 2 })
  })

  test('a case does not begin', async () => {
    const id = randomUUID()
    await whileRefused(table, () => expect(create(ada, { id, label: 'Blue heron', answers: basePerson })).rejects.toThrow(NotSaved))
    expect(await kept({ id })).toMatchObject([{ row: null, events: null }])
    valueOf(await create(ada, { id, label: 'Blue heron', answers: basePerson }))
  })
})

test.each<[string, Wish]>([
  ['case_member', share(ben)],
  ['record', signing({ revision: 1 })],
])('where no row of %s can be written, what needs it fails whole', async (table, wish) => {
  const one = await newCase(ada)
  const before = await kept(one)
  await whileRefused(table, () => expect(attempt(ada, one.id, wish)).rejects.toThrow(NotSaved))
  expect(await kept(one)).toEqual(before)
})

test('where an addendum or a co-signature cannot be written, its event is not there either', async () => {
  const one = await newCase(ada)
  await doTo(one, ada, share(ben))
  const signed = await doTo(one, ada, signing(one, [ben]))
  const sha256 = String(signed.signatures[0]?.sha256)
  const before = await kept(one)
  await whileRefused('addendum', () => expect(attempt(ada, one.id, { kind: 'addendum', sha256, text: 'More.' })).rejects.toThrow(NotSaved))
  await whileRefused('co_signature', () => expect(attempt(ben, one.id, { kind: 'co-signed', sha256, line: 'Read.' })).rejects.toThrow(NotSaved))
  expect(await kept(one)).toEqual(before)
})

test('what cannot be audited is not read, and not refused in silence', async () => {
  const one = await newCase(ada)
  await whileRefused('audit', async () => {
    await expect(open(ada, one.id)).rejects.toThrow(NotSaved)
    await expect(open(ben, one.id)).rejects.toThrow(NotSaved)
    await expect(attempt(ben, one.id, older)).rejects.toThrow(NotSaved)
  })
})

/** Holds a lock while something runs, as another transaction would that does not end. */
async function whileLocked<T>(lock: string, values: readonly unknown[], run: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('BEGIN')
  await client.query(lock, [...values])
  try {
    return await run()
  } finally {
    await client.end()
  }
}

test('a lock that is not let go ends in "not saved", and the next change is taken', async () => {
  const one = await newCase(ada)
  await whileLocked('SELECT FROM case_file WHERE id = $1 FOR UPDATE', [one.id], () => expect(attempt(ada, one.id, older)).rejects.toThrow(NotSaved))
  await whileLocked('SELECT FROM audit_head FOR UPDATE', [], () => expect(attempt(ada, one.id, older)).rejects.toThrow(NotSaved))
  expect(await doTo(one, ada, older)).toMatchObject({ revision: 2 })
})

test('a connection that is cut in mid-transaction leaves nothing half', async () => {
  const one = await newCase(ada)
  const before = await kept(one)
  await whileLocked('SELECT FROM audit_head FOR UPDATE', [], async () => {
    // Row and event are written; the audit waits.
    const saving = expect(attempt(ada, one.id, older)).rejects.toThrow(NotSaved)
    const waiting = "SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'"
    let cut: { cut: boolean }[] = []
    while (cut.length === 0) cut = await query<{ cut: boolean }>(superuser(), waiting, [name])
    expect(cut).toEqual([{ cut: true }])
    await saving
  })
  expect(await kept(one)).toEqual(before)
  expect(await doTo(one, ada, older)).toMatchObject({ revision: 2 })
})

test('a database that is away is "not saved" until it is back', async () => {
  const one = await newCase(ada)
  await query(superuser(), `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await query(superuser(), 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
  for (const _ of [1, 2, 3]) {
    await expect(attempt(ada, one.id, older)).rejects.toThrow(NotSaved)
    await expect(open(ada, one.id)).rejects.toThrow(NotSaved)
  }
  await query(superuser(), `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  expect(await doTo(one, ada, older)).toMatchObject({ revision: 2 })
})
