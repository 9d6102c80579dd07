import { isRole, type Role } from './role'

/** Somebody with an account. Without a role, which the provider that vouches for them can take away, they may do nothing. */
export type Person = {
  readonly id: string
  /** As every screen and record says it: "Dr. Ada Quill". */
  readonly name: string
  /** What they sign in with: one form for one person, see `signInName`. Absent for whoever is vouched for by the provider. */
  readonly signInName?: string
  /** What the provider knows them by. */
  readonly subject?: string
  readonly role?: Role
  /** A person who left stays, so that records keep their name, and can no longer sign in. */
  readonly active: boolean
  /** Whether signing in asks for a code as well. */
  readonly hasSecondStep: boolean
}

/** Who acts, as it is written into what they do: name and role as they were then. */
export type Actor = { readonly id: string; readonly name: string; readonly role?: Role }

const SHORTEST_NAME = 3
const LONGEST_NAME = 120

/** The one form under which a sign-in name is stored and looked up: no outer spaces, one composition of letters, lower case. */
export function signInName(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** What is wrong with a sign-in name, in words; undefined where nothing is. */
export function signInNameFault(text: string): string | undefined {
  const name = signInName(text)
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return `From ${SHORTEST_NAME} to ${LONGEST_NAME} characters.`
  return /^[\p{L}\p{N}._%+'@-]+$/u.test(name) && text.isWellFormed() ? undefined : 'Letters, digits and . _ % + \' @ - only, without spaces.'
}

/** What is wrong with a name as it is shown and signed with, in words; undefined where nothing is. */
export function nameFault(text: string): string | undefined {
  const name = text.trim()
  if (name === '' || [...name].length > LONGEST_NAME) return `From 1 to ${LONGEST_NAME} characters.`
  return name.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name) ? undefined : 'One line of readable characters.'
}

/** The person as an actor; one who is not active, or whose stored role is none of ours, acts without a role. */
export function actorOf(person: { readonly id: string; readonly name: string; readonly role?: string | null; readonly active: boolean }): Actor {
  const { id, name, role } = person
  return person.active && typeof role === 'string' && isRole(role) ? { id, name, role } : { id, name }
}
