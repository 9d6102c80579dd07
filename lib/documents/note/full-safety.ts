import { NOT_KNOWN, type Answers } from '../../clinical/answers'
import type { Reading } from '../../clinical/reading'
import { urgentSigns } from '../urgent-signs'
import { stating, type Clause } from './clause'
import { safetyClauses } from './person'

/** The urgent signs that nobody asked about, as a number; by name they stand among the questions without an answer. */
function unaskedSigns(answers: Answers): readonly Clause[] {
  const open = urgentSigns.filter((id) => answers[id] === undefined)
  if (open.length === 0) return []
  return [stating(open.length === urgentSigns.length ? 'urgent signs: not asked yet' : `${open.length} of ${urgentSigns.length} urgent signs: not asked yet`, { open })]
}

/** Whose judgment of the risk it is: the intake asks for the clinician’s own. A low one puts nothing aside while safety leads. */
function judged(one: Clause, isOverruled: boolean): Clause {
  if (!one.items.includes('riskView')) return one
  return stating(`${one.text} by the clinician${isOverruled ? '; that view does not lower what puts safety first' : ''}`, one)
}

/** Suicide safety as the short note has it, with who judged the risk and what was not asked of urgent signs; the steps done stand apart. */
export function fullSafety(reading: Reading, safetyFirst: boolean): readonly Clause[] {
  const found = safetyClauses(reading).filter(({ part }) => part !== 'steps')
  return [...found.map((one) => judged(one, safetyFirst && reading.answers.riskView === 'low')), ...unaskedSigns(reading.answers)]
}

/** The safety steps that were ticked; while safety comes first and no step is on record, that none is, or that it is not known. */
export function stepsDone(reading: Reading, safetyFirst: boolean): readonly Clause[] {
  const done = safetyClauses(reading).filter(({ part }) => part === 'steps')
  // An assessment that was done is a step, and is told above.
  const isNone = safetyFirst && done.length === 0 && reading.answers.assessmentDone !== 'yes'
  return isNone ? [stating(reading.answers.safetySteps === NOT_KNOWN ? 'not known' : 'none recorded', { open: ['safetySteps'] })] : done
}
