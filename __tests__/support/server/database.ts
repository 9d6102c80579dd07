import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { superuserUrl } from '../../../bin/database/cluster.mjs'
import { placesIn } from '../../../bin/database/place.mjs'
import { connected } from '../../../bin/database/postmaster.mjs'
import { makeDatabase, urlsOf } from '../../../bin/database/prepare.mjs'

const cluster = JSON.parse(process.env.TEST_CLUSTER ?? '{}') as { folder: string; at: { socketFolder: string; port: number }; template: string }

/** The account that may do anything, in the database `postgres`. */
export const superuser = () => superuserUrl(placesIn(cluster.folder), cluster.at)

/** A database of a test's own: migrated, or empty. */
export async function freshDatabase({ migrated = true } = {}): Promise<{ ownerUrl: string; appUrl: string; name: string }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await connected(superuser(), (client) => makeDatabase(client, name, migrated ? cluster.template : undefined))
  return { ...urlsOf(placesIn(cluster.folder), cluster.at, name), name }
}

/** One query on a connection of its own. */
export async function query<Row = Record<string, unknown>>(url: string, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return await connected(url, async (client: Client) => (await client.query(text, [...values])).rows as Row[])
}

/** What a query is refused with; fails where it is not refused. */
export async function refusal(url: string, text: string, values: readonly unknown[] = []): Promise<string> {
  try {
    await query(url, text, values)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error(`This was not refused: ${text}`)
}

/** A synthetic psychiatrist. */
export async function addPerson(url: string, name = 'Dr. Ada Quill'): Promise<string> {
  const [row] = await query<{ id: string }>(url, "INSERT INTO person (sign_in_name, name, role, password_hash) VALUES ($1, $2, $3, 'none') RETURNING id", [`${name.toLowerCase()} ${randomUUID()}`, name, 'psychiatrist'])
  return String(row?.id)
}

/** A case of a person, with one event and one signed record. */
export async function addCase(url: string, ownerId: string, label = 'Synthetic case'): Promise<{ caseId: string; recordId: string }> {
  const caseId = randomUUID()
  const recordId = randomUUID()
  await connected(url, async (client: Client) => {
    await client.query('INSERT INTO case_file (id, label, owner_id, answers, knowledge) VALUES ($1, $2, $3, $4, $5)', [caseId, label, ownerId, { age: 44 }, 'rules 1'])
    await client.query("INSERT INTO case_event (case_id, number, actor_id, kind) VALUES ($1, 1, $2, 'created')", [caseId, ownerId])
    await client.query("INSERT INTO record (id, case_id, version, canonical, sha256, signer_id, meaning, knowledge, revision) VALUES ($1, $2, 1, $3, sha256(convert_to($3, 'UTF8')), $4, 'reviewed', 'rules 1', 0)", [recordId, caseId, '{"age":44}', ownerId])
    await client.query("INSERT INTO addendum (id, record_id, author_id, text) VALUES ($1, $2, $3, 'Seen again.')", [randomUUID(), recordId, ownerId])
    await client.query("INSERT INTO co_signature (record_id, person_id, line, sha256) SELECT id, signer_id, 'Read.', sha256 FROM record WHERE id = $1", [recordId])
  })
  return { caseId, recordId }
}

/** Appends to the audit as the application would, so many lines. */
export const addAudit = (url: string, lines = 1) => query(url, "INSERT INTO audit (action, subject, outcome) SELECT 'case.read', 'case', 'done' FROM generate_series(1, $1)", [lines])
