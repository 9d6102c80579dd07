/** How many random cases each law is tried on within the tests, and the seed they are drawn with. Tests of the tests ask for fewer. */
export const CASES = Number(process.env.LAW_CASES ?? 2000)
export const SEED = 20261125

/** Cases tried by brute force have at most this many completions. */
export const MOST_COMPLETIONS = 60
