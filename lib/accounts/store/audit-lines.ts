import 'server-only'
import type { Prisma } from '@/prisma/client/client'
import { appendAudit, sayDetail, type AuditDetail } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import { notAllowed, type Answer } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'
import { AUDIT_PAGE, type AuditLine, type AuditSearch } from '../audit-search'
import type { Actor } from '../person'
import { hasPower } from '../role'

/** More is not handed out at once: whoever needs all of it narrows by days. */
export const MOST_EXPORTED = 10_000
const DAY = 24 * 60 * 60 * 1000

type Page = { readonly lines: readonly AuditLine[]; readonly next?: string }

function whereOf({ person, subject, id, outcome, from, to, before }: AuditSearch): Prisma.AuditWhereInput {
  return {
    ...(person !== undefined && { actorId: person }),
    ...(subject !== undefined && { subject }),
    ...(id !== undefined && { subjectId: id }),
    ...(outcome !== undefined && { outcome }),
    ...(before !== undefined && { number: { lt: BigInt(before) } }),
    at: { ...(from !== undefined && { gte: new Date(from) }), ...(to !== undefined && { lt: new Date(Date.parse(to) + DAY) }) },
  }
}

async function linesOf(within: Transaction, search: AuditSearch, most: number): Promise<readonly AuditLine[]> {
  const rows = await within.audit.findMany({ where: whereOf(search), orderBy: { number: 'desc' }, take: most })
  const ids = [...new Set(rows.flatMap(({ actorId }) => (actorId === null ? [] : [actorId])))]
  const people = await within.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map(({ number, at, actorId, action, subject, subjectId, outcome, detail }) => ({
    number: String(number),
    at: at.toISOString(),
    ...(actorId !== null && { who: names.get(actorId) ?? actorId }),
    action,
    subject,
    ...(subjectId !== null && { subjectId }),
    outcome,
    detail: sayDetail(detail),
  }))
}

/** Reads within one transaction that also tells the audit of the reading, or of its refusal. */
async function reading<T>(actor: Actor, action: 'audit.read' | 'audit.exported', read: (within: Transaction) => Promise<{ readonly value: T; readonly detail: AuditDetail }>): Promise<Answer<T>> {
  const entry = { actorId: actor.id, action, subject: 'audit' } as const
  return await transaction(async (within) => {
    if (!hasPower(actor.role, 'read-audit')) {
      await appendAudit(within, { ...entry, outcome: 'refused', detail: { reason: 'not-allowed' } })
      return { refused: notAllowed() }
    }
    const { value, detail } = await read(within)
    await appendAudit(within, { ...entry, outcome: 'done', detail })
    return { value }
  })
}

/** A page of the audit, the latest entry first. */
export async function readAudit(actor: Actor, search: AuditSearch): Promise<Answer<Page>> {
  return await reading(actor, 'audit.read', async (within) => {
    const found = await linesOf(within, search, AUDIT_PAGE + 1)
    const lines = found.slice(0, AUDIT_PAGE)
    const next = found.length > AUDIT_PAGE ? lines.at(-1)?.number : undefined
    return { value: { lines, ...(next !== undefined && { next }) }, detail: { count: lines.length } }
  })
}

/** The latest entries that are asked for, to keep elsewhere; at most `MOST_EXPORTED`. */
export async function exportAudit(actor: Actor, search: AuditSearch): Promise<Answer<readonly AuditLine[]>> {
  return await reading(actor, 'audit.exported', async (within) => {
    const lines = await linesOf(within, search, MOST_EXPORTED)
    return { value: lines, detail: { count: lines.length, format: 'csv' } }
  })
}
