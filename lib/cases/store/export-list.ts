import 'server-only'
import { transaction } from '@/lib/server/transaction'
import type { Actor } from '../../accounts/person'
import type { Listed } from '../listed'
import type { Worklist } from '../worklist'
import { readListed } from './list'
import { audit, done, refuse, type Outcome } from './outcome'
import { seesNone, visibleTo } from './visible'

/** More is not handed out at once: whoever needs more narrows the list. */
export const MOST_EXPORTED = 5000

/** The cases of a list that somebody sees whole, in its order and of one moment, to keep elsewhere; `too-many` where there are more than `MOST_EXPORTED`. `withText`: with what people typed, which the audit tells. */
export async function exportList(actor: Actor, worklist: Worklist, withText: boolean): Promise<Outcome<readonly Listed[] | 'too-many'>> {
  const told = { actor, action: 'list-exported' }
  return await transaction(async (within) => {
    const denied = seesNone(actor)
    if (denied !== undefined) return await refuse(within, told, denied)
    const visible = visibleTo(actor, worklist.filters.whose).filter(({ sees }) => sees === 'whole')
    const cases = await readListed(within, actor, visible, worklist, MOST_EXPORTED + 1)
    const isTooMany = cases.length > MOST_EXPORTED
    await audit(within, { ...told, detail: { count: isTooMany ? 0 : cases.length, format: 'csv', kind: withText ? 'with-text' : 'coded' } })
    return done(isTooMany ? 'too-many' : cases)
  })
}
