import type { Answers } from '../../clinical/answers'
import { tiers } from '../../clinical/rule'
import type { Assessment, Finding } from '../../guidance/assessment'
import { decidingFindings } from '../../guidance/deciding'
import { alsoOpen, eitherOf, sayOpen, waitsFor } from '../deciding'
import { reminderIn } from '../reminder'
import { routesSaid } from '../routes-said'
import type { GuidanceSaid } from './guidance-said'

/** A finding by the answers it rests on, what kind of authority it is, and what is to be done first. */
function sayFinding({ title, seen, tier, step }: Finding): string {
  const found = `${title} (${[...seen, tiers[tier][1].toLowerCase()].join('; ')})`
  return step === undefined ? found : `${found}: ${step.replace(/\.$/, '')}`
}

/** What the guidance says, from an assessment. */
export function guidanceSaid(assessment: Assessment, answers: Answers): GuidanceSaid {
  const { held, safety, options } = assessment
  const asked = { assessment, answers }
  const { verdict, settled } = options.esketamine
  const ground = routesSaid(options.esketamine)
  const reminder = reminderIn(assessment)
  return {
    held,
    verdict,
    settled,
    safety: safety.map(({ title }) => title),
    always: reminder === undefined ? [] : [reminder.says],
    ...(ground !== undefined && { ground }),
    because: decidingFindings(options.esketamine).map(sayFinding),
    either: eitherOf(asked, 'esketamine'),
    waits: sayOpen(waitsFor(asked, 'esketamine')),
    alsoOpen: sayOpen(alsoOpen(asked, 'esketamine')),
  }
}
