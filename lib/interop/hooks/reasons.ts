import type { Coding } from '../fhir/elements'

/** The code system of HL7 for why a card is not followed, as CDS Hooks 3.0 publishes it. */
const NON_ADHERENCE = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'

/** The codes are those of HL7; the words are ours, for theirs speak of what is recommended. */
const worded = {
  'patient-contraindication': 'Contraindication in this person',
  'risk-benefit-ratio': 'Risk and benefit weighed otherwise',
  'prefers-alternative': 'The person prefers another treatment',
  'service-not-available': 'Not available here',
  'too-costly-uncovered': 'Cost or insurance',
  'need-more-info': 'More information is needed first',
  'action-completed': 'Done already',
  'wrong-time-workflow': 'Not now',
} as const

export type OverrideReason = Required<Coding>

/** Why a card may be put aside, to choose from. */
export const overrideReasons: readonly OverrideReason[] = Object.entries(worded).map(([code, display]) => ({ system: NON_ADHERENCE, code, display }))
