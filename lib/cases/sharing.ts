import type { Actor } from '../accounts/person'
import { hasPower } from '../accounts/role'
import type { Case } from './case'
import type { Sharing } from './event'
import { hasAccess, isMember } from './lawful'
import { refusal, type Refusal } from './refusal'
import type { Step } from './story'

const readsSomehow = ({ role }: Actor): boolean => hasPower(role, 'read-shared-cases') || hasPower(role, 'read-shared-cases-de-identified')

/** What of a case can be shared with somebody; nothing where their role reads no shared cases. */
export function sharingsFor(person: Actor): readonly Sharing[] {
  if (!readsSomehow(person)) return []
  return hasPower(person.role, 'write-shared-cases') ? ['read', 'write'] : ['read']
}

/** Who can go on with a case, and so be handed it: its owner, and those who write in it. */
export function canGoOn({ owner, members }: Case): readonly Actor[] {
  return [owner, ...members.filter(({ sharing }) => sharing === 'write').map(({ person }) => person)]
}

/** Whether this person, as they are now, can go on with a case. */
function isAble(one: Case, { id, role }: Actor): boolean {
  return canGoOn(one).some((able) => able.id === id) && hasPower(role, one.owner.id === id ? 'keep-own-cases' : 'write-shared-cases')
}

/** Why a case cannot be handed to somebody; undefined where it can. Stories from before this was asked stand as they are. */
export function handOverFault(one: Case, to: Actor | null): Refusal | undefined {
  return to === null || isAble(one, to) ? undefined : refusal('no-access')
}

/** A case as it stands for those who are here now: handed to nobody where whom it was handed to can no longer go on with it. */
export function heldBy(one: Case, people: readonly Actor[]): Case {
  const { assignee } = one
  return assignee === undefined || people.some((person) => person.id === assignee.id && isAble(one, person)) ? one : { ...one, assignee: undefined }
}

export function shared(one: Case, person: Actor, sharing: Sharing): Step {
  if (one.owner.id === person.id) return refusal('owner-has-it')
  if (!readsSomehow(person)) return refusal('cannot-be-shared-with')
  if (!sharingsFor(person).includes(sharing)) return refusal('read-by-sharing-only')
  if (one.members.some((member) => member.person.id === person.id && member.sharing === sharing)) return refusal('already-shared')
  return { members: [...one.members.filter((member) => member.person.id !== person.id), { person, sharing }] }
}

/** Takes access back; what was handed to that person is handed to nobody then. */
export function unshared(one: Case, person: Actor): Step {
  if (!isMember(one, person.id)) return refusal('not-shared')
  const members = one.members.filter((member) => member.person.id !== person.id)
  return one.assignee?.id === person.id ? { members, assignee: undefined } : { members }
}

export function assigned(one: Case, from: string | null, to: Actor | null): Step {
  if (from !== (one.assignee?.id ?? null)) return refusal('stale')
  if (from === (to?.id ?? null)) return refusal('nothing-changed')
  if (to === null) return { assignee: undefined }
  return hasAccess(one, to.id) ? { assignee: to } : refusal('no-access')
}
