import 'server-only'
import type { Prisma } from '@/prisma/client/client'
import type { AuditSubject } from '../accounts/audit-search'
import { auditHeadQuery, auditPage, verifyChain, type AuditRow, type Head, type Verified } from './audit-chain'
import { database, type Transaction } from './database'

/** What a detail may tell; the database allows the same (audit_detail_allowed). */
export const auditKeys = [
  ...(['revision', 'version', 'knowledge', 'role', 'from', 'to', 'reason', 'count', 'format', 'kind', 'stage'] as const),
  ...(['member', 'may', 'session', 'record', 'setting', 'correlation', 'migration', 'head', 'method', 'route'] as const),
] as const

/** Values are counts, yes or no, or one word: no clinical text. */
export type AuditDetail = Partial<Record<(typeof auditKeys)[number], string | number | boolean>>

/** Who did what to what, and how it ended. `action` is dotted words (case.read), `subject` the kind of thing (case). */
export type AuditEntry = {
  readonly actorId: string | null
  readonly action: string
  readonly subject: AuditSubject
  readonly subjectId?: string
  readonly outcome: 'done' | 'refused' | 'failed'
  readonly detail?: AuditDetail
}

/** A row as it was written: its place, when, and its detail in the words in which the audit is shown. */
export type AuditedRow = { readonly head: Head; readonly at: string; readonly detail: string }

export const sayDetail = (detail: unknown): string => Object.entries((detail ?? {}) as AuditDetail).map(([name, value]) => `${name} ${String(value)}`).join(', ')

/**
 * Appends to the audit within a transaction: where this fails, what it tells of fails too. Do it last in the transaction,
 * since every other append waits from here until its end. Returns the row, for what is printed or logged with it.
 */
export async function appendAudit(within: Transaction, { actorId, action, subject, subjectId, outcome, detail = {} }: AuditEntry): Promise<AuditedRow> {
  const row = await within.audit.create({
    data: { actorId, action, subject, subjectId: subjectId ?? null, outcome, detail: detail satisfies Prisma.InputJsonObject },
    select: { number: true, hash: true, at: true, detail: true },
  })
  return { head: { number: String(row.number), hash: Buffer.from(row.hash).toString('hex') }, at: row.at.toISOString(), detail: sayDetail(row.detail) }
}

/** The last row of the audit, to note elsewhere. */
export async function auditHead(): Promise<Head | undefined> {
  return (await database().$queryRaw<Head[]>(auditHeadQuery))[0]
}

/** Reads the whole audit from one snapshot and names what does not hold. `heads` were noted earlier. */
export async function verifyAudit(heads: readonly Head[] = []): Promise<Verified> {
  return await database().$transaction(
    (within) =>
      verifyChain(
        {
          page: (after, limit) => within.$queryRaw<AuditRow[]>(auditPage(after, limit)),
          head: async () => (await within.$queryRaw<Head[]>(auditHeadQuery))[0],
        },
        heads,
      ),
    { isolationLevel: 'RepeatableRead', timeout: 600_000 },
  )
}
