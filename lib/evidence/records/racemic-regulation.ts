import type { EvidenceRecord } from '../types'

/** What racemic ketamine is approved for, its legal standing, and warnings from regulators. */
export const racemicRegulation = [
  {
    id: 'rac-fda-anaesthetic',
    claim: "Racemic ketamine is approved by the FDA only as an anesthetic (1970) and is in schedule III; all use for depression is off-label. The US label's contraindications are conditions in which a marked blood pressure rise would be a serious hazard, and hypersensitivity.",
    figures: [
      { label: 'Contraindication 1', value: 'conditions where a significant blood pressure rise would be a serious hazard' },
      { label: 'Contraindication 2', value: 'hypersensitivity' },
      { label: 'Schedule', value: 'III' },
    ],
    source: 'ketalar-label',
    locator: 'Contraindications; Warnings and precautions',
    certainty: 'not-graded',
    lastRead: '2026-11',
    copy: 'Label of 2024',
    confirmation: 'read',
    notes: 'Warnings and precautions: hemodynamic instability, emergence reactions (about 12%), respiratory depression, pediatric neurotoxicity, drug-induced liver injury, and raised pressure in the eye or skull.',
  },
  {
    id: 'rac-uk-swiss-contraindications',
    claim: 'UK and Swiss labels are stricter than the US one: the UK adds eclampsia and pre-eclampsia, severe coronary or myocardial disease, stroke and cerebral trauma; the Swiss text adds blood pressure above about 180/100 and uncontrolled hyperthyroidism.',
    figures: [
      { label: 'Blood pressure in the Swiss text', value: 'above about 180/100 mmHg' },
    ],
    source: 'ketalar-uk-swiss',
    locator: 'Contraindications',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: 'The Swiss text was read through ch.oddb.org. Neither text binds US practice; there they serve as a list of cautions.',
    readAt: 'https://rxreasoner.com/monographs/ketalar/precautions',
  },
  {
    id: 'rac-fda-compounded-2023',
    claim: 'The FDA warned in October 2023 that compounded ketamine, including forms taken by mouth or at home, is not approved or evaluated, and described a patient with PTSD who had respiratory depression after taking a compounded oral product at home; risks named include abuse, psychiatric events, blood pressure rise, respiratory depression and bladder symptoms.',
    figures: [
      { label: 'Warning', value: 'October 2023' },
      { label: 'Case described', value: 'April 2023' },
    ],
    source: 'fda-compounded-2023',
    locator: 'News summary of FDA alert',
    certainty: 'very-low',
    downgradedBecause: 'Risk of bias: a warning that describes one case. Imprecision: no rate of harm. Indirectness: read in a news copy.',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: "A warning of February 2022 on compounded intranasal ketamine also exists. The FDA's own page was not read.",
    readAt: 'https://scrippsnews.com/stories/fda-warns-of-risks-involved-with-compounded-ketamine-products',
  },
  {
    id: 'rac-unlicensed-pipeline',
    claim: 'No racemic ketamine product was approved for depression by mid-2026: NRX-100 had Fast Track status (11 August 2025) and expanded access (June 2026); KETARX (August 2025) is for anesthesia and pain.',
    figures: [
      { label: 'NRX-100 Fast Track', value: '11 August 2025' },
    ],
    source: 'ketamine-regulatory-news',
    locator: 'News items',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: 'Third-party news, not checked against the regulator.',
  },
  {
    id: 'rac-schedule-1999',
    claim: "Ketamine has been a schedule III controlled substance in the US since 1999; the source article's statement is right.",
    figures: [
      { label: 'Schedule', value: 'III' },
      { label: 'Since', value: '1999' },
    ],
    source: 'dea-1999',
    locator: 'Scheduling',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'unconfirmed',
    unconfirmedParts: 'All of it',
  },
] as const satisfies readonly EvidenceRecord[]
