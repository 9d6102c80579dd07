import { NOT_KNOWN, type Answers } from '../answers'
import { standingOfAsking } from '../asking'
import type { Moment } from '../dates'
import { isAssessmentTicked } from '../safety-steps'
import { toldByTrials } from '../trials/told'
import { placeOf, valueIn, variables, type VariableId } from '../variables'
import type { WordId } from '../fact'
import { pastDate } from './quantities'
import { known, saySilence, unknown } from './variable-reading'
import type { Notes, VariableReading } from './types'

function isKnownAs(into: readonly VariableReading[], id: VariableId & WordId, value: string): boolean {
  const at = placeOf(id)
  const reading = into[at]
  const variable = variables[at]
  const [only] = reading?.allowed ?? []
  return variable !== undefined && reading?.allowed.length === 1 && only !== undefined && valueIn(variable, only, id) === value
}

function isUnanswered(into: readonly VariableReading[], id: VariableId): boolean {
  return into[placeOf(id)]?.standing === 'not-asked'
}

/** Gives an unanswered question the answer that another answer already settles. */
function settle(into: VariableReading[], id: VariableId, index: number, seen: string): void {
  const variable = variables[placeOf(id)]
  if (variable !== undefined) into[placeOf(id)] = known(variable, index, seen, 'not-applicable')
}

function hold(into: VariableReading[], id: VariableId): void {
  const at = placeOf(id)
  const reading = into[at]
  if (reading !== undefined && reading.allowed.length > 1) into[at] = { ...reading, role: 'holding', follow: reading.allowed }
}

const MOOD_STABILIZERS = ['lithium', 'lamotrigine', 'otherMoodStabilizer'] as const
const HARMS = ['harmCrisis', 'harmApnea', 'harmCystitis', 'harmMisuse'] as const

/** Questions whose answer, or whose weight while unknown, follows from another answer. */
export function readDependents(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes): void {
  if (isUnanswered(into, 'broughtOnByKetamine') && isKnownAs(into, 'psychosis', 'never') && isKnownAs(into, 'mania', 'never'))
    settle(into, 'broughtOnByKetamine', 0, 'no mania or psychosis ever')
  const neverTreated = isKnownAs(into, 'priorEsketamine', 'none') && isKnownAs(into, 'priorInfusion', 'none')
  if (isUnanswered(into, 'broughtOnByKetamine') && neverTreated && answers.priorOther === 'no' && isKnownAs(into, 'dissociatives', 'none'))
    settle(into, 'broughtOnByKetamine', 0, 'no ketamine or esketamine ever')
  if (neverTreated)
    for (const id of HARMS) if (isUnanswered(into, id)) settle(into, id, 0, 'no esketamine or ketamine infusion before')
  for (const { id, name } of toldByTrials(answers).taken) if (isUnanswered(into, id)) settle(into, id, 1, `${name} told as still taken`)
  const stabilizer = MOOD_STABILIZERS.find((id) => isKnownAs(into, id, 'yes'))
  if (isUnanswered(into, 'moodStabilizer') && stabilizer !== undefined) settle(into, 'moodStabilizer', 1, 'takes a mood stabilizer')
  // An answer of "no" beside it is a contradiction, which is told and not settled; a tick of yesterday settles nothing today.
  if (isAssessmentTicked(answers) && standingOfAsking(answers.safetyAskedAt, asOf) === 'known' && !['yes', 'no'].some((value) => isKnownAs(into, 'assessmentDone', value))) settle(into, 'assessmentDone', 1, 'emergency or inpatient assessment recorded')
  readPregnancy(answers, asOf, into, notes)
  if (answers.liver === 'class-not-known') hold(into, 'liver')
  if (into[placeOf('capacity')]?.allowed.length !== 1) hold(into, 'cognition')
}

function readPregnancy(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes): void {
  const at = placeOf('pregnancy')
  const variable = variables[at]
  const date = answers.pregnancyTestDate
  if (variable !== undefined && answers.pregnancy === 'no' && date !== undefined && date !== NOT_KNOWN) {
    const days = pastDate('pregnancyTestDate', date, asOf, notes)
    const old = days !== undefined && days > 28
    if (old) notes.stale.push({ item: 'pregnancyTestDate', field: 'pregnancyTestDate', date, why: 'A pregnancy answer counts for 4 weeks.' })
    if (old || days === undefined) into[at] = unknown(variable, old ? 'stale' : 'refused', saySilence(variable, old ? 'stale' : 'refused'), [1, 2])
  }
  if (isKnownAs(into, 'pregnancy', 'not-applicable') && isUnanswered(into, 'breastfeeding')) settle(into, 'breastfeeding', 0, 'breastfeeding does not apply')
}

