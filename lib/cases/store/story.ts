import 'server-only'
import type { Transaction } from '@/lib/server/database'
import type { Prisma } from '@/prisma/client/client'
import type { Case } from '../case'
import type { CaseEvent } from '../event'
import { eventSchema } from '../schema'
import { replay } from '../story'

type Stored = { readonly number: number; readonly at: Date; readonly kind: string; readonly actorId: string; readonly data: Prisma.JsonValue }

/** An event as the table keeps it: who, when and what apart from the rest, with the name and the role they had. */
export function stored({ number, at, by: { id: actorId, ...by }, kind, ...data }: CaseEvent) {
  return { number, at, actorId, kind, data: { ...data, by } as Prisma.InputJsonObject }
}

function told({ number, at, kind, actorId, data }: Stored): CaseEvent {
  const { by, ...rest } = data as Prisma.JsonObject
  return readable({ ...rest, number, at: at.toISOString(), kind, by: { ...(by as Prisma.JsonObject), id: actorId } })
}

/** An event in its shape, on its way into the table as on its way out: what could not be read again is not written. */
export function readable(event: Readonly<Record<string, unknown>>): CaseEvent {
  const read = eventSchema.safeParse(event)
  if (!read.success) throw new Error(`Event ${String(event.number)} of a case cannot be read.`)
  return read.data
}

const columns = { caseId: true, number: true, at: true, kind: true, actorId: true, data: true } as const

/** Everything that happened to a case, in order; empty where there is none. */
export async function storyOf(within: Transaction, caseId: string): Promise<readonly CaseEvent[]> {
  return (await within.caseEvent.findMany({ where: { caseId }, orderBy: { number: 'asc' }, select: columns })).map(told)
}

/** The case that its events tell; undefined where there are none. */
export function caseOf(events: readonly CaseEvent[]): Case | undefined {
  if (events.length === 0) return undefined
  const replayed = replay(events)
  if (!replayed.ok) throw new Error(`Event ${replayed.number} of a case does not follow: ${replayed.refusal.reason}.`)
  return replayed.case
}

/** Several cases at once, by id. */
export async function casesOf(within: Transaction, ids: readonly string[]): Promise<readonly Case[]> {
  const rows = await within.caseEvent.findMany({ where: { caseId: { in: [...ids] } }, orderBy: { number: 'asc' }, select: columns })
  const stories = new Map<string, CaseEvent[]>(ids.map((id) => [id, []]))
  for (const row of rows) stories.get(row.caseId)?.push(told(row))
  return [...stories.values()].flatMap((events) => caseOf(events) ?? [])
}
