import type { Answers } from '../clinical/answers'
import type { Role } from '../clinical/item'
import type { Option, Verdict } from '../clinical/rule'
import type { Assessment } from '../guidance/assessment'
import { decidingFindings, effectOf } from '../guidance/deciding'
import { noteParts, type NoteClause } from './note/clause'
import { openClauses } from './note/conclusions'

type Ground = Pick<Assessment, 'options' | 'gaps'>

/** An assessment with the answers it is of. */
export type Asked = { readonly assessment: Ground; readonly answers: Answers }

/** The questions for which a verdict can wait. An open answer never holds one: it only keeps it from "worth discussing". */
const waitingFor: Readonly<Partial<Record<Verdict, readonly Role[]>>> = { 'cannot-tell': ['holding'], 'discuss-with-care': ['holding', 'open'] }

/** The open questions of these roles that bear on an option. */
const openOf = ({ assessment: { gaps }, answers }: Asked, option: Option, roles: readonly Role[]): readonly NoteClause[] =>
  openClauses({ gaps: gaps.filter(({ role, concerns }) => roles.includes(role) && concerns.includes(option)) }, answers)

/** What is open and makes the verdict of an option what it is, the first to ask first; none where a finding makes it so. */
export function waitsFor(asked: Asked, option: Option): readonly NoteClause[] {
  const found = asked.assessment.options[option]
  return openOf(asked, option, decidingFindings(found).length > 0 ? [] : (waitingFor[found.verdict] ?? []))
}

/** What is open beside a finding that already asks for care: it does not make the verdict what it is, and can still change it. */
export function alsoOpen(asked: Asked, option: Option): readonly NoteClause[] {
  const found = asked.assessment.options[option]
  return found.verdict === 'discuss-with-care' && decidingFindings(found).length > 0 ? openOf(asked, option, ['holding', 'open']) : []
}

/** The rules of which at least one holds, whichever way an open answer turns out, and makes the verdict what it is; none where a finding or what is open does. */
export function eitherOf(asked: Asked, option: Option): readonly string[] {
  const found = asked.assessment.options[option]
  if (decidingFindings(found).length > 0 || waitsFor(asked, option).length > 0) return []
  return found.mayHold.filter(({ effect }) => effect === effectOf[found.verdict]).map(({ title }) => title)
}

/** As many open questions of one kind as are named; what to ask first stands first. */
const MOST_NAMED = 10

/** Open questions by how they are open, each kind in a sentence without its point: "Not asked yet: psychosis; pregnancy". */
export function sayOpen(open: readonly NoteClause[]): readonly string[] {
  return (['not-asked', 'not-known', 'unread'] as const).flatMap((part) => {
    const texts = open.filter((one) => one.part === part).map(({ text }) => text)
    const more = texts.length > MOST_NAMED ? [`${texts.length - MOST_NAMED} more`] : []
    return texts.length === 0 ? [] : [`${noteParts[part]}${[...texts.slice(0, MOST_NAMED), ...more].join('; ')}`]
  })
}
