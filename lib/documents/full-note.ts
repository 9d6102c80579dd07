import type { Signature } from '../cases/case'
import type { Answers } from '../clinical/answers'
import { sayMoment } from '../clinical/dates'
import { sections as sectionNames } from '../clinical/items'
import type { Section } from '../clinical/item'
import { read } from '../clinical/reading'
import type { Assessment } from '../guidance/assessment'
import { stating, type Clause } from './note/clause'
import { clashClauses, leadClauses, openClauses, verdictClauses } from './note/conclusions'
import { safetyClauses } from './note/person'
import { reasonClauses } from './note/reasons'
import { notAsked, notKnownClauses, recordedClauses } from './note/recorded'
import { signedClauses } from './note/signed'
import { datedTrials } from './note/dated-trials'
import { wrap } from './plain-text'

const WIDTH = 78
const sections = Object.keys(sectionNames) as readonly Section[]

/** What a full note is made of. */
export type NoteSource = {
  readonly assessment: Assessment
  readonly answers: Answers
  /** The pseudonym of the case; an open consult has none. */
  readonly label?: string
  /** The signature under these answers; undefined while they are not signed. */
  readonly signature?: Signature
}

/** A part of the full note under its heading: its clauses each on a line of its own, or run together. */
export type FullPart = { readonly heading: string; readonly clauses: readonly Clause[]; readonly as: 'lines' | 'run' }

const lines = (heading: string, clauses: readonly Clause[]): FullPart => ({ heading, clauses, as: 'lines' })
const run = (heading: string, clauses: readonly Clause[]): FullPart => ({ heading, clauses, as: 'run' })

/** What is unknown: what can still change a verdict by name, the rest of what was not asked as a number. */
function unknownParts({ assessment, answers }: NoteSource): readonly FullPart[] {
  const gaps = openClauses(assessment)
  const still = (part: string): readonly Clause[] => gaps.filter((gap) => gap.part === part)
  const unasked = notAsked(answers)
  const count = unasked.length === 0 ? [] : [stating(`${unasked.length} ${unasked.length === 1 ? 'question' : 'questions'} of the intake in all`, { open: unasked })]
  return [
    run('Not asked, and can still matter', still('not-asked')),
    run('Asked, not known', sections.flatMap((section) => notKnownClauses(section, answers))),
    run('Answered, but not read', still('unread')),
    run('Without an answer', count),
  ]
}

/** All parts of the full note, in order; a part without clauses is not written. */
export function fullNoteParts(source: NoteSource): readonly FullPart[] {
  const { assessment, answers, signature } = source
  const reading = read(answers, assessment.asOf)
  const parts = [
    lines('Conclusions', [...leadClauses(assessment), ...verdictClauses(assessment)]),
    ...(signature === undefined ? [] : [lines('The clinician', signedClauses(signature))]),
    run('Suicide safety', safetyClauses(reading)),
    lines('Trials', datedTrials(source)),
    lines('Why', reasonClauses(assessment)),
    run('Contradictory answers', clashClauses(assessment, reading)),
    ...unknownParts(source),
    ...sections.map((section) => run(`Answers: ${sectionNames[section].toLowerCase()}`, recordedClauses(section, answers))),
  ]
  return parts.filter(({ clauses }) => clauses.length > 0)
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const sentence = ({ text }: Clause): string => `${upper(text)}.`

function print({ heading, clauses, as }: FullPart): readonly string[] {
  if (as === 'run') return wrap(`${heading}: ${clauses.map(({ text }) => text).join('; ')}.`, WIDTH)
  return [`${heading}:`, ...clauses.flatMap((one) => wrap(`- ${sentence(one)}`, WIDTH))]
}

/** The full note of a consult or case: ASCII, lines of at most 78, saying only what was recorded or found. The same source gives the same bytes. */
export function fullNote(source: NoteSource): string {
  const { assessment, label, signature } = source
  const head = stating(`Ketamine Consult, full note, ${sayMoment(assessment.asOf)}${label === undefined ? '' : `, case ${label}`}`)
  const standing = signature === undefined ? 'Not signed' : `Signed, version ${signature.version}`
  const foot = stating(`${assessment.knowledge.version}. Rules-based guidance; the clinician decides`)
  const body = fullNoteParts(source).flatMap((part) => ['', ...print(part)])
  return [...wrap(sentence(head), WIDTH), `${standing}.`, ...body, '', ...wrap(sentence(foot), WIDTH)].join('\n')
}
