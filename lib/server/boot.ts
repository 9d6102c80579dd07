import 'server-only'
import { env } from './env'
import { log } from './log'

/** The first page goes before: loading the database client takes a third of a second of the processor. */
const afterFirstPage = 3000

/** Checks the environment; a little later, notes the last row of the audit. */
export function boot(): void {
  if (env().DATABASE_URL === undefined) log.warning('database-not-configured')
  else setTimeout(() => void noteHead(), afterFirstPage).unref()
}

/** Notes the last row of the audit in the log: a cut end shows against it later. */
async function noteHead(): Promise<void> {
  try {
    const { auditHead } = await import('./audit')
    const head = await auditHead()
    log.info('database-ready', { head: head === undefined ? undefined : `${head.number}:${head.hash}` })
  } catch (error) {
    // The server still answers: pages that need no account work, and the database may come back.
    log.error('database-not-ready', error)
  }
}
