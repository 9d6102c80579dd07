import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { env } from '@/lib/server/env'

/** Stands before a secret that is sealed with AES-256-GCM. What lacks it is as an earlier version kept it. */
const mark = 'sealed-1:'
const NONCE = 12
const TAG = 16

/** A sealed secret opens for its own person alone: one that is copied to another row is refused. */
const bound = (personId: string): Buffer => Buffer.from(`second-step ${personId}`)

/** Whether this server has a key, without which no second step can be set up. */
export const canSeal = (): boolean => env().SECOND_STEP_KEY !== undefined

export const isSealed = (kept: string): boolean => kept.startsWith(mark)

/** The secret of somebody's second step as the database keeps it. Throws where this server has no key. */
export function sealSecret(personId: string, secret: string): string {
  const { SECOND_STEP_KEY } = env()
  if (SECOND_STEP_KEY === undefined) throw new Error('SECOND_STEP_KEY is not set: nothing can be sealed.')
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', SECOND_STEP_KEY, nonce, { authTagLength: TAG }).setAAD(bound(personId))
  const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${mark}${sealed.toString('base64url')}`
}

/** What a secret is made of, so that a sealed one whose mark was changed is not taken for one. */
const plain = /^[A-Z2-7]+$/

/** The secret behind what is kept; undefined where it was changed, was sealed for somebody else or under another key, or there is no key. */
export function openSecret(personId: string, kept: string): string | undefined {
  if (!isSealed(kept)) return plain.test(kept) ? kept : undefined
  const { SECOND_STEP_KEY } = env()
  const sealed = Buffer.from(kept.slice(mark.length), 'base64url')
  if (SECOND_STEP_KEY === undefined || sealed.length <= NONCE + TAG) return undefined
  const opening = createDecipheriv('aes-256-gcm', SECOND_STEP_KEY, sealed.subarray(0, NONCE), { authTagLength: TAG }).setAAD(bound(personId)).setAuthTag(sealed.subarray(-TAG))
  try {
    return Buffer.concat([opening.update(sealed.subarray(NONCE, -TAG)), opening.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
