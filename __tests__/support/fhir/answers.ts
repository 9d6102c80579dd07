import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { answersSchema } from '@/lib/clinical/schema'
import type { Known } from '@/lib/clinical/trials/trial'
import { anyAnswers, realisticAnswers } from '../answers-arbitrary'

/** Text as people write it, with marks that a document has to escape. */
const words = fc.oneof(
  fc.constantFrom('', '<b>&amp;</b>', '"quoted" & \'apart\'', 'Ünknown “remedy”', '薬 5 mg', 'a\u00a0b', '0', 'not-known', 'empty', '- none -'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const dates = fc.constantFrom('', '2026', '2026-11', '2026-13', '0000', '2026-11-25', 'as typed', '25.11.2026')
const moments = fc.constantFrom('', '2026-11-25T09:30', '2026-11-25T09:30Z', '2026-11-25T09:30:15.250+02:00', '2026-11-25T09:30+14:30', '2026-11', 'soon', '2026-11-25T25:00')

/** Words, dates and moments of every kind that answers take, and rows of every cell. */
const odd: fc.Arbitrary<Answers> = fc.record(
  {
    payer: words,
    oralAntidepressantName: words,
    behaviorDate: dates,
    safetyAskedAt: moments,
    age: fc.double({ noNaN: true, noDefaultInfinity: true }),
    episodeWeeks: fc.integer(),
    safetySteps: fc.constantFrom<NonNullable<Answers['safetySteps']>[]>([], ['crisis-line', 'plan'], 'not-known'),
    trials: fc.array(
      fc.record(
        {
          drug: fc.oneof(words, fc.constantFrom('sertraline', 'not-known')),
          doseMg: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant('not-known' as const)),
          doseBand: fc.constantFrom('below-usual', 'usual-minimum', 'maximum-tolerated', 'not-known'),
          weeksBand: fc.constantFrom('under-4', '4-5', '6-7', '8-or-more', 'not-known'),
          start: dates,
          end: fc.oneof(dates, fc.constant('not-known')),
          taken: fc.constantFrom('most-days', 'often-missed', 'not-known'),
          episode: fc.constantFrom('this', 'earlier', 'not-known'),
          confirmed: fc.boolean(),
        } as const,
        { requiredKeys: ['drug'] },
      ),
      { maxLength: 3 },
    ),
    scores: fc.array(
      fc.record(
        { instrument: fc.constantFrom('phq-9', 'qids-sr16', 'other'), total: fc.oneof(fc.integer(), fc.constant('not-known' as const)), item9: fc.constantFrom<Known<number>[]>(0, 3, 4, -1, 1.5, 'not-known'), date: dates } as const,
        { requiredKeys: ['instrument', 'total'] },
      ),
      { maxLength: 3 },
    ),
  } as const,
  { requiredKeys: [] },
)

/** Answers of any shape that is taken, as they come from outside: read by the shape that every way in reads them by. */
export const sentAnswers: fc.Arbitrary<Answers> = fc
  .oneof(anyAnswers, realisticAnswers, fc.tuple(anyAnswers, odd).map(([base, more]) => ({ ...base, ...more })))
  .map((answers) => answersSchema.safeParse(JSON.parse(JSON.stringify(answers))))
  .filter(({ success }) => success)
  .map(({ data }) => data ?? {})
