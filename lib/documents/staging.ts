import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { maudsleyStaging, type EpisodeMonths, type StagedSeverity, type Staging } from '../clinical/instruments/maudsley-staging'
import { findDrug } from '../clinical/drugs'
import type { Known } from '../clinical/trials/trial'
import type { Assessment } from '../guidance/assessment'

const WEEKS_A_YEAR = 365.25 / 7

function episodeOf(weeks: Answers['episodeWeeks']): Known<EpisodeMonths> {
  if (weeks === undefined || weeks === NOT_KNOWN) return NOT_KNOWN
  if (weeks <= WEEKS_A_YEAR) return 'at-most-12'
  return weeks <= 2 * WEEKS_A_YEAR ? '13-to-24' : 'above-24'
}

/** Severity as the staging asks for it: psychosis makes a severe episode another step; while it is not known, severe is not told. */
function severityOf({ severityView, psychosis }: Answers): Known<StagedSeverity> {
  if (severityView === 'mild' || severityView === 'moderate') return severityView
  if (severityView !== 'severe' || psychosis === undefined || psychosis === NOT_KNOWN) return NOT_KNOWN
  return psychosis === 'current' ? 'severe-with-psychosis' : 'severe'
}

function augmentationOf(trials: Answers['trials']): Known<'yes' | 'no'> {
  if (trials === undefined || trials === NOT_KNOWN) return NOT_KNOWN
  const drugs = trials.map(({ drug }) => (drug === NOT_KNOWN ? undefined : findDrug(drug)))
  if (drugs.some((drug) => drug?.kind === 'augmentation')) return 'yes'
  return drugs.includes(undefined) ? NOT_KNOWN : 'no'
}

function ectOf(ect: Answers['ect']): Known<'yes' | 'no'> {
  if (ect === 'started' || ect === 'adequate') return 'yes'
  return ect === undefined || ect === NOT_KNOWN ? NOT_KNOWN : 'no'
}

/** How resistant this episode has been by the Maudsley method, as context: no label and no rule uses it. Undefined where no adequate antidepressant is known to have failed. */
export function stagingOf({ thresholds }: Pick<Assessment, 'thresholds'>, answers: Answers): Staging | undefined {
  const failures = thresholds.counts.find(({ weeks, table }) => weeks === 6 && table.includes('default'))?.count
  if (failures === undefined || failures.low < 1) return undefined
  return maudsleyStaging({ failures, episode: episodeOf(answers.episodeWeeks), severity: severityOf(answers), augmentation: augmentationOf(answers.trials), ect: ectOf(answers.ect) })
}
