import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { maudsleyStaging, type EpisodeMonths, type StagedSeverity, type Staging } from '../clinical/instruments/maudsley-staging'
import type { IsoDate } from '../clinical/dates'
import { findDrug, findOtherTreatment } from '../clinical/drugs'
import { readTrial, type TrialReading } from '../clinical/trials/reading'
import type { Known, Trial } from '../clinical/trials/trial'
import type { Assessment } from '../guidance/assessment'
import { atLeastHold, type Tri } from '../logic/tri'

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

const isAugmentation = ({ drug }: Trial): Tri => {
  const found = findDrug(drug)
  if (found !== undefined) return found.kind === 'augmentation' ? 'yes' : 'no'
  return findOtherTreatment(drug) === undefined ? 'unknown' : 'no'
}

const isEct = ({ drug }: Trial): Tri => (findOtherTreatment(drug)?.id === 'ect' ? 'yes' : 'no')

/** Whether a row is what is looked for, and was in this episode; of one with an impossible value that is not known. */
function usedNow(is: Tri, { refused, episode }: TrialReading): Tri {
  if (is === 'no') return 'no'
  if (refused.length > 0) return 'unknown'
  if (!episode.includes('this')) return 'no'
  return episode.length === 1 ? is : 'unknown'
}

/** Whether each row was that, in this episode. */
function usesOf(rows: readonly Trial[], asOf: IsoDate, is: (row: Trial) => Tri): readonly Tri[] {
  return rows.map((row) => usedNow(is(row), readTrial(row, asOf)))
}

const answerOf = (uses: readonly Tri[]): Known<'yes' | 'no'> => {
  const used = atLeastHold(1, uses)
  return used === 'unknown' ? NOT_KNOWN : used
}

function augmentationOf({ trials }: Answers, asOf: IsoDate): Known<'yes' | 'no'> {
  return trials === undefined || trials === NOT_KNOWN ? NOT_KNOWN : answerOf(usesOf(trials, asOf, isAugmentation))
}

/** Whether ECT was tried is not asked by episode: only a row among the trials tells that it was in this one. */
function ectOf({ ect, trials }: Answers, asOf: IsoDate): Known<'yes' | 'no'> {
  const tried: Tri = ect === undefined || ect === NOT_KNOWN || ect === 'started' || ect === 'adequate' ? 'unknown' : 'no'
  return answerOf([tried, ...usesOf(trials === undefined || trials === NOT_KNOWN ? [] : trials, asOf, isEct)])
}

/** How resistant this episode has been by the Maudsley method, as context: no label and no rule uses it. Undefined where no adequate antidepressant is known to have failed. */
export function stagingOf({ asOf, thresholds }: Pick<Assessment, 'asOf' | 'thresholds'>, answers: Answers): Staging | undefined {
  const failures = thresholds.counts.find(({ weeks, table }) => weeks === 6 && table.includes('default'))?.count
  if (failures === undefined || failures.low < 1) return undefined
  return maudsleyStaging({ failures, episode: episodeOf(answers.episodeWeeks), severity: severityOf(answers), augmentation: augmentationOf(answers, asOf), ect: ectOf(answers, asOf) })
}
