import { sayTrialDates } from '../clinical/trials/say'
import type { Known, Trial } from '../clinical/trials/trial'

/** A line that ends with the response of a trial: one that nobody asked about is told from one that is not known. */
export const withAskedResponse = (says: string, { response }: Pick<Trial, 'response'>): string => (response === undefined ? says.replace(/response not known$/, 'response not asked yet') : says)

const taken = { 'most-days': 'taken on most days', 'often-missed': 'doses often missed', 'not-known': 'how reliably it was taken: not known' } as const satisfies Record<Known<NonNullable<Trial['taken']>>, string>
const episodes = { this: 'in this episode', earlier: 'in an earlier episode', 'not-known': 'which episode: not known' } as const satisfies Record<Known<NonNullable<Trial['episode']>>, string>
const stops = {
  'side-effects': 'stopped for side effects',
  'no-benefit': 'stopped for lack of benefit',
  ongoing: 'still taken',
  cost: 'stopped for cost',
  preference: 'stopped by preference',
  other: 'stopped for another reason',
  'not-known': 'whether and why it was stopped: not known',
} as const satisfies Record<Known<NonNullable<Trial['stopped']>>, string>

/** The dates of a trial as far as they are known; a start alone, of one that is still taken, as that from which it is. */
export function sayDates(trial: Trial): string {
  const dates = sayTrialDates(trial)
  const isFrom = trial.stopped === 'ongoing' && trial.start !== undefined && dates === trial.start
  return isFrom ? `from ${dates}` : dates
}

/** How a trial was taken, why it was stopped and in which episode it was, as far as that was asked. */
export function sayCircumstances(trial: Pick<Trial, 'taken' | 'stopped' | 'episode'>): readonly string[] {
  return [...(trial.taken === undefined ? [] : [taken[trial.taken]]), ...(trial.stopped === undefined ? [] : [stops[trial.stopped]]), ...(trial.episode === undefined ? [] : [episodes[trial.episode]])]
}
