import 'server-only'
import type { Actor } from '../../accounts/person'
import { listActors } from '../../accounts/store/people'
import { may } from '../may'
import { sharingsFor } from '../sharing'
import { readingWhole } from './open'
import { done, type Outcome } from './outcome'

/** With whom a case can be shared: those who are here and whose role reads shared cases. Only who may share it is told, and the audit is told of it as of any list. */
export async function colleagues(actor: Actor, caseId: string): Promise<Outcome<readonly Actor[]>> {
  return await readingWhole(actor, caseId, 'colleagues', async (within, { one }) => {
    const sharing = may(actor, 'share', one)
    if (!sharing.allowed) return { ok: false, denied: { reason: 'not-allowed', says: sharing.says } }
    return done((await listActors(within)).filter((person) => person.id !== one.owner.id && sharingsFor(person).length > 0))
  })
}
