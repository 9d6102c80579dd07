import 'server-only'
import type { AuditDetail, AuditedRow } from '@/lib/server/audit'
import type { Head } from '@/lib/server/audit-chain'
import { utcMoment } from '@/lib/server/clock'
import type { Transaction } from '@/lib/server/database'
import { transaction } from '@/lib/server/transaction'
import type { Actor } from '../../accounts/person'
import { isFresh, type Instant } from '../../accounts/session'
import { standsNoMore, standsStill } from '../../accounts/store/people'
import { itemIds } from '../../clinical/items'
import type { Case } from '../case'
import type { CaseEvent } from '../event'
import { actOf, may } from '../may'
import type { Refusal } from '../refusal'
import { apply } from '../story'
import { prepare, type Wish } from './happening'
import { audit, done, hidden, refuse, type Denied, type Outcome, type Since } from './outcome'
import { beside } from './records'
import { caseOf, readable, storyOf } from './story'
import { write } from './write'

/** The case after the change, and the last row of the audit with it: printed on what is printed. */
export type Changed = { readonly case: Case; readonly head: Head }

/** The same with the whole of that row, for what repeats it. */
export type Recorded = { readonly case: Case; readonly row: AuditedRow }

type Held = { readonly one: Case; readonly events: readonly CaseEvent[]; readonly safetyFirst: boolean }

/** A case that nobody else changes until this transaction ends. */
async function hold(within: Transaction, caseId: string): Promise<Held | undefined> {
  const [row] = await within.$queryRaw<{ safetyFirst: boolean }[]>`SELECT safety_first AS "safetyFirst" FROM case_file WHERE id = ${caseId}::uuid FOR UPDATE`
  if (row === undefined) return undefined
  const events = await storyOf(within, caseId)
  const one = caseOf(events)
  return one === undefined ? undefined : { one, events, ...row }
}

/** Clocks of several servers differ: a story never goes back in time. */
function momentAfter({ changedAt }: Case): string {
  const now = utcMoment(new Date())
  return now > changedAt ? now : changedAt
}

/** What others answered since the revision that a device had seen. */
function since(events: readonly CaseEvent[], wish: Wish): readonly Since[] {
  if (!('revision' in wish)) return []
  const answered = events.filter((event) => event.kind === 'answered')
  return answered.filter(({ revision }) => revision >= wish.revision).map(({ by, at, changes }) => ({ by: by.name, at, items: itemIds.filter((id) => changes[id] !== undefined) }))
}

/** What the audit tells of an event: numbers, ids and single words. */
function detailOf(one: Case, event: CaseEvent): AuditDetail {
  const standing = { revision: one.revision, version: one.version }
  switch (event.kind) {
    case 'answered':
      return { ...standing, count: Object.keys(event.changes).length }
    case 'shared':
      return { ...standing, member: event.with.id, may: event.sharing }
    case 'unshared':
      return { ...standing, member: event.with.id }
    case 'assigned':
      return { ...standing, from: event.from ?? 'nobody', to: event.to?.id ?? 'nobody' }
    case 'signed':
    case 'co-signed':
    case 'returned':
    case 'addendum':
      return { ...standing, record: event.sha256 }
    case 'prior-authorization':
      return { ...standing, from: event.from?.stage ?? 'none', to: event.to.stage }
    case 'printed':
      return { ...standing, kind: event.what, ...(event.sha256 !== undefined && { record: event.sha256 }) }
    case 'exported':
      return { ...standing, kind: event.what, format: event.format }
    case 'created':
    case 'renamed':
    case 'reopened':
    case 'archived':
    case 'restored':
    case 'review-due':
      return standing
  }
}

const noLonger: Denied = { reason: 'not-allowed', says: standsNoMore }
const mustProve: Denied = { reason: 'prove-anew', says: 'Show again who you are before you sign.' }

/** Whether somebody signs with this, and has not shown of late who they are. */
function isUnproven({ kind }: Wish, provenAt: Instant | undefined): boolean {
  const signs = kind === 'signed' || kind === 'co-signed'
  return signs && (provenAt === undefined || !isFresh(provenAt, Date.now()))
}

/**
 * The one way in which a case changes: held for this change alone, asked whether they may, whether it follows, and then written
 * with its event and its place in the audit, all of it or nothing. What a device saw and what is kept differ: it is told how the case stands.
 * `provenAt`: when the actor last showed who they are; signing asks for it.
 */
export async function recordedChange(actor: Actor, caseId: string, wish: Wish, provenAt?: Instant): Promise<Outcome<Recorded>> {
  const told = { actor, action: wish.kind, caseId }
  return await transaction(async (within) => {
    if (!(await standsStill(within, actor))) return await refuse(within, told, noLonger)
    const held = await hold(within, caseId)
    if (held === undefined) return await refuse(within, told, hidden)
    const { one, events } = held
    const stands = ({ reason, says }: Refusal): Denied => ({ reason, says, current: { case: one, since: since(events, wish) } })

    const decision = may(actor, actOf[wish.kind], one)
    if (!decision.allowed) {
      const { hidden: unseen, reason, says } = decision
      if (unseen) return await refuse(within, told, hidden)
      return await refuse(within, told, reason === undefined ? { reason: 'not-allowed', says } : stands({ reason, says }))
    }
    if (isUnproven(wish, provenAt)) return await refuse(within, told, mustProve)
    const at = momentAfter(one)
    const prepared = await prepare(within, one, wish, actor, at)
    if ('refusal' in prepared) return await refuse(within, told, stands(prepared.refusal))
    const event = readable({ ...prepared.what, number: one.events + 1, at, by: actor })
    const applied = apply(one, event)
    if (!applied.ok) return await refuse(within, told, stands(applied.refusal))

    await write(within, applied.case, event, held)
    await beside(within, applied.case, event, prepared.record)
    const row = await audit(within, { ...told, detail: detailOf(applied.case, event) })
    return done({ case: applied.case, row })
  })
}

/** The same change, with no more of its row than is printed. */
export async function change(...asked: Parameters<typeof recordedChange>): Promise<Outcome<Changed>> {
  const changed = await recordedChange(...asked)
  return changed.ok ? done({ case: changed.value.case, head: changed.value.row.head }) : changed
}
