import { adequateTrials } from './records/adequate-trials'
import { article } from './records/article'
import { cautionsByPatient } from './records/cautions-by-patient'
import { coveragePatterns } from './records/coverage-patterns'
import { coveragePolicies } from './records/coverage-policies'
import { esketamineTrialsLong } from './records/esketamine-trials-long'
import { esketamineTrialsShort } from './records/esketamine-trials-short'
import { guidelines } from './records/guidelines'
import { labelDosing } from './records/label-dosing'
import { labelIndications } from './records/label-indications'
import { labelMonitoring } from './records/label-monitoring'
import { labelPopulations } from './records/label-populations'
import { labelWarnings } from './records/label-warnings'
import { medicinesTogether } from './records/medicines-together'
import { racemicEffect } from './records/racemic-effect'
import { racemicPractice } from './records/racemic-practice'
import { racemicRegulation } from './records/racemic-regulation'
import { racemicTrials } from './records/racemic-trials'
import { resistanceDefinitions } from './records/resistance-definitions'
import { resistanceStaging } from './records/resistance-staging'
import { reviewsAndComparisons } from './records/reviews-and-comparisons'
import { suicideRisk } from './records/suicide-risk'
import { symptomScales } from './records/symptom-scales'
import { treatmentSteps } from './records/treatment-steps'
import type { SourceId } from './sources'
import type { EvidenceRecord } from './types'

/** A record whose source is one of the list of sources. */
export type SourcedRecord = EvidenceRecord & { readonly source: SourceId }

/** Every claim this project rests on, in our words, with the place it was read in. */
export const evidenceRecords = [
  ...labelIndications,
  ...labelDosing,
  ...labelMonitoring,
  ...labelWarnings,
  ...labelPopulations,
  ...esketamineTrialsShort,
  ...resistanceDefinitions,
  ...resistanceStaging,
  ...adequateTrials,
  ...treatmentSteps,
  ...suicideRisk,
  ...symptomScales,
  ...racemicRegulation,
  ...racemicPractice,
  ...racemicEffect,
  ...esketamineTrialsLong,
  ...racemicTrials,
  ...reviewsAndComparisons,
  ...article,
  ...guidelines,
  ...coveragePolicies,
  ...coveragePatterns,
  ...medicinesTogether,
  ...cautionsByPatient,
] as const satisfies readonly SourcedRecord[]

export type EvidenceId = (typeof evidenceRecords)[number]['id']

const byId: ReadonlyMap<string, SourcedRecord> = new Map(evidenceRecords.map((record) => [record.id, record]))

/** Whether a text is the id of a record. */
export const isEvidenceId = (text: string): text is EvidenceId => byId.has(text)

/** The record of an id. */
export function evidenceRecord(id: EvidenceId): SourcedRecord {
  // The map holds every id the type allows: both come from the one list above.
  return byId.get(id) as SourcedRecord
}
