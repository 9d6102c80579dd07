import { isPassageId } from '@/lib/evidence/article'
import type { CitationId } from '@/lib/evidence/cite'
import { adequateTrials } from '@/lib/evidence/records/adequate-trials'
import { cautionsByPatient } from '@/lib/evidence/records/cautions-by-patient'
import { coveragePatterns } from '@/lib/evidence/records/coverage-patterns'
import { coveragePolicies } from '@/lib/evidence/records/coverage-policies'
import { esketamineTrialsLong } from '@/lib/evidence/records/esketamine-trials-long'
import { esketamineTrialsShort } from '@/lib/evidence/records/esketamine-trials-short'
import { guidelines } from '@/lib/evidence/records/guidelines'
import { labelDosing } from '@/lib/evidence/records/label-dosing'
import { labelIndications } from '@/lib/evidence/records/label-indications'
import { labelMonitoring } from '@/lib/evidence/records/label-monitoring'
import { labelPopulations } from '@/lib/evidence/records/label-populations'
import { labelWarnings } from '@/lib/evidence/records/label-warnings'
import { medicinesTogether } from '@/lib/evidence/records/medicines-together'
import { racemicEffect } from '@/lib/evidence/records/racemic-effect'
import { racemicPractice } from '@/lib/evidence/records/racemic-practice'
import { racemicRegulation } from '@/lib/evidence/records/racemic-regulation'
import { racemicTrials } from '@/lib/evidence/records/racemic-trials'
import { resistanceDefinitions } from '@/lib/evidence/records/resistance-definitions'
import { resistanceStaging } from '@/lib/evidence/records/resistance-staging'
import { reviewsAndComparisons } from '@/lib/evidence/records/reviews-and-comparisons'
import { suicideRisk } from '@/lib/evidence/records/suicide-risk'
import { symptomScales } from '@/lib/evidence/records/symptom-scales'
import { treatmentSteps } from '@/lib/evidence/records/treatment-steps'

/** What the evidence is about, in the order in which it is listed. */
export const areas = {
  label: 'Esketamine label',
  'esketamine-trials': 'Esketamine trials',
  'racemic-use': 'Racemic ketamine: status and practice',
  'racemic-trials': 'Racemic ketamine: effect and trials',
  comparisons: 'Reviews and comparisons',
  guidelines: 'Guidelines and agencies',
  resistance: 'Treatment resistance and its steps',
  suicide: 'Suicide risk',
  scales: 'Symptom scales',
  cautions: 'Conditions and other medicines',
  coverage: 'Insurer coverage',
  article: 'Source article',
} as const

export type Area = keyof typeof areas

const held = {
  label: [labelIndications, labelDosing, labelMonitoring, labelWarnings, labelPopulations],
  'esketamine-trials': [esketamineTrialsShort, esketamineTrialsLong],
  'racemic-use': [racemicRegulation, racemicPractice],
  'racemic-trials': [racemicEffect, racemicTrials],
  comparisons: [reviewsAndComparisons],
  guidelines: [guidelines],
  resistance: [resistanceDefinitions, resistanceStaging, adequateTrials, treatmentSteps],
  suicide: [suicideRisk],
  scales: [symptomScales],
  cautions: [cautionsByPatient, medicinesTogether],
  coverage: [coveragePolicies, coveragePatterns],
} as const satisfies Record<Exclude<Area, 'article'>, readonly (readonly { readonly id: string }[])[]>

const areaById: ReadonlyMap<string, Area> = new Map(
  (Object.keys(held) as Exclude<Area, 'article'>[]).flatMap((area) => held[area].flatMap((records) => records.map(({ id }) => [id, area] as const))),
)

/** What a record or passage is about; the article stands for itself. */
export const areaOf = (id: CitationId): Area => (isPassageId(id) ? 'article' : (areaById.get(id) ?? 'article'))
