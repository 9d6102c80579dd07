import 'server-only'
import { database } from '@/lib/server/database'

/** Uses up a token, known by a hash in hexadecimal; false where it was used before. `until`: from when on it is too old in any case. */
export async function takeToken(once: string, until: Date): Promise<boolean> {
  const { count } = await database().hookToken.createMany({ data: { hash: Buffer.from(once, 'hex'), expiresAt: until }, skipDuplicates: true })
  return count === 1
}
