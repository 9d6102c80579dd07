import type { Answers } from '../../clinical/answers'
import type { Assessment, Thresholds } from '../../guidance/assessment'
import { sayRange } from '../../logic/range'
import { clause, hasValue, keeps, type NoteClause } from './clause'

type JudgedTrial = Thresholds['trials'][number]

/** A trial in one line, with its word and what keeps it from counting. */
function sayJudged({ says, word, reasons }: JudgedTrial): string {
  const named = word.toLowerCase()
  const [reason] = reasons
  if (named.startsWith('adequate') || reason === undefined) return `${says}: ${named}`
  const [drug = ''] = says.split(' ')
  const at = reason.startsWith(`${drug} `) ? reason.indexOf(': ') : -1
  const why = at === -1 ? reason : reason.slice(at + 2)
  return `${says}: ${named}, ${why}`
}

/** The trials one by one, and how many were adequate at 6 weeks by the default table. */
export function trialClauses({ thresholds }: Pick<Assessment, 'thresholds'>, answers: Answers): readonly NoteClause[] {
  if (!hasValue(answers, 'trials')) return []
  const { counts, trials } = thresholds
  if (trials.length === 0) return [clause('trials', keeps.course, 'none tried', { items: ['trials'] })]
  const count = counts.find(({ weeks, table }) => weeks === 6 && table.includes('default'))?.count
  return [
    ...(count === undefined ? [] : [clause('trials', keeps.core, `${sayRange(count)} adequate`, { items: ['trials'] })]),
    ...trials.map((trial) => clause('trials', keeps.course, sayJudged(trial), { items: ['trials'] })),
  ]
}
