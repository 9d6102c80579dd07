/** What a person is to the work. A person without a role may do nothing. */
export type Role = 'psychiatrist' | 'care-team' | 'trainee' | 'administrator'

export const roles = {
  psychiatrist: 'Psychiatrist',
  'care-team': 'Care team',
  trainee: 'Trainee',
  administrator: 'Administrator',
} as const satisfies Record<Role, string>

export const roleIds = Object.keys(roles) as readonly Role[]

export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text)
}

/**
 * What a role can open up, apart from any one case. What may be done with one case hangs on the case as well:
 * that is `may()` of the case layer.
 */
export const powers = [
  'keep-own-cases',
  'read-shared-cases',
  'write-shared-cases',
  'read-shared-cases-de-identified',
  'sign-guidance',
  'co-sign-when-asked',
  'supervise',
  'practice',
  'manage-people',
  'set-retention',
  'read-audit',
] as const
export type Power = (typeof powers)[number]

const granted: Readonly<Record<Role, readonly Power[]>> = {
  psychiatrist: ['keep-own-cases', 'read-shared-cases', 'write-shared-cases', 'sign-guidance', 'co-sign-when-asked', 'supervise', 'practice'],
  'care-team': ['read-shared-cases', 'write-shared-cases', 'co-sign-when-asked'],
  trainee: ['keep-own-cases', 'read-shared-cases-de-identified', 'sign-guidance', 'practice'],
  administrator: ['manage-people', 'set-retention', 'read-audit'],
}

/** Whether a role has a power. What is not granted above is denied, a role or power that does not exist with it. */
export function hasPower(role: string | undefined, power: string): boolean {
  if (role === undefined || !isRole(role)) return false
  return granted[role].some((one) => one === power)
}
