import type { Actor } from '../accounts/person'
import { hasPower, isRole, type Role } from '../accounts/role'
import type { Case } from './case'
import type { EventKind } from './event'
import { coSignFault, returnFault, stageFault } from './lawful'
import { grants, type Relation, type Seen } from './may/grants'
import type { Refusal, RefusalReason } from './refusal'

/** What somebody may want to do with a case. */
export const acts = [
  ...(['create', 'read', 'answer', 'rename', 'share', 'unshare', 'assign', 'archive', 'restore', 'sign', 'co-sign', 'return'] as const),
  ...(['add-addendum', 'reopen', 'prior-authorize', 'set-review', 'print', 'export'] as const),
] as const
export type Act = (typeof acts)[number]

/** The event that each act makes; reading makes none, and is audited all the same. */
export const eventOf = {
  create: 'created',
  answer: 'answered',
  rename: 'renamed',
  share: 'shared',
  unshare: 'unshared',
  assign: 'assigned',
  archive: 'archived',
  restore: 'restored',
  sign: 'signed',
  'co-sign': 'co-signed',
  return: 'returned',
  'add-addendum': 'addendum',
  reopen: 'reopened',
  'prior-authorize': 'prior-authorization',
  'set-review': 'review-due',
  print: 'printed',
  export: 'exported',
} as const satisfies Record<Exclude<Act, 'read'>, EventKind>

/**
 * Allowed, and what of the case is then seen; or denied, with words fit for a disabled button.
 * `hidden`: the actor is not even told that the case exists, so a route answers "not found".
 * `reason`: how the case stands keeps them from it now; absent where they may not do it at all.
 */
export type Decision =
  | { readonly allowed: true; readonly sees: Seen }
  | { readonly allowed: false; readonly says: string; readonly hidden: boolean; readonly reason?: RefusalReason }

const deny = (says: string, hidden = false): Decision => ({ allowed: false, says, hidden })

const withoutRole = 'Your account has no role yet. An administrator can give you one.'
const administrators = 'Administrators manage people, retention and audit; they do not see cases.'
const notYours = 'This case is not yours, and it is not shared with you.'

/** The act that somebody has to be allowed for an event to happen. */
export const actOf = Object.fromEntries(Object.entries(eventOf).map(([act, kind]) => [kind, act])) as Readonly<Record<EventKind, Exclude<Act, 'read'>>>

/** How somebody stands to a case. */
export function relationOf(actor: Actor, one: Case): Relation | 'none' {
  if (one.owner.id === actor.id) return 'own'
  const member = one.members.find(({ person }) => person.id === actor.id)
  if (member === undefined) return 'none'
  return member.sharing === 'write' ? 'shared-to-write' : 'shared-to-read'
}

/** Whether somebody of this role sees cases at all: their own, or what is shared with them. */
export function seesCases(role: Role | undefined): boolean {
  return role !== undefined && role !== 'administrator' && Object.values(grants[role]).some((grant) => grant.acts.includes('read'))
}

/** Whether this actor may do this with this case (with none, where it is still to be made). What nothing below allows is denied. */
export function may(actor: Actor, act: Act, one?: Case): Decision {
  const { role } = actor
  if (role === undefined || !isRole(role)) return deny(withoutRole, one !== undefined)
  if (role === 'administrator') return deny(administrators, one !== undefined)
  if (!acts.includes(act)) return deny('Nobody may do this.')
  if (act === 'create') return mayCreate(role, one)
  if (one === undefined) return deny('There is no case yet.')
  const relation = relationOf(actor, one)
  if (relation === 'none') return deny(notYours, true)
  const grant = grants[role][relation]
  if (!grant.acts.includes(act)) return deny(grant.otherwise[act] ?? grant.otherwise.rest)
  if (act === 'read') return { allowed: true, sees: grant.sees }
  const fault = stageFault(one, eventOf[act]) ?? personFault(actor, act, one)
  return fault === undefined ? { allowed: true, sees: grant.sees } : { allowed: false, hidden: false, ...fault }
}

function mayCreate(role: Role, one: Case | undefined): Decision {
  if (one !== undefined) return deny('This case exists already.')
  return hasPower(role, 'keep-own-cases') ? { allowed: true, sees: 'whole' } : deny('Cases are begun by psychiatrists and trainees, and shared with you.')
}

/** What hangs on who somebody is to the record. */
function personFault(actor: Actor, act: Exclude<Act, 'read'>, one: Case): Refusal | undefined {
  switch (act) {
    case 'co-sign':
      return coSignFault(one, actor)
    case 'return':
      return returnFault(one, actor)
    // Whoever is granted one of these may do it, whoever they are to the record.
    case 'create':
    case 'answer':
    case 'rename':
    case 'share':
    case 'unshare':
    case 'assign':
    case 'archive':
    case 'restore':
    case 'sign':
    case 'add-addendum':
    case 'reopen':
    case 'prior-authorize':
    case 'set-review':
    case 'print':
    case 'export':
      return undefined
  }
}
