import fc from 'fast-check'
import { anyAnswers, realisticAnswers } from '../../__tests__/support/answers-arbitrary'
import type { Answers } from '../../lib/clinical/answers'
import { exampleDay } from '../../lib/clinical/base-person'
import { items, type ItemId } from '../../lib/clinical/items'
import { read } from '../../lib/clinical/reading'
import { options } from '../../lib/clinical/rule'
import { placeOf, type VariableId } from '../../lib/clinical/variables'
import { hasValue, stating, type Clause, type NoteClause } from '../../lib/documents/note/clause'
import { noteClauses } from '../../lib/documents/note-clauses'
import { fullNote, fullNoteParts } from '../../lib/documents/full-note'
import { writeNote, type WrittenNote } from '../../lib/documents/short-note'
import { assess } from '../../lib/guidance/assess'
import type { Assessment } from '../../lib/guidance/assessment'
import { verdictNames } from '../../lib/guidance/names'
import { law, type Law } from './law'

const asOf = `${exampleDay}T10:00`

const anyCase = fc.oneof({ weight: 2, arbitrary: realisticAnswers }, anyAnswers)

const rulesThatHold = ({ options: found, safety }: Assessment): ReadonlySet<string> =>
  new Set([...options.flatMap((option) => found[option].findings.map(({ rule }) => rule)), ...safety.flatMap(({ steps }) => steps.flatMap(({ rules }) => rules))])

const isFrame = ({ part }: NoteClause): boolean => part === 'head' || part === 'foot'

/** What the clauses say that nothing behind them bears out. */
function unbacked(assessment: Assessment, answers: Answers, clauses: readonly Clause[]): readonly string[] {
  const holds = rulesThatHold(assessment)
  const { variables: found } = read(answers, asOf)
  const stands = (id: ItemId): boolean => found[placeOf(id as VariableId)]?.standing === 'known'
  const standsBeside = new Set(assessment.alternatives.map(({ id, title, standing }) => `${id} ${stating(`${title}: ${standing}`).text}`))
  return clauses.flatMap(({ text, items: from, rules, open, concludes, alternative = '' }) => {
    const bare = concludes === undefined && !standsBeside.has(`${alternative} ${text}`) && from.length + rules.length + open.length === 0
    const wrong = concludes !== undefined && (assessment.held || !text.includes(verdictNames[assessment.options[concludes].verdict].toLowerCase()))
    const told = open.filter((id) => hasValue(answers, id) && stands(id))
    const missing = [...from.filter((id) => !hasValue(answers, id)), ...rules.filter((rule) => !holds.has(rule)), ...told]
    return bare || wrong || missing.length > 0 ? [`${text} (${missing.join(', ')})`] : []
  })
}

/** Quotes that say "no" or "never" of a question which was not answered so. */
const denials = (Object.keys(items) as ItemId[]).flatMap((id) => {
  const item = items[id]
  if (item.kind !== 'choice') return []
  return Object.entries(item.options).flatMap(([value, [, quote]]) => (/^(no|never|none) /.test(quote) ? [{ id, value, quote }] : []))
})

/** Clauses that deny what was not denied. */
function untold(answers: Answers, clauses: readonly Clause[]): readonly string[] {
  const spoken = new Set(clauses.map(({ text }) => text))
  return denials.flatMap(({ id, value, quote }) => (spoken.has(quote) && answers[id] !== value ? [quote] : []))
}

/** How many clauses a note says it left out, in all. */
function toldLeftOut(text: string): number {
  const told = /Left out: ([^.]*)\./.exec(text.replace(/\s+/g, ' '))?.[1]
  return told === undefined ? 0 : told.split('; ').reduce((sum, one) => sum + Number.parseInt(one, 10), 0)
}

/** What of a written note a chart would not take. */
function misshapen({ text, leftOut }: WrittenNote): readonly string[] {
  const faults = {
    'too long': text.length > 900,
    'not ASCII': !/^[ -~\n]+$/.test(text),
    'a line too long, or empty': text.split('\n').some((line) => line.length > 78 || line.trim() === ''),
    'not told how much is missing': toldLeftOut(text) !== leftOut.length,
  }
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${fault}: ${text}`] : []))
}

const backed = law('every clause of a note is backed by an answer, and every note fits the chart', anyCase, (answers) => {
  const assessment = assess(answers, asOf)
  const all = noteClauses(assessment, answers)
  const written = writeNote(assessment, answers)
  const wrong = [...unbacked(assessment, answers, all.filter((one) => !isFrame(one))), ...untold(answers, all), ...misshapen(written)]
  const lost = all.length - written.clauses.length - written.leftOut.length
  return wrong.length === 0 && lost === 0 ? undefined : [...wrong, ...(lost === 0 ? [] : [`${lost} clauses neither written nor counted`])].join('; ')
})

/** Answers with a value that no clause of the full note tells. */
function untoldAnswers(answers: Answers, clauses: readonly Clause[]): readonly string[] {
  const told = new Set(clauses.flatMap(({ items: from, open }) => [...from, ...open]))
  return (Object.keys(items) as ItemId[]).filter((id) => !told.has(id))
}

const whole = law('every clause of a full note is backed by an answer, and every question is told of', anyCase, (answers) => {
  const assessment = assess(answers, asOf)
  const clauses = fullNoteParts({ assessment, answers }).flatMap(({ clauses: of }) => of)
  const text = fullNote({ assessment, answers })
  const shape = /^[ -~\n]+$/.test(text) && text.split('\n').every((line) => line.length <= 78) ? [] : ['not ASCII, or a line too long']
  const wrong = [...unbacked(assessment, answers, clauses), ...untold(answers, clauses), ...untoldAnswers(answers, clauses), ...shape]
  return wrong.length === 0 ? undefined : wrong.join('; ')
})

export const noteLaws: readonly Law[] = [backed, whole]
