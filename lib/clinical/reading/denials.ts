import type { Answers } from '../answers'
import type { PlainId, WordOf } from '../fact'
import { isPutAside } from '../put-aside'
import { isAssessmentDenied } from '../safety-steps'
import { toldByTrials } from '../trials/told'
import type { VariableId } from '../variables'
import type { Contradiction } from './types'

/** An answer of one question that something told elsewhere denies. */
export type Denial = { readonly id: VariableId; readonly value: string; readonly contradiction: Contradiction }

/** What is told among the trials decides nothing by itself: which of the two holds is asked. */
function byTrial<K extends PlainId>(id: K, value: WordOf<K>, name: string): Denial {
  return { id, value, contradiction: { id: `trial-${id}`, items: ['trials', id], says: `${name}: told among the trials, and denied where it is asked for.`, ask: `Which holds for ${name}?` } }
}

/** The answers that are denied. */
export function denialsOf(answers: Answers): readonly Denial[] {
  const { treatments, taken } = toldByTrials(answers)
  const denials = taken.map(({ id, name }) => byTrial(id, 'no', name))
  if (treatments.includes('esketamine')) denials.push(byTrial('priorEsketamine', 'none', 'esketamine'))
  if (answers.priorOther !== 'yes' && treatments.includes('ketamine')) denials.push(byTrial('priorInfusion', 'none', 'ketamine'))
  if (isAssessmentDenied(answers) && !isPutAside('assessmentDone', answers))
    denials.push({
      id: 'assessmentDone',
      value: 'no' satisfies WordOf<'assessmentDone'>,
      contradiction: {
        id: 'assessment-step',
        items: ['safetySteps', 'assessmentDone'],
        says: 'An emergency or inpatient assessment among the steps done, yet answered as not done.',
        ask: 'Was the assessment done?',
      },
    })
  return denials
}
