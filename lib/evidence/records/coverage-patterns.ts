import type { EvidenceRecord } from '../types'

/** What coverage policies have in common, and who pays for off-label infusions. */
export const coveragePatterns = [
  {
    id: 'payer-common-pattern',
    claim: 'Across seven policies the shared core is: adult, MDD confirmed by DSM or a scale, at least two adequate failures from different classes in the current episode (4, 6 or 8 weeks), psychiatrist, REMS-certified site with 2 hours of observation, documentation, and a check of the monitoring program. Additions vary: augmentation, psychotherapy, exclusion of substance use disorder, a threshold on PHQ-9 or MADRS, an oral antidepressant alongside.',
    source: 'coverage-synthesis',
    locator: 'Payer records of this evidence base',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: "A payer's rule is a rule of coverage and not clinical guidance.",
  },
  {
    id: 'payer-off-label-ketamine',
    claim: 'Coverage of off-label racemic infusions is uncommon, so patients usually pay themselves. Sites that list prices quote them for both drugs; the prices were not verified and are not repeated here.',
    source: 'ketamine-cost-site',
    locator: 'Cost table',
    certainty: 'not-graded',
    lastRead: '2026-11',
    confirmation: 'read',
    notes: "A payer's rule is a rule of coverage and not clinical guidance.",
  },
] as const satisfies readonly EvidenceRecord[]
