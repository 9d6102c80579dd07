import { formLaws } from '@/bench/laws/form'
import { CASES, SEED } from '../support/law-runs'

/** The same laws run on many more cases, and with chance of their own, by `npm run laws`. */
test.each(formLaws.map((law) => [law.name, law] as const))('%s', (_, law) => expect(law.broken(CASES, SEED)).toBeUndefined(), 120_000)
