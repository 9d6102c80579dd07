import 'server-only'
import { utcMoment } from '@/lib/server/clock'
import { transaction } from '@/lib/server/transaction'
import type { Actor } from '../../accounts/person'
import { isUuid } from '../../accounts/uuid'
import type { Moment } from '../../clinical/dates'
import type { Case } from '../case'
import { deIdentified, endOfMinute, type DeIdentifiedCase } from '../de-identified'
import type { CaseEvent } from '../event'
import { history as lines, type HistoryLine } from '../history'
import { may } from '../may'
import type { Seen } from '../may/grants'
import type { Transaction } from '@/lib/server/database'
import { audit, done, hidden, refuse, type Outcome } from './outcome'
import { caseOf, storyOf } from './story'

export type Opened = { readonly sees: 'whole'; readonly case: Case } | { readonly sees: 'de-identified'; readonly case: DeIdentifiedCase }

type Reading = { readonly one: Case; readonly events: readonly CaseEvent[]; readonly sees: Seen }

/** Reads a case for somebody, and notes that it was read. What `read` tells of is only shown to those who see the case whole, where it asks so. */
export async function reading<T>(actor: Actor, caseId: string, action: string, read: (within: Transaction, found: Reading) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  // What is no id is the id of no case.
  if (!isUuid(caseId)) return { ok: false, denied: hidden }
  const told = { actor, action, caseId }
  return await transaction(async (within) => {
    const events = await storyOf(within, caseId)
    const one = caseOf(events)
    if (one === undefined) return await refuse(within, told, hidden)
    const decision = may(actor, 'read', one)
    if (!decision.allowed) return await refuse(within, told, decision.hidden ? hidden : { reason: 'not-allowed', says: decision.says })
    const found = await read(within, { one, events, sees: decision.sees })
    if (!found.ok) return await refuse(within, told, found.denied)
    await audit(within, { ...told, detail: { revision: one.revision } })
    return found
  })
}

const onlyWhole: Outcome<never> = { ok: false, denied: { reason: 'not-allowed', says: 'Of a case that is shared with you to learn from, only its answers are shown.' } }

/** As `reading`, for those alone who see the case whole. */
export async function readingWhole<T>(actor: Actor, caseId: string, action: string, read: (within: Transaction, found: Reading) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  return await reading(actor, caseId, action, async (within, found) => (found.sees === 'whole' ? await read(within, found) : onlyWhole))
}

/** When the case was last changed, to the minute. Whoever sees it de-identified is not told: dates counted from a day that they know, such as today, could be counted back. */
function lastDay(events: readonly CaseEvent[]): Moment {
  const last = events.at(-1)
  return endOfMinute(last?.at ?? utcMoment(new Date()))
}

/** A case, as much of it as this person may see. */
export async function open(actor: Actor, caseId: string): Promise<Outcome<Opened>> {
  return await reading(actor, caseId, 'read', (_, { one, events, sees }) => {
    const opened: Opened = sees === 'whole' ? { sees, case: one } : { sees, case: deIdentified(one, lastDay(events)) }
    return Promise.resolve(done(opened))
  })
}

/** What happened to a case, in sentences. */
export async function history(actor: Actor, caseId: string): Promise<Outcome<readonly HistoryLine[]>> {
  return await readingWhole(actor, caseId, 'history', (_, { events }) => Promise.resolve(done(lines(events))))
}
