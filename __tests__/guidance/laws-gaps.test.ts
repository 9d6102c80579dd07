import { gapLaws } from '@/bench/laws/gaps'
import { CASES, MOST_COMPLETIONS, SEED } from '../support/law-runs'

/** The same laws run on many more cases, and with chance of their own, by `npm run laws`. */
test.each(gapLaws(MOST_COMPLETIONS).map((law) => [law.name, law] as const))('%s', (_, law) => expect(law.broken(CASES, SEED)).toBeUndefined(), 120_000)
