import 'server-only'
import { log } from '@/lib/server/log'
import { removeSpent } from './spent'

/** What a server does for accounts at its start and once a day. Several servers may do it at once. */
export async function daily(): Promise<void> {
  const removed = await removeSpent()
  if (removed !== undefined) log.info('spent-removed', removed)
}
