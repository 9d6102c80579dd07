import 'server-only'
import { env } from './env'
import { log } from './log'

/** The first page goes before: loading the database client takes a third of a second of the processor. */
const afterFirstPage = 3000

const DAY = 24 * 60 * 60 * 1000
/** Where it failed, the database was away as a rule. */
const TRY_AGAIN = 10 * 60 * 1000

/** Checks the environment, and stops the server with a sentence where it is not in order; a little later, notes the last row of the audit and does `daily`, which is done once a day from then on. */
export function boot(daily: () => Promise<void>): void {
  stopUnlessInOrder()
  if (env().DATABASE_URL === undefined) return log.warning('database-not-configured')
  let retry: NodeJS.Timeout | undefined
  const tryDaily = (): void =>
    void daily().catch((error: unknown) => {
      log.error('daily-work-failed', error)
      clearTimeout(retry)
      retry = setTimeout(tryDaily, TRY_AGAIN).unref()
    })
  setTimeout(() => {
    void noteHead().then(tryDaily)
    setInterval(tryDaily, DAY).unref()
  }, afterFirstPage).unref()
}

/** Next would only tell, and answer every request with an error. */
function stopUnlessInOrder(): void {
  try {
    env()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
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
