import 'server-only'
import { Prisma } from '@/prisma/client/client'
import type { Actor } from '../../accounts/person'
import { isRole } from '../../accounts/role'
import { may } from '../may'
import { grants, type Relation, type Seen } from '../may/grants'
import type { Whose } from '../worklist'
import type { Denied } from './outcome'

/** Cases that somebody sees for one reason: from which tables, by which condition, and how much of them. */
export type Visible = { readonly tables: Prisma.Sql; readonly where: Prisma.Sql; readonly relation: Prisma.Sql; readonly sees: Seen }

/** The lists of cases that a person may read, by the same grants that `may()` asks: their own, and those shared with them. */
export function visibleTo({ id, role }: Actor, whose: Whose): readonly Visible[] {
  if (role === undefined || !isRole(role) || role === 'administrator') return []
  const reads = (relation: Relation): boolean => grants[role][relation].acts.includes('read')
  const found: Visible[] = []
  if (whose !== 'shared' && reads('own')) {
    found.push({ tables: Prisma.sql`case_file f`, where: Prisma.sql`f.owner_id = ${id}::uuid`, relation: Prisma.sql`'own'`, sees: grants[role].own.sees })
  }
  // What is granted of a shared case to read and to write differs in acts, not in whether and how it is seen.
  if (whose !== 'mine' && reads('shared-to-read')) {
    found.push({ tables: Prisma.sql`case_member m JOIN case_file f ON f.id = m.case_id`, where: Prisma.sql`m.person_id = ${id}::uuid`, relation: Prisma.sql`m.may`, sees: grants[role]['shared-to-read'].sees })
  }
  return found
}

/** Why somebody sees no cases at all; undefined where there may be some. */
export function seesNone(actor: Actor): Denied | undefined {
  const decision = may(actor, 'read')
  return decision.allowed || visibleTo(actor, 'all').length > 0 ? undefined : { reason: 'not-allowed', says: decision.says }
}
