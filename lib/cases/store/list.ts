import 'server-only'
import type { Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import type { Listed, Page } from '../listed'
import { encodeCursor, PAGE, sorts, type Cursor, type Filters, type Worklist } from '../worklist'
import { audit, done, refuse, type Outcome } from './outcome'
import { seesNone, visibleTo, type Visible } from './visible'

type Row = Omit<Listed, 'whole'> & NonNullable<Listed['whole']> & { readonly isWhole: boolean }

const shown = Prisma.sql`f.id, f.label, p.name AS owner, a.name AS assignee, f.stage, f.safety_first AS "safetyFirst", f.held, f.verdict_esketamine AS esketamine,
  f.verdict_racemic AS racemic, f.prior_authorization ->> 'stage' AS prior, f.waits_for AS waits, f.due_on::text AS due, f.review_due::text AS review,
  to_char(f.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt", to_char(f.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "changedAt"`

const keys = { changed: { column: Prisma.sql`f.updated_at`, of: 'changedAt' }, created: { column: Prisma.sql`f.created_at`, of: 'createdAt' }, review: { column: Prisma.sql`f.review_due`, of: 'review' } } as const

/** What comes after the last case of a page; cases without a date, or whose dates are not shown, come last, whichever way the list runs. */
function after({ sort, direction, key, id }: Cursor, column: Prisma.Sql | undefined): Prisma.Sql {
  const beyond = direction === 'ascending' ? Prisma.sql`>` : Prisma.sql`<`
  if (column === undefined) return key === null ? Prisma.sql`f.id ${beyond} ${id}::uuid` : Prisma.sql`TRUE`
  if (key === null) return Prisma.sql`(${column} IS NULL AND f.id ${beyond} ${id}::uuid)`
  const place = sorts[sort].key === 'date' ? Prisma.sql`${key}::date` : Prisma.sql`${key}::timestamptz`
  const further = Prisma.sql`(${column}, f.id) ${beyond} (${place}, ${id}::uuid)`
  return sorts[sort].key === 'date' ? Prisma.sql`(${further} OR ${column} IS NULL)` : further
}

const SHORT = 3

/** Letters as they are: what LIKE reads as a sign stands for itself. One or two letters are looked for where labels begin. */
function like(text: string): Prisma.Sql {
  const literal = text.replaceAll(/[\\%_]/g, String.raw`\$&`)
  return Prisma.sql`f.search LIKE lower(${[...text].length < SHORT ? `${literal}%` : `%${literal}%`})`
}

function conditions({ stage, safetyFirst, esketamine, racemic, prior, waits, whose }: Filters, actor: Actor, text: string | undefined): readonly Prisma.Sql[] {
  return [
    stage === undefined ? Prisma.sql`f.stage <> 'archived'` : Prisma.sql`f.stage = ${stage}`,
    ...(whose === 'assigned' ? [Prisma.sql`f.assignee_id = ${actor.id}::uuid`] : []),
    ...(safetyFirst === true ? [Prisma.sql`f.safety_first`] : []),
    ...(esketamine === undefined ? [] : [Prisma.sql`f.verdict_esketamine = ${esketamine}`]),
    ...(racemic === undefined ? [] : [Prisma.sql`f.verdict_racemic = ${racemic}`]),
    ...(prior === undefined ? [] : [Prisma.sql`f.prior_authorization ->> 'stage' = ${prior}`]),
    ...(waits === undefined ? [] : [Prisma.sql`f.waits_for = ${waits}`]),
    ...(text === undefined ? [] : [like(text)]),
  ]
}

type Wanted = { readonly visible: readonly Visible[]; readonly worklist: Worklist; readonly actor: Actor; readonly text?: string | undefined; readonly most: number }

/**
 * Each reason to see a case is read by itself in the order of the list, so that an index carries it; then they are laid together.
 * What is shown is fetched for the cases of the page alone: somebody may share thousands.
 */
function pageOf({ visible, worklist: { sort, direction, after: from, filters }, actor, text, most }: Wanted): Prisma.Sql {
  const { column } = keys[sort]
  const way = direction === 'ascending' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const nulls = sorts[sort].key === 'date' ? Prisma.sql`NULLS LAST` : Prisma.empty
  const none = sorts[sort].key === 'date' ? Prisma.sql`NULL::date` : Prisma.sql`NULL::timestamptz`
  const parts = visible.map(({ tables, where, relation, sees }) => {
    // The place of a case in a list, and a made-up cursor, would tell the dates of one that is seen without them.
    const key = sees === 'whole' ? column : undefined
    const narrowed = [...conditions(filters, actor, text), ...(from === undefined ? [] : [after(from, key)])]
    const order = key === undefined ? Prisma.sql`f.id ${way}` : Prisma.sql`${key} ${way} ${nulls}, f.id ${way}`
    return Prisma.sql`(
      SELECT f.id, ${relation} AS relation, ${sees === 'whole'}::boolean AS "isWhole", ${key ?? none} AS key
      FROM ${tables} WHERE ${Prisma.join([where, ...narrowed], ' AND ')} ORDER BY ${order} LIMIT ${most})`
  })
  return Prisma.sql`
    WITH page AS (SELECT * FROM (${Prisma.join(parts, ' UNION ALL ')}) found ORDER BY key ${way} NULLS LAST, id ${way} LIMIT ${most})
    SELECT ${shown}, page.relation, page."isWhole"
    FROM page JOIN case_file f ON f.id = page.id JOIN person p ON p.id = f.owner_id LEFT JOIN person a ON a.id = f.assignee_id
    ORDER BY page.key ${way} NULLS LAST, f.id ${way}`
}

function listed({ id, relation, stage, safetyFirst, held, esketamine, racemic, prior, waits, isWhole, ...row }: Row): Listed {
  const { label, owner, assignee, due, review, createdAt, changedAt } = row
  const whole = isWhole ? { label, owner, assignee, due, review, createdAt, changedAt } : null
  return { id, relation, stage, safetyFirst, held, esketamine, racemic, prior, waits, whole }
}

/** Where the page after this one begins. */
function nextOf(rows: readonly Row[], { sort, direction }: Worklist): string | undefined {
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  return last && encodeCursor({ sort, direction, key: last.isWhole ? last[keys[sort].of] : null, id: last.id })
}

/** So many of these cases, in the order of the list. */
export async function readListed(within: Transaction, actor: Actor, visible: readonly Visible[], worklist: Worklist, most: number): Promise<readonly Listed[]> {
  const rows = visible.length === 0 ? [] : await within.$queryRaw<Row[]>(pageOf({ visible, worklist, actor, most }))
  return rows.map(listed)
}

/** A page of the cases that somebody may read, by filters, order and place; with a text, those whose label holds it. */
export async function list(actor: Actor, worklist: Worklist, text?: string): Promise<Outcome<Page>> {
  const told = { actor, action: text === undefined ? 'list' : 'search' }
  return await transaction(async (within) => {
    const denied = seesNone(actor)
    if (denied !== undefined) return await refuse(within, told, denied)
    // A label that is not shown is not searched either.
    const visible = visibleTo(actor, worklist.filters.whose).filter(({ sees }) => text === undefined || sees === 'whole')
    const rows = visible.length === 0 ? [] : await within.$queryRaw<Row[]>(pageOf({ visible, worklist, actor, text, most: PAGE + 1 }))
    const cases = rows.slice(0, PAGE).map(listed)
    await audit(within, { ...told, detail: { count: cases.length } })
    const next = nextOf(rows, worklist)
    return done({ cases, ...(next !== undefined && { next }) })
  })
}
