import { answersInWords } from '../../cases/answers-in-words'
import { sayResponse } from '../../cases/differ'
import type { Item } from '../../clinical/item'
import { items, type ItemId } from '../../clinical/items'
import { options } from '../../clinical/rule'
import { noteParts, type NoteClause, type NotePart } from '../../documents/note/clause'
import { noteClauses } from '../../documents/note-clauses'
import { optionNames } from '../../guidance/names'
import { conceptOf, own } from '../codes'
import type { Composition, CompositionSection } from '../fhir/document'
import type { Reference } from '../fhir/elements'
import { narrative } from '../narrative'
import { urnOf, type Ground } from './ground'

/** Headings of the parts of a note that have none there. */
const unheaded: Readonly<Partial<Record<NotePart, string>>> = { head: 'Made with', verdict: 'Guidance', foot: 'Standing' }

const headingOf = (part: NotePart): string => unheaded[part] ?? noteParts[part].replace(/: $/, '')

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function section(title: string, lines: readonly string[], entry: readonly Reference[] = []): CompositionSection {
  return { title, text: narrative(lines), ...(entry.length > 0 && { entry }) }
}

const NO_VERDICT = 'Suicide safety comes first: both options are held.'

/** One part of the note; the guidance is there also while the options are held. */
function partSection(part: NotePart, clauses: readonly NoteClause[], guidance: Reference): readonly CompositionSection[] {
  const lines = clauses.filter((one) => one.part === part).map(({ text }) => `${upper(text)}.`)
  if (part === 'verdict') return [section(headingOf(part), lines.length === 0 ? [NO_VERDICT] : lines, [guidance])]
  return lines.length === 0 ? [] : [section(headingOf(part), lines)]
}

/** What the signer made of it, in their own words where they gave any. */
function signedSection({ signature }: Ground): readonly CompositionSection[] {
  if (signature === undefined) return []
  const lines = options.flatMap((option) => {
    const response = signature.responses[option]
    return [`${optionNames[option]}: ${sayResponse(response)}.`, ...(response.words === undefined ? [] : [response.words])]
  })
  return [section('The clinician’s own view', lines)]
}

/** A question with the list of exceptions it belongs to, without which it may not be understood. */
function askedIn(id: ItemId): string {
  const { group, ask }: Item = items[id]
  return group === undefined ? ask : `${group}: ${ask}`
}

function answersSection({ answers, refTo }: Ground): CompositionSection {
  const lines = answersInWords(answers).map(({ item, answer }) => `${askedIn(item)}: ${answer}`)
  return section('Answers', lines.length === 0 ? ['Nothing was answered.'] : lines, [refTo('response')])
}

/** The rationale of a consult as a document: the note part by part, what the signer made of it, and every answer. */
export function composition(ground: Ground): Composition {
  const { answers, assessment, at, about, signature, idOf, refTo } = ground
  const clauses = noteClauses(assessment, answers)
  const parts = (Object.keys(noteParts) as NotePart[]).flatMap((part) => partSection(part, clauses, refTo('guidance')))
  return {
    resourceType: 'Composition',
    id: idOf('composition'),
    identifier: { system: own.document, value: urnOf(idOf('composition')) },
    status: signature === undefined ? 'preliminary' : 'final',
    type: conceptOf('psychiatry-consult-note'),
    subject: about,
    date: at,
    author: [refTo('device')],
    title: 'Ketamine Consult: rationale',
    ...(signature !== undefined && { attester: [{ mode: 'professional', time: signature.at, party: { type: 'Practitioner', display: signature.by.name } }] }),
    section: [...parts, ...signedSection(ground), answersSection(ground)],
  }
}
