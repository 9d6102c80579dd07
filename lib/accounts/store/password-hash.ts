import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { passwordForm } from '../password'

/** argon2id with the memory and passes of the second choice of RFC 9106, section 4, in 1 lane, so that a sign-in keeps one core busy and leaves the others to everybody else (docs/decisions/014). The algorithm is the package's own default. */
export const hashCost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const

/** A hash of the same cost that no password is known to give: checked where there is no account, so that it takes as long. */
export const nobodysHash = '$argon2id$v=19$m=65536,t=3,p=1$XYE9PVVBOFfgSsKg3vYUnA$JOTrZDG2rJDLfHuipxpyQEsS/CEsxxoVId0MvKYUZH0'

export async function hashPassword(password: string): Promise<string> {
  return await hash(passwordForm(password), hashCost)
}

/** Whether a password is the one behind a hash; without a hash it never is, after the same work. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const matches = await verify(kept ?? nobodysHash, passwordForm(password))
  return matches && typeof kept === 'string'
}
