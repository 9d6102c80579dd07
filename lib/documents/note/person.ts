import { NOT_KNOWN, type Answers } from '../../clinical/answers'
import { items, itemIds, type ItemId } from '../../clinical/items'
import { readFact, type Reading, type VariableReading } from '../../clinical/reading'
import { isAssessmentDenied, stepsDoneIn } from '../../clinical/safety-steps'
import { ageFrom, placeOf, type VariableId } from '../../clinical/variables'
import { clause, hasValue, keeps, quoteOf, type Keeps, type NoteClause, type NotePart } from './clause'

export const readingOf = (reading: Reading, id: VariableId): VariableReading | undefined => reading.variables[placeOf(id)]

/** The age as a band: the bounds at which rules change their mind. */
function sayBand(from: number, next: number | undefined): string {
  if (next === undefined) return `age ${from} or over`
  return from === 0 ? `age under ${next}` : `age ${from} to ${next - 1}`
}

/** Whom the note is about: the band of age, and nothing else. */
export function personClauses(reading: Reading): readonly NoteClause[] {
  const age = readingOf(reading, 'age')
  const [at] = age?.allowed ?? []
  if (age?.standing !== 'known' || at === undefined) return []
  return [clause('person', keeps.core, sayBand(ageFrom[at] ?? 0, ageFrom[at + 1]), { items: ['age'] })]
}

/** What was answered to one question, where the answer counts today. */
function told(reading: Reading, part: NotePart, keep: Keeps, id: VariableId & ItemId): readonly NoteClause[] {
  const found = readingOf(reading, id)
  return found?.standing === 'known' && hasValue(reading.answers, id) ? [clause(part, keep, found.seen, { items: [id] })] : []
}

/** What was answered to one question, or how it stands open: suicide safety is never passed over. */
function toldOrOpen(reading: Reading, id: 'ideation' | 'behavior'): NoteClause {
  const found = readingOf(reading, id)
  const seen = found?.seen ?? items[id].says
  const answered = found?.standing === 'known' || found?.standing === 'part-known'
  return clause('safety', keeps.always, seen, answered ? { items: [id] } : { open: [id] })
}

const urgentSigns = itemIds.filter((id) => 'group' in items[id] && items[id].section === 'safety')

/** Urgent signs that are there; that none is, with how many were asked. */
function urgentClauses(reading: Reading): readonly NoteClause[] {
  const asked = urgentSigns.flatMap((id) => {
    const quote = quoteOf(reading.answers, id)
    return quote !== undefined && readingOf(reading, id as VariableId)?.standing === 'known' ? [{ id, quote, present: reading.answers[id] === 'yes' }] : []
  })
  const present = asked.filter((sign) => sign.present)
  if (present.length > 0) return present.map(({ id, quote }) => clause('safety', keeps.core, quote, { items: [id] }))
  if (asked.length === 0) return []
  const [many, all] = [asked.length, urgentSigns.length]
  return [clause('safety', keeps.detail, many === all ? `all ${all} urgent signs asked, none present` : `${many} of ${all} urgent signs asked, none of them present`, { items: asked.map(({ id }) => id) })]
}

/** When thoughts were last there, and what stands beside them: what was not asked then is said to be so. */
function besideThoughts(answers: Answers): readonly NoteClause[] {
  const recency = quoteOf(answers, 'ideationRecency')
  const beside = (['accessToMeans', 'aloneNow'] as const).map((id) => {
    const quote = quoteOf(answers, id)
    if (quote !== undefined) return clause('safety', keeps.core, quote, { items: [id] })
    return clause('safety', keeps.course, `${items[id].says}: ${answers[id] === undefined ? 'not asked' : 'not known'}`, { open: [id] })
  })
  return [...(recency === undefined ? [] : [clause('safety', keeps.core, `thoughts last present ${recency}`, { items: ['ideationRecency'] })]), ...beside]
}

function stepClauses(answers: Answers): readonly NoteClause[] {
  const steps = answers.safetySteps
  if (steps === undefined || steps === NOT_KNOWN) return []
  const done = stepsDoneIn(answers)
  const told = done.length > 0 ? done : steps.filter((step) => step === 'none-yet')
  return told.map((step) => {
    if (step === 'none-yet') return clause('steps', keeps.core, 'none yet', { items: ['safetySteps'] })
    const [, says] = items.safetySteps.options[step]
    const isDenied = step === 'assessment' && isAssessmentDenied(answers)
    return clause('steps', keeps.core, isDenied ? 'emergency or inpatient assessment ticked, and answered as not done' : says, { items: isDenied ? ['safetySteps', 'assessmentDone'] : ['safetySteps'] })
  })
}

/** Suicide safety as answered, and only the steps that were ticked. */
export function safetyClauses(reading: Reading): readonly NoteClause[] {
  const { answers } = reading
  const thoughts = readingOf(reading, 'ideation')?.standing === 'known' && answers.ideation !== 'none'
  return [
    toldOrOpen(reading, 'ideation'),
    ...(thoughts ? besideThoughts(answers) : []),
    toldOrOpen(reading, 'behavior'),
    ...told(reading, 'safety', keeps.core, 'riskView'),
    ...urgentClauses(reading),
    ...(answers.assessmentDone === 'yes' ? told(reading, 'safety', keeps.core, 'assessmentDone') : []),
    ...stepClauses(answers),
  ]
}

/** A scale that stands today: its name, total and band. */
function scaleClauses(reading: Reading): readonly NoteClause[] {
  const scale = readFact(reading, 'scale')
  const [only] = scale.possible
  const stands = scale.possible.length === 1 && only !== 'none' && hasValue(reading.answers, 'scores')
  return stands ? [clause('diagnosis', keeps.course, scale.seen, { items: ['scores'] })] : []
}

const presentOnly = ['Beside the depression', 'Features of this episode']
const companions = itemIds.filter((id) => {
  const item = items[id]
  return 'group' in item && item.group !== undefined && presentOnly.includes(item.group)
})

/** The diagnosis and its severity as answered, with what stands beside it. */
export function diagnosisClauses(reading: Reading): readonly NoteClause[] {
  const { answers } = reading
  const view = quoteOf(answers, 'severityView')
  const past = (id: 'psychosis' | 'mania'): readonly NoteClause[] => (answers[id] === 'never' ? [] : told(reading, 'diagnosis', keeps.course, id))
  return [
    ...told(reading, 'diagnosis', keeps.core, 'problem'),
    ...(view === undefined ? [] : [clause('diagnosis', keeps.core, view, { items: ['severityView'] })]),
    ...scaleClauses(reading),
    ...past('psychosis'),
    ...past('mania'),
    ...companions.flatMap((id) => (answers[id] === 'yes' ? [clause('diagnosis', keeps.detail, quoteOf(answers, id) ?? items[id].says, { items: [id] })] : [])),
  ]
}
