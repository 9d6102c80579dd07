import type { Answers } from '../../clinical/answers'
import type { Assessment, Finding } from '../../guidance/assessment'
import { alsoOpen, decidingFindings, eitherOf, openAsAsked, sayOpen, waitsFor } from '../deciding'
import { reminderIn } from '../reminder'
import type { GuidanceSaid } from './guidance-said'

const sayFinding = ({ title, step }: Finding): string => (step === undefined ? title : `${title}: ${step.replace(/\.$/, '')}`)

/** What the guidance says, from an assessment. */
export function guidanceSaid(assessment: Assessment, answers: Answers): GuidanceSaid {
  const { held, safety, options } = assessment
  const { verdict, settled, route, routes } = options.esketamine
  const named = verdict === 'discuss' || verdict === 'discuss-with-care' ? routes.find(({ id }) => id === route) : undefined
  const reminder = reminderIn(assessment)
  return {
    held,
    verdict,
    settled,
    safety: safety.map(({ title }) => title),
    always: reminder === undefined ? [] : [reminder.says],
    ...(named !== undefined && { ground: `${named.says}${named.standing === 'arguable' ? ' (arguable)' : ''}` }),
    because: decidingFindings(options.esketamine).map(sayFinding),
    either: eitherOf(assessment, 'esketamine'),
    waits: sayOpen(openAsAsked(waitsFor(assessment, 'esketamine'), answers)),
    alsoOpen: sayOpen(openAsAsked(alsoOpen(assessment, 'esketamine'), answers)),
  }
}
