import type { Answers } from '../clinical/answers'
import type { Assessment } from '../guidance/assessment'
import { noteClauses } from './note-clauses'
import { noteParts, type NoteClause, type NotePart } from './note/clause'
import { toAscii, wrap } from './plain-text'

const MOST = 900
const WIDTH = 78

/** Parts in which each clause has a paragraph of its own. */
const apart: ReadonlySet<NotePart> = new Set(['head', 'verdict', 'foot'])

/** A clause without the point it may end with; the paragraph sets its own. */
const open = (text: string): string => toAscii(text).replace(/\.+$/, '')
const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function paragraphs(part: NotePart, clauses: readonly NoteClause[]): readonly string[] {
  const texts = clauses.map(({ text }) => open(text))
  if (apart.has(part)) return texts.map((text) => `${upper(text)}.`)
  return texts.length === 0 ? [] : [`${noteParts[part]}${texts.join('; ')}.`]
}

const parts = Object.keys(noteParts) as NotePart[]

function print(clauses: readonly NoteClause[], dropped: number): string {
  const of = (part: NotePart): readonly string[] => paragraphs(part, clauses.filter((one) => one.part === part))
  const more = dropped === 0 ? [] : [`${dropped} more in the full record.`]
  const written = parts.flatMap((part) => (part === 'foot' ? [...more, ...of(part)] : of(part)))
  return written.flatMap((paragraph) => wrap(paragraph, WIDTH)).join('\n')
}

/** The clauses without the last of those that are kept the least. */
function withoutLeast(clauses: readonly NoteClause[]): readonly NoteClause[] {
  const least = Math.max(...clauses.map(({ keep }) => keep))
  const at = clauses.findLastIndex(({ keep }) => keep === least)
  return least === 0 ? clauses : clauses.toSpliced(at, 1)
}

/** What of a note is written, and how many clauses had to be left out for it. */
export type WrittenNote = { readonly clauses: readonly NoteClause[]; readonly dropped: number; readonly text: string }

export function writeNote(assessment: Assessment, answers: Answers): WrittenNote {
  const all = noteClauses(assessment, answers)
  const written = (clauses: readonly NoteClause[]): WrittenNote => {
    const dropped = all.length - clauses.length
    const text = print(clauses, dropped)
    const fewer = text.length > MOST ? withoutLeast(clauses) : clauses
    return fewer.length === clauses.length ? { clauses, dropped, text } : written(fewer)
  }
  return written(all)
}

/** The short note of a consult: at most 900 ASCII characters in lines of at most 78, saying only what was recorded or found. */
export function shortNote(assessment: Assessment, answers: Answers): string {
  return writeNote(assessment, answers).text
}
