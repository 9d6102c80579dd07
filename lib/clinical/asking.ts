import { NOT_KNOWN } from './answers'
import { hoursBetween, type Moment } from './dates'

/** Safety answers count for so long after they were asked for. */
const COUNT_FOR_HOURS = 24

/** Clocks of two machines may differ by this much before a time counts as in the future. */
const SKEW_IN_HOURS = 5 / 60

/** Hours since the safety questions were asked; where only dates are known, whole days. */
function hoursSince(askedAt: Moment, asOf: Moment): number | undefined {
  const coarse = askedAt.length === 10 || asOf.length === 10
  return coarse ? hoursBetween(askedAt.slice(0, 10), asOf.slice(0, 10)) : hoursBetween(askedAt, asOf)
}

/** How safety answers asked for at one moment stand at another: they count, they are too old, or the time cannot be. Where nobody wrote down when, they count. */
export function standingOfAsking(askedAt: Moment | undefined, asOf: Moment): 'known' | 'stale' | 'refused' {
  if (askedAt === undefined || askedAt === NOT_KNOWN) return 'known'
  const hours = hoursSince(askedAt, asOf)
  if (hours === undefined || hours < -SKEW_IN_HOURS) return 'refused'
  return hours > COUNT_FOR_HOURS ? 'stale' : 'known'
}
