import 'server-only'
import { transaction } from '@/lib/server/transaction'
import { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import { findActors } from '../../accounts/store/people'
import type { IsoDate } from '../../clinical/dates'
import { inOrder, SOON_IN_DAYS, taskKinds, tasksOf, type Queue } from '../queue'
import { heldBy } from '../sharing'
import { audit, done, refuse, type Outcome } from './outcome'
import { casesOf } from './story'
import { seesNone, visibleTo, type Visible } from './visible'

/** How many cases one queue looks into. */
const MOST = 100

function candidates(visible: readonly Visible[], today: IsoDate): Prisma.Sql {
  const parts = visible.map(
    ({ tables, where }) => Prisma.sql`SELECT f.id, f.safety_first AS "safetyFirst", f.waits_for, f.due_on FROM ${tables}
      WHERE ${where} AND f.waits_for IS NOT NULL AND (f.due_on IS NULL OR f.due_on <= ${today}::date + ${SOON_IN_DAYS}::int)`,
  )
  return Prisma.sql`SELECT id, "safetyFirst" FROM (${Prisma.join(parts, ' UNION ALL ')}) found
    ORDER BY array_position(${Object.keys(taskKinds)}::text[], waits_for), due_on NULLS FIRST, id LIMIT ${MOST + 1}`
}

/** What waits for this person today in all the cases they see whole. */
export async function queue(actor: Actor, today: IsoDate): Promise<Outcome<Queue>> {
  const told = { actor, action: 'queue' }
  return await transaction(async (within) => {
    const denied = seesNone(actor)
    if (denied !== undefined) return await refuse(within, told, denied)
    const visible = visibleTo(actor, 'all').filter(({ sees }) => sees === 'whole')
    const rows = visible.length === 0 ? [] : await within.$queryRaw<{ id: string; safetyFirst: boolean }[]>(candidates(visible, today))
    const noted = new Map(rows.slice(0, MOST).map((row) => [row.id, row]))
    const found = await casesOf(within, [...noted.keys()])
    const labels = new Map(found.map(({ id, label }) => [id, label]))
    const people = await findActors(within, found.flatMap(({ assignee }) => (assignee === undefined ? [] : [assignee.id])))
    const tasks = inOrder(found.flatMap((one) => tasksOf(heldBy(one, people), actor, today, { safetyFirst: noted.get(one.id)?.safetyFirst === true })))
    await audit(within, { ...told, detail: { count: tasks.length } })
    return done({ tasks: tasks.map((task) => ({ ...task, label: labels.get(task.case) ?? '' })), more: rows.length > MOST })
  })
}
