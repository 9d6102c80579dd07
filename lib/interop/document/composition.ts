import { answersInWords } from '../../cases/answers-in-words'
import type { Item } from '../../clinical/item'
import { items, type ItemId } from '../../clinical/items'
import { noteParts, sentence, type NoteClause, type NotePart } from '../../documents/note/clause'
import { reasonClauses } from '../../documents/note/reasons'
import { signedLines } from '../../documents/note/signed'
import { noteClauses } from '../../documents/note-clauses'
import { conceptOf, own } from '../codes'
import type { Composition, CompositionSection } from '../fhir/document'
import type { Reference } from '../fhir/elements'
import { narrative } from '../narrative'
import { urnOf, type Ground } from './ground'
import { leadsOf } from './guidance'
import { attestersOf, ownView, standingOf } from './signed'
import { standsOf, type Stands } from './stands'

/** Headings of the parts of a note that have none there. */
const unheaded: Readonly<Partial<Record<NotePart, string>>> = { head: 'Made with', verdict: 'Guidance', foot: 'Standing' }

const headingOf = (part: NotePart): string => unheaded[part] ?? noteParts[part].replace(/: $/, '')

function section(title: string, lines: readonly string[], entry: readonly Reference[] = []): CompositionSection {
  return { title, text: narrative(lines), ...(entry.length > 0 && { entry }) }
}

const pointed = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

const someSection = (title: string, lines: readonly string[]): readonly CompositionSection[] => (lines.length === 0 ? [] : [section(title, lines)])

/** What is concluded, or why both options are held; and every reason for it. */
function guidanceSections({ assessment, refTo }: Ground, verdicts: readonly string[]): readonly CompositionSection[] {
  const lines = assessment.held ? leadsOf(assessment).map(pointed) : verdicts
  return [section(headingOf('verdict'), lines, [refTo('guidance')]), ...someSection('Rationale', reasonClauses(assessment).map(sentence))]
}

/** One part of the note; the guidance is there also while the options are held. */
function partSections(ground: Ground, part: NotePart, clauses: readonly NoteClause[]): readonly CompositionSection[] {
  const lines = clauses.filter((one) => one.part === part).map(sentence)
  return part === 'verdict' ? guidanceSections(ground, lines) : someSection(headingOf(part), lines)
}

function signedSections({ signature }: Ground): readonly CompositionSection[] {
  return signature === undefined ? [] : [section('The clinician’s own view', ownView(signature)), section('Signatures and addenda', signedLines(signature))]
}

/** A question with the list of exceptions it belongs to, without which it may not be understood. */
function askedIn(id: ItemId): string {
  const { group, ask }: Item = items[id]
  return group === undefined ? ask : `${group}: ${ask}`
}

/** What stands is told; what other answers put aside is named, and told in the response alone. */
function answersSection({ refTo }: Ground, { standing, aside }: Stands): CompositionSection {
  const told = answersInWords(standing).map(({ item, answer }) => `${askedIn(item)}: ${answer}`)
  const named = aside.map((id) => items[id].says).join('; ')
  const lines = aside.length === 0 ? told : [...told, `Put aside by other answers, and told only in the response: ${named}.`]
  return section('Answers', lines.length === 0 ? ['Nothing was answered.'] : lines, [refTo('response')])
}

/** The rationale of a consult as a document: the note part by part with every reason, what the signers made of it, and every answer that stands. */
export function composition(ground: Ground): Composition {
  const { answers, assessment, at, about, signature, idOf, refTo } = ground
  const stands = standsOf(answers)
  const clauses = noteClauses(assessment, stands.standing)
  const parts = (Object.keys(noteParts) as NotePart[]).flatMap((part) => partSections(ground, part, clauses))
  return {
    resourceType: 'Composition',
    id: idOf('composition'),
    identifier: { system: own.document, value: urnOf(idOf('composition')) },
    status: standingOf(signature),
    type: conceptOf('psychiatry-consult-note'),
    subject: about,
    date: at,
    author: [refTo('device')],
    title: 'Ketamine Consult: rationale',
    ...(signature !== undefined && { attester: attestersOf(signature) }),
    section: [...parts, ...signedSections(ground), answersSection(ground, stands)],
  }
}
