import 'server-only'
import { env } from './env'
import { log } from './log'
import { tooManyRequests, type Problem } from './problem'

/** What is bounded: requests of any kind, and among them those that cost the database more. */
export type Rate = 'any' | 'search' | 'export'

/** Of REQUESTS_PER_MINUTE one in so many: 600, 60 and 10 unless set. Autosave, the busiest there is, sends at most 75 a minute from one tab: once in 0.8 s. */
const oneIn = { any: 1, search: 10, export: 60 } as const satisfies Record<Rate, number>

const MINUTE = 60_000

type Counts = { minute: number; readonly of: Map<string, number> }

/**
 * Kept in this process: a count in the database would cost a write for each request it is to spare. Each of several servers has its own.
 * It holds no more than what was asked within one minute.
 */
const kept = globalThis as typeof globalThis & { ketamineConsultRates?: Counts }

function countsAt(now: number): Map<string, number> {
  const minute = Math.floor(now / MINUTE)
  const counts = (kept.ketamineConsultRates ??= { minute, of: new Map() })
  if (counts.minute !== minute) counts.of.clear()
  counts.minute = minute
  return counts.of
}

/** Counts one request of somebody, and refuses it where there were too many within this minute; the next one begins anew. */
export function refusalOfRate(rate: Rate, by: string, now = Date.now()): Problem | undefined {
  const counts = countsAt(now)
  const kinds: readonly Rate[] = rate === 'any' ? ['any'] : ['any', rate]
  const full = kinds.map((kind) => {
    const key = `${kind} ${by}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    const most = Math.floor(env().REQUESTS_PER_MINUTE / oneIn[kind])
    if (count === most + 1) log.warning('too-many-requests', { kind })
    return count > most
  })
  return full.includes(true) ? tooManyRequests(Math.ceil((MINUTE - (now % MINUTE)) / 1000)) : undefined
}
