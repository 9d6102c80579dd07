import type { Answers } from '../../clinical/answers'
import type { Reading } from '../../clinical/reading'
import type { Standing } from '../../clinical/reading/types'
import { options, type Effect, type Option } from '../../clinical/rule'
import { placeOf, variables } from '../../clinical/variables'
import type { Assessment, Finding, Gap } from '../../guidance/assessment'
import { optionNames, verdictNames } from '../../guidance/names'
import { routesSaid } from '../routes-said'
import { isNotAsked } from '../not-asked'
import { clause, hasValue, keeps, type NoteClause, type NotePart } from './clause'
import { readingOf } from './person'

const shortNames = { esketamine: 'esketamine', racemic: 'infusion' } as const satisfies Record<Option, string>

/** Answers longer than this have no room in a short note; it then names the rule. */
const LONGEST = 70

/** Why safety comes first, and that the options wait for a step. */
export function leadClauses({ safety, held }: Assessment): readonly NoteClause[] {
  const rules = safety.flatMap(({ steps }) => steps.flatMap((step) => step.rules))
  const titles = safety.map(({ title, steps }) => clause('safety', keeps.always, title, { rules: steps.flatMap((step) => step.rules) }))
  return held ? [...titles, clause('safety', keeps.always, 'both options held until a safety step is recorded', { rules })] : titles
}

/** The verdict for one option, as every screen says it, with the routes it rests on. */
function verdictClause(option: Option, { options: found }: Assessment): NoteClause {
  const { verdict, settled } = found[option]
  const routes = routesSaid(found[option])
  const ground = routes === undefined ? '' : `. ${routes}`
  const open = settled || verdict === 'cannot-tell' ? '' : '. Open answers can change this'
  return clause('verdict', keeps.always, `${optionNames[option]}: ${verdictNames[verdict].toLowerCase()}${ground}${open}`, { concludes: option })
}

export const verdictClauses = (assessment: Assessment): readonly NoteClause[] => (assessment.held ? [] : options.map((option) => verdictClause(option, assessment)))

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}

/** A finding in a few words: the answers it rests on, without the exact age; or its name, where that is shorter or the answers are told by what comes first. */
function nameOf({ seen, title, effect }: Finding, age: string | undefined, toldFirst: readonly string[]): string {
  const answers = seen.filter((one) => one !== age).join('; ')
  const repeats = effect === 'with-care' && toldFirst.includes(seen.join('; '))
  return answers === '' || answers.length > LONGEST || repeats ? lower(title) : answers
}

/** The name of what comes first with its step, which is told once where several findings name the same. */
function withStep(name: string, { rule, step }: Finding, findings: Iterable<Finding>): string {
  const [first] = [...findings].filter((one) => one.step === step)
  return step === undefined || first?.rule !== rule ? name : `${name}: ${lower(step)}`
}

type Weighed = { readonly part: NotePart; readonly effect: Effect; readonly keep: NoteClause['keep'] }

const weighed: readonly Weighed[] = [
  { part: 'against', effect: 'not-supported', keep: keeps.core },
  { part: 'first', effect: 'other-steps-first', keep: keeps.core },
  { part: 'weigh', effect: 'with-care', keep: keeps.weighed },
]

/** The findings of one effect, each once, with the option named where it concerns only one. */
function findingClauses(assessment: Assessment, { part, effect, keep }: Weighed, age: string | undefined): readonly NoteClause[] {
  const toldFirst = options.flatMap((option) => assessment.options[option].findings.flatMap((one) => (one.effect === 'with-care' || one.effect === 'say' ? [] : [one.seen.join('; ')])))
  const found = new Map<string, { readonly finding: Finding; readonly concerns: readonly Option[] }>()
  for (const option of options) {
    for (const finding of assessment.options[option].findings) {
      if (finding.effect !== effect) continue
      found.set(finding.rule, { finding, concerns: [...(found.get(finding.rule)?.concerns ?? []), option] })
    }
  }
  const all = [...found.values()].map(({ finding }) => finding)
  return [...found.values()].map(({ finding, concerns }) => {
    const [only] = concerns
    const named = nameOf(finding, age, toldFirst)
    const name = part === 'first' ? withStep(named, finding, all) : named
    const text = concerns.length === 1 && only !== undefined ? `${name} (${shortNames[only]})` : name
    return clause(part, keep, text, { rules: [finding.rule] })
  })
}

/** What speaks against, what comes first and what weighs; while the options are held, what speaks against alone, for no safety step lifts it. */
export function weighedClauses(assessment: Assessment, reading: Reading): readonly NoteClause[] {
  const age = readingOf(reading, 'age')?.seen
  return weighed.filter(({ effect }) => !assessment.held || effect === 'not-supported').flatMap((one) => findingClauses(assessment, one, age))
}

export function clashClauses({ contradictions }: Assessment, reading: Reading): readonly NoteClause[] {
  return contradictions.map(({ says, items }) => clause('clash', keeps.core, says, { items: items.filter((id) => hasValue(reading.answers, id)) }))
}

/** Why an answer that was given is not read. */
export const unreadWords = {
  'part-known': 'known in part',
  stale: 'too old',
  contradicted: 'contradictory',
  refused: 'not possible as entered',
  unconfirmed: 'unlikely, not confirmed',
} as const satisfies Partial<Record<Standing, string>>

/** As many open questions as stand in the note before anything less weighty is dropped. */
const FOREMOST = 3

function gapClause({ variable, items, standing, leftOut }: Gap, index: number, answers: Answers): NoteClause {
  const named = variables[placeOf(variable)]?.says ?? variable
  const says = leftOut === undefined ? named : `${named} (${leftOut})`
  const keep = index < FOREMOST ? keeps.core : keeps.further
  const why = (unreadWords as Readonly<Partial<Record<Standing, string>>>)[standing]
  if (why !== undefined) return clause('unread', keep, `${says} (${why})`, { open: items })
  // The reading takes an answer that says "not asked" for one that is not known.
  return clause(standing === 'not-asked' || items.every((id) => isNotAsked(id, answers)) ? 'not-asked' : 'not-known', keep, says, { open: items })
}

/** What is open and can still matter, the first to ask first. */
export const openClauses = ({ gaps }: Pick<Assessment, 'gaps'>, answers: Answers): readonly NoteClause[] => gaps.filter(({ variable }) => variable !== 'trialPattern').map((gap, index) => gapClause(gap, index, answers))
