import 'server-only'
import { isNativeError } from 'node:util/types'
import { Prisma } from '@/prisma/client/client'
import { database, type Transaction } from './database'
import { log } from './log'

/**
 * The database did not say that it kept a change: it is down or full, took too long, or refused it.
 * Without detail: what the database says may repeat what was being written.
 */
export class NotSaved extends Error {
  override readonly name = 'NotSaved'
  /** By this a page that fails knows why: Next hands it on, and nothing else of an error. */
  readonly digest = 'not-saved'
  constructor() {
    super('The database did not take this.')
  }
}

const failures = [NotSaved, Prisma.PrismaClientKnownRequestError, Prisma.PrismaClientUnknownRequestError, Prisma.PrismaClientInitializationError, Prisma.PrismaClientRustPanicError]

/** What the driver throws where a connection breaks is of no kind of its own: it is known by its code, or by the words of pg and its pool. */
const brokenCodes: readonly unknown[] = ['EPIPE', 'ECONNRESET', 'ECONNREFUSED']
const brokenWords = /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout (exceeded|expired)|Query read timeout)/

function isBrokenConnection(error: Error): boolean {
  return ('code' in error && brokenCodes.includes(error.code)) || brokenWords.test(error.message)
}

/** Whether something went wrong in the database; mistakes of the program are none of its failures. */
export function isOfDatabase(error: unknown): boolean {
  if (failures.some((kind) => error instanceof kind)) return true
  return isNativeError(error) && (error.name === 'DriverAdapterError' || isBrokenConnection(error))
}

/** All of it or nothing. Whatever goes wrong in the database is `NotSaved`; mistakes of the program stay what they are. */
export async function transaction<T>(run: (within: Transaction) => Promise<T>): Promise<T> {
  try {
    return await database().$transaction(run)
  } catch (error) {
    if (!isOfDatabase(error)) throw error
    log.error('not-saved', error)
    throw new NotSaved()
  }
}
