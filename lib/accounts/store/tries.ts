import 'server-only'
import { createHash } from 'node:crypto'
import { accountLimits, addressLimits, reserve, signInLimits, throttleKey, type ThrottleLimits } from '@/lib/accounts/throttle'
import { appendAudit, type AuditEntry } from '@/lib/server/audit'
import type { Transaction } from '@/lib/server/database'
import { tooManyTries, type Problem } from '@/lib/server/problem'
import { transaction } from '@/lib/server/transaction'

/** Whose secret is tried, and from where. */
export type Try = { readonly account: string; readonly address: string }

type Kept = { readonly key: string; readonly tried: number; readonly window_started_at: Date }
type Counter = { readonly key: string; readonly limits: ThrottleLimits }

/** Hashed: what is typed as a name may be a password. */
const counter = (limits: ThrottleLimits, ...parts: readonly string[]): Counter => ({
  key: createHash('sha256').update(throttleKey(...parts)).digest('hex'),
  limits,
})

const pairOf = ({ account, address }: Try): Counter => counter(signInLimits, 'pair', account, address)
const widerOf = ({ account, address }: Try): readonly Counter[] => [counter(accountLimits, 'account', account), counter(addressLimits, 'address', address)]

/**
 * Takes turns with whoever changes the same counters, until the transaction ends: the account first and the address after it, for everybody.
 * Rows alone do not keep the order, for some of them come and go.
 */
export async function takeTurn(within: Transaction, attempt: Try): Promise<void> {
  for (const { key } of widerOf(attempt)) await within.$executeRaw`SELECT pg_advisory_xact_lock(('x' || left(${key}, 15))::bit(60)::bigint)`
}

/**
 * Reserves a try before anything is verified, so that parallel guesses count as they come.
 * Where it is refused nothing is counted, and the audit is told `refusal` once in each wait: nobody fills it by asking on.
 */
export async function reserveTry(attempt: Try, refusal: Omit<AuditEntry, 'outcome'>): Promise<Problem | undefined> {
  const counters = [pairOf(attempt), ...widerOf(attempt)]
  const keys = counters.map(({ key }) => key)
  return await transaction(async (within) => {
    await takeTurn(within, attempt)
    const now = new Date()
    const kept = await within.$queryRaw<Kept[]>`
      INSERT INTO throttle (key, tried, window_started_at) SELECT key, 0, ${now} FROM unnest(${keys}::text[]) AS key
      ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING key, tried, window_started_at`
    const reserved = counters.map(({ key, limits }) => ({ key, ...reserve(triesOf(kept.find((row) => row.key === key)), now.getTime(), limits) }))
    const waits = reserved.flatMap((one) => (one.allowed ? [] : [one.waitSeconds]))
    if (waits.length > 0) {
      if (await isFirstRefusal(within, keys)) await appendAudit(within, { ...refusal, outcome: 'refused', detail: { reason: 'too-many-tries' } })
      return tooManyTries(Math.max(...waits))
    }
    await within.$executeRaw`
      UPDATE throttle SET tried = made.tried, window_started_at = made.at
      FROM unnest(${reserved.map(({ key }) => key)}::text[], ${reserved.map(({ tries }) => tries.tried)}::int[], ${reserved.map(({ tries }) => new Date(tries.windowStartedAt))}::timestamptz[]) AS made (key, tried, at)
      WHERE throttle.key = made.key`
    return undefined
  })
}

/** Whether no try was refused yet since the wait of one of these counters began. */
async function isFirstRefusal(within: Transaction, keys: readonly string[]): Promise<boolean> {
  const told = await within.$executeRaw`UPDATE throttle SET refused_in = window_started_at WHERE key = ANY (${keys}) AND tried > 0 AND refused_in IS DISTINCT FROM window_started_at`
  return told > 0
}

const triesOf = (kept: Kept | undefined) => (kept === undefined ? undefined : { tried: kept.tried, windowStartedAt: kept.window_started_at.getTime() })

/** A try that was no guess: it does not count, and what was tried before it still does. */
export async function giveBackTry(within: Transaction, attempt: Try): Promise<void> {
  await takeTurn(within, attempt)
  const keys = [pairOf(attempt), ...widerOf(attempt)].map(({ key }) => key)
  await within.throttle.updateMany({ where: { key: { in: keys }, tried: { gt: 0 } }, data: { tried: { decrement: 1 } } })
}

/** A try that was right: it no longer counts, and the account starts afresh at this address. */
export async function forgiveTry(within: Transaction, attempt: Try): Promise<void> {
  await takeTurn(within, attempt)
  const pair = pairOf(attempt).key
  const wider = widerOf(attempt).map(({ key }) => key)
  await within.throttle.updateMany({ where: { key: { in: wider }, tried: { gt: 0 } }, data: { tried: { decrement: 1 } } })
  await within.throttle.deleteMany({ where: { key: pair } })
}
