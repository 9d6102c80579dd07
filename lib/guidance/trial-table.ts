import type { CitationId } from '../evidence/cite'
import { NOT_KNOWN } from '../clinical/answers'
import { dateOf } from '../clinical/dates'
import type { Reading } from '../clinical/reading'
import { adequacy } from '../clinical/trials/adequacy'
import { pairsSaid } from '../clinical/trials/class'
import { sayTrial } from '../clinical/trials/say'
import { thresholds } from '../clinical/trials/threshold'
import type { Thresholds } from './assessment'

const citations = ['adequacy-duration-conflict', 'atrq-min-doses', 'canmat-dose-ranges', 'trd-nonresponse-threshold'] as const satisfies readonly CitationId[]
const tables = { default: 'trial form (default)', other: 'guideline ranges' } as const

/** The trials one by one, and the count under each threshold that sources use. */
export function trialTable({ answers, asOf }: Reading): Thresholds {
  const day = dateOf(asOf) ?? asOf
  const trials = answers.trials === NOT_KNOWN ? undefined : answers.trials
  const { rows, dependsOnThreshold } = thresholds(trials, day)
  return {
    counts: rows.map(({ weeks, table, count }) => ({ weeks, table: tables[table], count: { low: count.low, high: Math.min(count.high, 99) } })),
    depends: [...dependsOnThreshold, ...pairsSaid(trials, day)],
    trials: (trials ?? []).map((trial) => ({ says: sayTrial(trial), ...adequacy(trial, day) })),
    citations,
  }
}
