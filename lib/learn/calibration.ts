/** One commitment: how sure somebody was, in percent, and whether the rules said the same. */
export type Judged = { readonly sure: number; readonly agreed: boolean }

/** From so many commitments on, how sure somebody is can be held against how often they agreed. */
export const ENOUGH = 10

/** Always being sure by half gives this score. */
export const BY_HALF = 0.25

/** The bins of sureness: from this percentage up to the next. */
const from = [50, 60, 70, 80, 90] as const

/** One bin: how many commitments are in it, how sure they were on average, and how often the rules said the same; shares from 0 to 1. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number; readonly sure: number; readonly agreed: number }

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length

/** The Brier score: the mean squared distance between how sure somebody was and what came of it. 0 is best; undefined of none. */
export function brierScore(judged: readonly Judged[]): number | undefined {
  if (judged.length === 0) return undefined
  return mean(judged.map(({ sure, agreed }) => (sure / 100 - Number(agreed)) ** 2))
}

/** How often the rules said the same, by how sure somebody was; bins without a commitment are left out. */
export function calibration(judged: readonly Judged[]): readonly Bin[] {
  return from.flatMap((low, at) => {
    const high = from[at + 1] ?? 101
    const here = judged.filter(({ sure }) => sure >= low && sure < high)
    if (here.length === 0) return []
    return [{ from: low, to: high - 1, count: here.length, sure: mean(here.map(({ sure }) => sure / 100)), agreed: mean(here.map(({ agreed }) => Number(agreed))) }]
  })
}

/** How much surer somebody is than their answers agree with the rules, from -1 to 1: above 0 too sure, below 0 not sure enough. */
export function overconfidence(judged: readonly Judged[]): number | undefined {
  if (judged.length === 0) return undefined
  return mean(judged.map(({ sure }) => sure / 100)) - mean(judged.map(({ agreed }) => Number(agreed)))
}
