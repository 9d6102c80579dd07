import type { Answers } from '../clinical/answers'
import type { Assessment } from '../guidance/assessment'
import { noteClauses } from './note-clauses'
import { keeps, noteParts, sentence, type NoteClause, type NotePart } from './note/clause'
import { wrap } from './plain-text'

const MOST = 900
const WIDTH = 78

/** Parts in which each clause has a paragraph of its own. */
const apart: ReadonlySet<NotePart> = new Set(['head', 'verdict', 'foot'])

function paragraphs(part: NotePart, clauses: readonly NoteClause[]): readonly string[] {
  const texts = clauses.map(({ text }) => text)
  if (apart.has(part)) return clauses.map(sentence)
  return texts.length === 0 ? [] : [`${noteParts[part]}${texts.join('; ')}.`]
}

const parts = Object.keys(noteParts) as NotePart[]

const within = (part: NotePart, clauses: readonly NoteClause[]): readonly NoteClause[] => clauses.filter((one) => one.part === part)

/** The clauses line by line, and before the foot how many of which lines are left out: "Left out: 2 to weigh; 5 not asked yet." */
function print(clauses: readonly NoteClause[], leftOut: readonly NoteClause[]): string {
  const counts: string[] = []
  const written = parts.flatMap((part) => {
    const { length } = within(part, leftOut)
    if (length > 0) counts.push(`${length} ${noteParts[part].slice(0, -2).toLowerCase()}`)
    const more = part === 'foot' && counts.length > 0 ? [`Left out: ${counts.join('; ')}.`] : []
    return [...more, ...paragraphs(part, within(part, clauses))]
  })
  return written.flatMap((paragraph) => wrap(paragraph, WIDTH)).join('\n')
}

/** The clauses that can be left out, in the order in which they are: the least kept first, and of those the last. */
const leftOutFirst = (clauses: readonly NoteClause[]): readonly NoteClause[] =>
  clauses
    .filter(({ keep }) => keep !== keeps.always)
    .reverse()
    .sort((a, b) => b.keep - a.keep)

/** What of a note is written, and what had to be left out for it. */
export type WrittenNote = { readonly clauses: readonly NoteClause[]; readonly leftOut: readonly NoteClause[]; readonly text: string }

export function writeNote(assessment: Assessment, answers: Answers): WrittenNote {
  const all = noteClauses(assessment, answers)
  const order = leftOutFirst(all)
  const without = (count: number): WrittenNote => {
    const leftOut = order.slice(0, count)
    const gone = new Set(leftOut)
    const clauses = all.filter((one) => !gone.has(one))
    return { clauses, leftOut, text: print(clauses, leftOut) }
  }
  const whole = without(0)
  if (whole.text.length <= MOST) return whole
  // Halving: what still does not fit with `few` left out fits with `many`.
  let [few, many] = [0, order.length]
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2)
    if (without(middle).text.length <= MOST) many = middle
    else few = middle
  }
  return without(many)
}

/** The short note of a consult: at most 900 ASCII characters in lines of at most 78, saying only what was recorded or found. */
export function shortNote(assessment: Assessment, answers: Answers): string {
  return writeNote(assessment, answers).text
}
