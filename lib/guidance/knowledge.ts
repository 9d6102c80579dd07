import { evidenceVersion } from '../evidence/version'

/** The version of the rules: raised whenever a rule, a concept or a statement changes, or what an assessment of the same answers holds. */
export const rulesVersion = '2026.11.1'

/** The version of the intake: raised whenever a question, its options, or the way it is read changes. */
export const intakeVersion = '2026.11.1'

/** What an assessment was made with. A stored one is never computed again; it can be compared with today's. */
export const knowledge = {
  version: `rules ${rulesVersion}, intake ${intakeVersion}, evidence ${evidenceVersion}`,
  rules: rulesVersion,
  intake: intakeVersion,
  evidence: evidenceVersion,
} as const
