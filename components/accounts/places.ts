import { hasPower, type Role } from '@/lib/accounts/role'
import { seesCases } from '@/lib/cases/may'

/** The pages of a role, the first of which is where it begins. */
export function placesOf(role: Role | undefined): readonly (readonly [href: string, label: string])[] {
  const cases = [['/cases', 'Cases'], ['/queue', 'Queue']] as const
  return [...(seesCases(role) ? cases : []), ...(hasPower(role, 'manage-people') ? [['/admin', 'Administration'] as const] : [])]
}

/** Where somebody begins who asked for no page: what their role is for; without a role their account, which tells why. */
export const beginsAt = (role: Role | undefined): string => placesOf(role)[0]?.[0] ?? '/account'
