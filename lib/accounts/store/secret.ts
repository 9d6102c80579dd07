import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as text for a cookie or a console. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret: enough to know it again, not to make it. */
export function secretHash(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret, 'utf8').digest())
}
