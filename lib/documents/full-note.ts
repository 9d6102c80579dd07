import type { Signature } from '../cases/case'
import type { Answers } from '../clinical/answers'
import { sayMoment } from '../clinical/dates'
import { items, sections as sectionNames, type ItemId } from '../clinical/items'
import type { Section } from '../clinical/item'
import { read } from '../clinical/reading'
import type { Assessment } from '../guidance/assessment'
import { sentence, stating, type Clause } from './note/clause'
import { clashClauses, leadClauses, openClauses } from './note/conclusions'
import { adequateMeans, datedTrials } from './note/dated-trials'
import { fullSafety, stepsDone } from './note/full-safety'
import { alsoOpenClauses, groundedVerdicts, waitingClauses } from './note/grounds'
import { reasonClauses } from './note/reasons'
import { notApplyingClauses, notAsked, notKnownClauses, putAsideClauses, recordedClauses } from './note/recorded'
import { signedClauses } from './note/signed'
import { wrap } from './plain-text'
import { reminderIn } from './reminder'

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

/** As many questions without an answer as are named one by one. */
const MOST_NAMED = 40

/** The questions without an answer, by name; of many, those of safety by name and the rest by section. */
function unaskedClauses(unasked: readonly ItemId[]): readonly Clause[] {
  const named = (ids: readonly ItemId[]): readonly Clause[] => ids.map((id) => stating(items[id].says, { open: [id] }))
  if (unasked.length <= MOST_NAMED) return named(unasked)
  return sections.flatMap((section) => {
    const open = unasked.filter((id) => items[id].section === section)
    if (section === 'safety' || open.length === 0) return named(open)
    return [stating(`${open.length} of ${sectionNames[section].toLowerCase()}`, { open })]
  })
}

/** The steps that are named while safety leads, and what is said with every verdict of suicide. */
function safetySteps(assessment: Assessment): readonly Clause[] {
  const { safetyFirst, safety } = assessment
  const reminder = reminderIn(assessment)
  const rules = safety.flatMap(({ steps }) => steps.flatMap((step) => step.rules))
  const steps = safety.flatMap((lead) => lead.steps.map((step) => stating(step.says, { rules: step.rules })))
  return safetyFirst && reminder !== undefined ? [...steps, stating(reminder.says, { rules })] : []
}

/** The treatments beside the two options, each with how it stands in this person. */
function alternativeClauses({ alternatives }: Assessment): readonly Clause[] {
  return alternatives.map(({ id, title, standing }) => stating(`${title}: ${standing}`, { alternative: id }))
}

/** What is unknown: what can still change a verdict by name, the rest of what was not asked as a number. */
function unknownParts({ assessment, answers }: NoteSource): readonly FullPart[] {
  const gaps = openClauses(assessment, answers)
  const still = (part: string): readonly Clause[] => gaps.filter((gap) => gap.part === part)
  const unasked = notAsked(answers)
  return [
    run('Not asked, and can still matter', still('not-asked')),
    run('Asked, not known', sections.flatMap((section) => notKnownClauses(section, answers))),
    run('Answered, but not read', still('unread')),
    run(`Without an answer, ${unasked.length} in all`, [...unaskedClauses(unasked), ...notApplyingClauses(answers)]),
  ]
}

/** All parts of the full note, in order; a part without clauses is not written. */
export function fullNoteParts(source: NoteSource): readonly FullPart[] {
  const { assessment, answers, signature } = source
  const reading = read(answers, assessment.asOf)
  const parts = [
    lines('Conclusions', [...leadClauses(assessment), ...groundedVerdicts(assessment, answers)]),
    ...(signature === undefined ? [] : [lines('The clinician', signedClauses(signature))]),
    run('Suicide safety', fullSafety(reading, assessment.safetyFirst)),
    run('Safety steps done', stepsDone(reading, assessment.safetyFirst)),
    lines('Safety steps the guidance names (not a record of what was done)', safetySteps(assessment)),
    lines(`Trials (${adequateMeans})`, datedTrials(source)),
    lines('Why', [...waitingClauses(assessment, answers), ...alsoOpenClauses(assessment, answers), ...reasonClauses(assessment)]),
    run('Other options', alternativeClauses(assessment)),
    run('Contradictory answers', clashClauses(assessment, reading)),
    ...unknownParts(source),
    ...sections.map((section) => run(`Answers: ${sectionNames[section].toLowerCase()}`, recordedClauses(section, reading))),
    run('Recorded, put aside by other answers', putAsideClauses(reading)),
  ]
  return parts.filter(({ clauses }) => clauses.length > 0)
}

function print({ heading, clauses, as }: FullPart): readonly string[] {
  if (as === 'run') return wrap(`${heading}: ${clauses.map(({ text }) => text).join('; ')}.`, WIDTH)
  return [`${heading}:`, ...clauses.flatMap((one) => wrap(`- ${sentence(one)}`, WIDTH))]
}

/** The full note of a consult or case: ASCII, lines of at most 78, saying only what was recorded or found. The same source gives the same bytes. */
export function fullNote(source: NoteSource): string {
  const { assessment, label, signature } = source
  const head = stating(`Ketamine Consult, full note, ${sayMoment(assessment.asOf)}${label === undefined ? '' : `, case ${label}`}`)
  const standing = signature === undefined ? 'Not signed' : `Signed, version ${signature.version}`
  // While safety leads, the reminder stands with its steps.
  const reminder = assessment.safetyFirst ? undefined : reminderIn(assessment)
  const reminded = reminder === undefined ? [] : wrap(sentence(stating(reminder.says)), WIDTH)
  const foot = stating(`${assessment.knowledge.version}. Rules-based guidance; the clinician decides`)
  const body = fullNoteParts(source).flatMap((part) => ['', ...print(part)])
  return [...wrap(sentence(head), WIDTH), `${standing}.`, ...body, '', ...reminded, ...wrap(sentence(foot), WIDTH)].join('\n')
}
