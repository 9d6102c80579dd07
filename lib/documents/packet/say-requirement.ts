import { instruments } from '../../clinical/instruments'
import { byHand, type Requirement, type TrialsAsked } from './requirement'

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** What each of the trials has to reach, as far as the plan states it. */
function sayEach({ weeks, longer, dose, within, improvement }: TrialsAsked): readonly string[] {
  const course = [
    weeks === undefined ? '' : `for ${longer === true ? 'more than' : 'at least'} ${weeks} weeks`,
    dose === undefined ? '' : dose === 'highest-tolerated' ? 'at the highest dose tolerated' : 'at least at the usual minimum dose',
  ].filter((one) => one !== '')
  const time = within === undefined ? '' : within === 'this-episode' ? 'In the current episode.' : `Within the last ${many(within, 'year')}.`
  const failed = improvement === undefined ? '' : `Failed: improvement of at most ${improvement}%.`
  return [course.length === 0 ? '' : `Each ${course.join(', ')}.`, time, failed].filter((one) => one !== '')
}

function sayTrials(asked: TrialsAsked, one: string): string {
  const { count, classes } = asked
  const from = classes === undefined || classes < 2 ? '' : ` from at least ${classes} classes`
  return [`At least ${many(count, one)}${from}.`, ...sayEach(asked)].join(' ')
}

const sayThreshold = ({ instrument, atLeast }: Extract<Requirement, { kind: 'scores' }>['anyOf'][number]): string => `${instruments[instrument].name} at least ${atLeast}`

function sayAge({ from, to }: Extract<Requirement, { kind: 'age' }>): string {
  return to === undefined ? `Age ${from} or over.` : `Age ${from} to ${to}.`
}

/** What a plan asks for, in words. */
export function sayRequirement(asked: Requirement): string {
  switch (asked.kind) {
    case 'age':
      return sayAge(asked)
    case 'diagnosis':
      return 'Major depressive disorder, current episode.'
    case 'acute-suicidality':
      return 'Major depression with acute suicidal thoughts or behavior.'
    case 'trials':
      return sayTrials(asked, 'failed antidepressant')
    case 'augmentation':
      return sayTrials(asked, 'failed augmentation')
    case 'augmentation-or-psychotherapy':
      return `${sayTrials(asked, 'failed augmentation')} Or an evidence-based psychotherapy in this episode.`
    case 'psychotherapy':
      return 'A course of evidence-based psychotherapy.'
    case 'scores':
      return `${asked.anyOf.map(sayThreshold).join(', or ')}${asked.withinWeeks === undefined ? '' : `, within ${many(asked.withinWeeks, 'week')}`}.`
    case 'severe-by-scale':
      return 'Severe by a rating scale.'
    case 'oral-antidepressant':
      return asked.stableWeeks === undefined ? 'An oral antidepressant alongside.' : `An oral antidepressant alongside, unchanged for ${many(asked.stableWeeks, 'week')}.`
    case 'no-substance-use-disorder':
      return asked.which === 'any' ? 'No substance use disorder.' : 'No untreated moderate or severe substance use disorder.'
    case 'no-psychosis':
      return asked.unlessBenefitOutweighs === true ? 'No psychosis, unless benefit outweighs risk.' : 'No psychosis.'
    case 'register-check':
      return 'The state prescription register was checked.'
    case 'certified-site':
      return 'A site certified in the REMS program.'
    case 'observation':
      return 'Observation for at least 2 hours after each dose.'
    case 'inpatient-care':
      return `Within ${many(asked.withinDays, 'day')} of inpatient care.`
    case 'by-hand':
      return `${byHand[asked.what].asks}.`
    case 'in-words':
      return asked.says
  }
}
