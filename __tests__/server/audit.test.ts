import { Client } from 'pg'
import { pgSource } from '../../bin/audit/pg-source'
import { connected } from '../../bin/database/postmaster.mjs'
import { appendAudit, auditKeys, verifyAudit } from '../../lib/server/audit'
import { verifyChain, type Head } from '../../lib/server/audit-chain'
import { connectDatabase, database } from '../../lib/server/database'
import { addAudit, addPerson, freshDatabase, query, refusal } from '../support/server/database'

let ownerUrl: string
let appUrl: string

const open = async () => {
  ;({ ownerUrl, appUrl } = await freshDatabase())
}

const verify = (heads: readonly Head[] = []) => connected(appUrl, (client: Client) => verifyChain(pgSource(client), heads))
const append = async (rows: number) => {
  await addAudit(appUrl, rows)
}
/** As someone with every right in the database would, past its triggers. */
const tamper = (...statements: string[]) =>
  query(ownerUrl, ['ALTER TABLE audit DISABLE TRIGGER USER', ...statements, 'ALTER TABLE audit ENABLE TRIGGER USER'].join('; '))

describe('the audit is append-only', () => {
  beforeAll(async () => {
    await open()
    await append(1)
  })

  test.each([
    ['UPDATE', "UPDATE audit SET outcome = 'failed'"],
    ['DELETE', 'DELETE FROM audit'],
    ['TRUNCATE', 'TRUNCATE audit'],
    ['UPDATE of the head', 'UPDATE audit_head SET number = 0'],
    ['DROP', 'DROP TABLE audit'],
    ['disabling its triggers', 'ALTER TABLE audit DISABLE TRIGGER ALL'],
    ['a new table', 'CREATE TABLE mine (a int)'],
    ['a temporary table', 'CREATE TEMPORARY TABLE mine (a int)'],
  ])('for the application: %s is refused', async (_, statement) => {
    expect(await refusal(appUrl, statement)).toMatch(/permission denied|must be owner/)
  })

  test.each([
    ['UPDATE', "UPDATE audit SET outcome = 'failed'"],
    ['DELETE', 'DELETE FROM audit'],
    ['TRUNCATE', 'TRUNCATE audit'],
  ])('for the owner of the tables too: %s is refused', async (verb, statement) => {
    expect(await refusal(ownerUrl, statement)).toBe(`audit is append-only: ${verb} is refused`)
  })
})

describe('the chain', () => {
  beforeEach(open)

  test('is gap-free under 1,000 parallel inserts, some of which are rolled back', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, async () => {
      const client = new Client({ connectionString: appUrl })
      await client.connect()
      return client
    }))
    let kept = 0
    const insert = async (client: Client, at: number) => {
      await client.query('BEGIN')
      await client.query("INSERT INTO audit (action, subject, outcome) VALUES ('case.read', 'case', 'done')")
      await client.query(at % 10 === 0 ? 'ROLLBACK' : 'COMMIT')
      if (at % 10 !== 0) kept += 1
    }
    await Promise.all(clients.map(async (client, lane) => {
      for (let at = lane; at < 1112; at += clients.length) await insert(client, at)
      await client.end()
    }))
    expect(kept).toBe(1000)
    expect(await verify()).toMatchObject({ rows: 1000, head: { number: '1000' }, faults: [] })
  })

  test('takes no number, time or hash from outside', async () => {
    await query(appUrl, "INSERT INTO audit (number, at, action, subject, outcome, previous_hash, hash) VALUES (77, '1999-01-01', 'case.read', 'case', 'done', '\\x00', '\\x00')")
    const [row] = await query<{ number: string; old: boolean }>(appUrl, "SELECT number, at < now() - interval '1 minute' AS old FROM audit")
    expect(row).toEqual({ number: '1', old: false })
    expect((await verify()).faults).toEqual([])
  })

  test('names a row that was changed', async () => {
    await append(5)
    await tamper("UPDATE audit SET action = 'case.list' WHERE number = 3")
    expect((await verify()).faults).toEqual(['Row 3 was changed: its contents do not match its hash.'])
  })

  test('names a row that was changed and hashed anew', async () => {
    await append(5)
    await tamper("UPDATE audit SET action = 'case.list' WHERE number = 3", "UPDATE audit SET hash = sha256(convert_to(audit_text(audit), 'UTF8')) WHERE number = 3")
    expect((await verify()).faults).toEqual(['Row 4 does not continue row 3: one of the two was replaced.'])
  })

  test('names a row that is missing', async () => {
    await append(5)
    await tamper('DELETE FROM audit WHERE number = 2')
    expect((await verify()).faults).toEqual(['Row 3 follows row 1: row 2 is missing.'])
  })

  test('shows that the end was cut off, also where the mark of the last row was moved back', async () => {
    await append(5)
    const { head } = await verify()
    await tamper('DELETE FROM audit WHERE number > 3')
    expect((await verify()).faults).toEqual(['The last row is 3, but row 5 was written: the end was cut off or replaced.'])
    await query(ownerUrl, 'UPDATE audit_head SET number = 3, hash = (SELECT hash FROM audit WHERE number = 3)')
    expect((await verify()).faults).toEqual([])
    expect((await verify([head])).faults).toEqual(['Row 5, noted earlier, is missing: the end was cut off after row 3.'])
    await append(4)
    expect((await verify([head])).faults).toEqual(['Row 5 is not the one noted earlier: the audit was written anew up to there.'])
  })
})

