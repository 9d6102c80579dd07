import 'server-only'
import { hash, verify } from '@node-rs/argon2'
import { passwordForm } from '../password'

/** argon2id with 64 MiB, 3 passes and 4 lanes: the second choice of RFC 9106, section 4. The algorithm is the package's own default. */
export const hashCost = { memoryCost: 65_536, timeCost: 3, parallelism: 4 } as const

/** A hash of the same cost that no password is known to give: checked where there is no account, so that it takes as long. */
export const nobodysHash = '$argon2id$v=19$m=65536,t=3,p=4$RcBY5GSKumNk+epbkY+peQ$PwM63Luz70JkBHYe6AXb5enYLVOnTBMJsrHXGZFyg0U'

export async function hashPassword(password: string): Promise<string> {
  return await hash(passwordForm(password), hashCost)
}

/** Whether a password is the one behind a hash; without a hash it never is, after the same work. */
export async function isPassword(password: string, kept: string | null | undefined): Promise<boolean> {
  const matches = await verify(kept ?? nobodysHash, passwordForm(password))
  return matches && typeof kept === 'string'
}
