import 'server-only'
import { database } from './database'
import { log } from './log'
import { notReady, type Answer } from './problem'

/** Whether accounts and cases can be served: the database answers. */
export async function readiness(): Promise<Answer<{ readonly ready: true }>> {
  try {
    await database().$queryRaw`SELECT 1`
    return { value: { ready: true } }
  } catch (error) {
    log.error('database-not-ready', error)
    return { refused: notReady() }
  }
}