describe('a detail', () => {
  beforeAll(open)

  test('has the same keys in the database as in the application', async () => {
    const [row] = await query<{ body: string }>(ownerUrl, "SELECT prosrc AS body FROM pg_proc WHERE proname = 'audit_detail_allowed'")
    const listed = /key NOT IN \(([^)]*)\)/.exec(row?.body ?? '')?.[1] ?? 'no list of keys in audit_detail_allowed'
    expect(listed.split(',').map((key) => key.trim().replaceAll("'", '')).toSorted()).toEqual([...auditKeys].toSorted())
  })

  test.each([
    ['a key it does not know', { note: 'x' }],
    ['a sentence', { reason: 'the patient said so' }],
    ['a list', { count: [1, 2] }],
    ['an object', { from: { role: 'trainee' } }],
    ['null', { reason: null }],
    ['a long word', { reason: 'x'.repeat(121) }],
  ])('is refused with %s', async (_, detail) => {
    expect(await refusal(appUrl, "INSERT INTO audit (action, subject, outcome, detail) VALUES ('case.read', 'case', 'done', $1)", [detail])).toContain('violates check constraint')
    expect(await verify()).toMatchObject({ rows: 0, faults: [] })
  })
})

describe('through the application', () => {
  beforeEach(open)

  test('the audit is written in the same transaction, or neither is', async () => {
    const client = connectDatabase(appUrl, 2)
    const actorId = await addPerson(appUrl)
    const change = (action: string) =>
      client.$transaction(async (within) => {
        await within.setting.create({ data: { name: `from-${action.length}`, value: true } })
        return await appendAudit(within, { actorId, action, subject: 'setting', subjectId: 'idle', outcome: 'done', detail: { from: '15', to: 20 } })
      })
    const { head } = await change('setting.changed')
    await expect(change('Not an action')).rejects.toThrow()
    expect(await client.setting.count()).toBe(1)
    expect(await client.audit.findMany({ select: { number: true, actorId: true, detail: true } })).toEqual([{ number: 1n, actorId, detail: { from: '15', to: 20 } }])
    expect((await verify([head])).faults).toEqual([])
    await client.$disconnect()
  })

  test('verifies as the command does', async () => {
    await append(3)
    process.env.DATABASE_URL = appUrl
    expect(await verifyAudit([])).toMatchObject({ rows: 3, head: { number: '3' }, faults: [] })
    await database().$disconnect()
  })
})
