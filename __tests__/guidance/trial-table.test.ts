import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { read } from '@/lib/clinical/reading'
import type { Answers } from '@/lib/clinical/answers'
import type { Trial } from '@/lib/clinical/trials/trial'
import { trialTable } from '@/lib/guidance/trial-table'

const table = (trials: Answers['trials'], asOf = exampleDay) => trialTable(read(trials === undefined ? {} : { ...basePerson, trials }, asOf))
const [sertraline, venlafaxine] = basePerson.trials

describe('the table of trials', () => {
  test('counts under each threshold that sources use, by both tables of doses', () => {
    const { counts, depends, trials, citations } = table([sertraline, venlafaxine])
    expect(counts.map(({ weeks, table: by }) => [by, weeks])).toEqual([
      ...[4, 6, 8].map((weeks) => ['trial form (default)', weeks]),
      ...[4, 6, 8].map((weeks) => ['guideline ranges', weeks]),
    ])
    expect(counts.map(({ count }) => count)).toEqual(Array(6).fill({ low: 2, high: 2 }))
    expect(depends).toEqual([])
    expect(trials.map(({ says, word }) => [says, word])).toEqual([
      ['sertraline 150 mg for 10 weeks, no response', expect.stringMatching(/^Adequate/)],
      ['venlafaxine 225 mg for 8 weeks, no response', expect.stringMatching(/^Adequate/)],
    ])
    expect(citations).toEqual(['adequacy-duration-conflict', 'atrq-min-doses', 'canmat-dose-ranges', 'trd-nonresponse-threshold'])
  })

  test('not asked or not known, any number of trials may count', () => {
    for (const trials of ['not-known', undefined] as const) {
      const { counts, depends, trials: rows } = table(trials)
      expect(counts.map(({ count }) => count)).toEqual(Array(6).fill({ low: 0, high: 99 }))
      expect(depends).toEqual([])
      expect(rows).toEqual([])
    }
  })

  test('says where the count hangs on the threshold, and where two close relatives are counted', () => {
    const seven: Trial = { ...venlafaxine, weeks: 7 }
    expect(table([sertraline, seven]).depends).toEqual([expect.stringMatching(/falls below 2 where 8 weeks are asked for/)])
    expect(table([venlafaxine, { ...venlafaxine, drug: 'desvenlafaxine', doseMg: 50 }]).depends).toEqual([expect.stringMatching(/^Venlafaxine and desvenlafaxine are close relatives/)])
  })

  test('reads dates as of the day, with or without an hour', () => {
    const dated: Trial = { drug: 'sertraline', doseMg: 150, start: '2026-10-01', stopped: 'ongoing', taken: 'most-days', response: 'none', episode: 'this' }
    expect(table([dated], '2026-11-25T10:00').counts).toEqual(table([dated], '2026-11-25').counts)
    expect(table([dated], '2026-11-25').counts[1]?.count.low).toBe(1)
    expect(table([dated], '2026-10-25').counts[1]?.count.low).toBe(0)
  })
})
