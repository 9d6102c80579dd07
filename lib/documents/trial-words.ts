import type { Known, Trial } from '../clinical/trials/trial'

/** A line that ends with the response of a trial: one that nobody asked about is told from one that is not known. */
export const withAskedResponse = (says: string, { response }: Pick<Trial, 'response'>): string => (response === undefined ? says.replace(/response not known$/, 'response not asked yet') : says)

const taken = { 'most-days': 'taken on most days', 'often-missed': 'doses often missed', 'not-known': 'how reliably it was taken: not known' } as const satisfies Record<Known<NonNullable<Trial['taken']>>, string>
const episodes = { this: 'in this episode', earlier: 'in an earlier episode', 'not-known': 'which episode: not known' } as const satisfies Record<Known<NonNullable<Trial['episode']>>, string>

/** How a trial was taken and in which episode it was, as far as that was asked. */
export function sayCircumstances(trial: Pick<Trial, 'taken' | 'episode'>): readonly string[] {
  return [...(trial.taken === undefined ? [] : [taken[trial.taken]]), ...(trial.episode === undefined ? [] : [episodes[trial.episode]])]
}
