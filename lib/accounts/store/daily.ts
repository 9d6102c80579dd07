import 'server-only'
import { log } from '@/lib/server/log'
import { canSeal } from './sealed-secret'
import { sealSecrets } from './seal-secrets'
import { removeSpent } from './spent'

/** What a server does for accounts at its start and once a day. Several servers may do it at once. */
export async function daily(): Promise<void> {
  if (!canSeal()) log.warning('second-step-key-missing')
  const { sealed, unreadable } = await sealSecrets()
  if (sealed > 0) log.info('second-steps-sealed', { count: sealed })
  if (unreadable > 0) log.warning('second-steps-unreadable', { count: unreadable })
  const removed = await removeSpent()
  if (removed !== undefined) log.info('spent-removed', removed)
}
