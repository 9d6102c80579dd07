import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { PrismaClient, type Prisma } from '@/prisma/client/client'
import { env } from './env'

/** What runs within one transaction. */
export type Transaction = Prisma.TransactionClient

/** Nothing waits for ever: not for a connection, a lock, a statement, or a transaction whose process hangs. */
const limits = {
  connectionTimeoutMillis: 5000,
  idleTimeoutMillis: 60_000,
  lock_timeout: 5000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
}

/**
 * Connections to a database. One that breaks fails the query under way, or is replaced at the next one; it also says so by an event,
 * which ends the process where nothing listens. The adapter listens for some of the time only, so every connection has a listener from its first moment on.
 */
function poolOf(connectionString: string, connections: number, own: Partial<typeof limits>): Pool {
  const pool = new Pool({ connectionString, max: connections, application_name: 'ketamine-consult', ...limits, ...own })
  return pool.on('connect', (client) => client.on('error', () => undefined))
}

/** A client of a database of its own; the application has one, `database()`. Commands and tests pass other limits. */
export function connectDatabase(connectionString: string, connections: number, own: Partial<typeof limits> = {}): PrismaClient {
  const adapter = new PrismaPg(poolOf(connectionString, connections, own), { disposeExternalPool: true })
  return new PrismaClient({ adapter, errorFormat: 'minimal', log: [], transactionOptions: { maxWait: limits.connectionTimeoutMillis, timeout: limits.statement_timeout } })
}

/** Kept across reloads of modules in development, so that connections do not pile up. */
const kept = globalThis as typeof globalThis & { ketamineConsultDatabase?: PrismaClient }

/** The one client of this process. Throws a sentence where no database is configured. */
export function database(): PrismaClient {
  const { DATABASE_URL, DATABASE_CONNECTIONS } = env()
  if (DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set: start with npm start, which sets it for the bundled database.')
  kept.ketamineConsultDatabase ??= connectDatabase(DATABASE_URL, DATABASE_CONNECTIONS)
  return kept.ketamineConsultDatabase
}
