import 'server-only'
import { Prisma } from '@/prisma/client/client'
import { sha256 } from './sha256'

/** A row of the audit as text, as `auditPage` reads it. */
export type AuditRow = {
  readonly number: string
  readonly at: string
  readonly actor_id: string | null
  readonly action: string
  readonly subject: string
  readonly subject_id: string | null
  readonly outcome: string
  readonly detail: string
  readonly previous_hash: string
  readonly hash: string
}

/** The last row: its number and hash. Kept elsewhere (manifest of a backup, log, printed record), it shows later whether the end was cut off. */
export type Head = { readonly number: string; readonly hash: string }

/** Rows after a number, in order. Runs through Prisma ($queryRaw) and through pg alike. */
export const auditPage = (after: string, limit: number): Prisma.Sql => Prisma.sql`
  SELECT number::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, actor_id::text, action, subject, subject_id,
    outcome, detail::text, encode(previous_hash, 'hex') AS previous_hash, encode(hash, 'hex') AS hash
  FROM audit WHERE audit.number > ${BigInt(after)} ORDER BY audit.number LIMIT ${limit}`

export const auditHeadQuery: Prisma.Sql = Prisma.sql`SELECT number::text, encode(hash, 'hex') AS hash FROM audit_head`

/** What the first row refers to. */
const beginning: Head = { number: '0', hash: sha256('ketamine-consult audit') }

/** A field with its length before it, so that no two rows make the same text. */
const field = (value: string | null) => (value === null ? '-' : `${Buffer.byteLength(value, 'utf8')}:${value}`)

/** The hash a row has when nobody changed it. The database makes the same text in audit_text(). */
function hashOf(row: AuditRow): string {
  return sha256(
    [row.number, row.at, row.actor_id, row.action, row.subject, row.subject_id, row.outcome, row.detail, row.previous_hash].map(field).join(''),
  )
}

export type Verified = { readonly rows: number; readonly head: Head; readonly faults: readonly string[] }

type Source = {
  readonly page: (after: string, limit: number) => Promise<readonly AuditRow[]>
  readonly head: () => Promise<Head | undefined>
}

const pageSize = 5000
const mostFaults = 20

/**
 * Reads the audit from its first row to its last and names what does not hold: a changed row, a missing one, a cut end.
 * `heads` are last rows noted earlier; each must still be there. `source` should read from one snapshot.
 */
export async function verifyChain(source: Source, heads: readonly Head[] = []): Promise<Verified> {
  const faults: string[] = []
  const expected = new Map(heads.map((head) => [head.number, head.hash]))
  let last = beginning
  let rows = 0
  for (let page = await source.page('0', pageSize); page.length > 0 && faults.length < mostFaults; page = await source.page(last.number, pageSize)) {
    for (const row of page) {
      faults.push(...faultsOf(row, last, expected))
      last = row
      rows += 1
    }
  }
  const head = await source.head()
  if (faults.length < mostFaults) faults.push(...cutEnd(last, head, heads))
  return { rows, head: { number: last.number, hash: last.hash }, faults: faults.slice(0, mostFaults) }
}

function faultsOf(row: AuditRow, last: Head, expected: ReadonlyMap<string, string>): string[] {
  const next = String(BigInt(last.number) + 1n)
  if (row.number !== next) return [`Row ${row.number} follows row ${last.number}: row ${next} is missing.`]
  const noted = expected.get(row.number)
  return [
    ...(row.previous_hash === last.hash ? [] : [`Row ${row.number} does not continue row ${last.number}: one of the two was replaced.`]),
    ...(row.hash === hashOf(row) ? [] : [`Row ${row.number} was changed: its contents do not match its hash.`]),
    ...(noted === undefined || noted === row.hash ? [] : [`Row ${row.number} is not the one noted earlier: the audit was written anew up to there.`]),
  ]
}

function cutEnd(last: Head, head: Head | undefined, heads: readonly Head[]): string[] {
  const cut = heads.filter(({ number }) => BigInt(number) > BigInt(last.number)).map(({ number }) => `Row ${number}, noted earlier, is missing: the end was cut off after row ${last.number}.`)
  if (head === undefined) return ['The mark of the last row (audit_head) is missing.', ...cut]
  const agrees = head.number === last.number && head.hash === last.hash
  return agrees ? cut : [`The last row is ${last.number}, but row ${head.number} was written: the end was cut off or replaced.`, ...cut]
}
