import type { EvidenceId } from '../../evidence/records'
import type { Requirement, Use } from './requirement'

/** What a plan asks for before it pays. A rule of coverage, never of care. */
export type Profile = {
  readonly id: string
  readonly name: string
  /** Date or edition of the policy, as far as it is known. */
  readonly edition: string
  /** Month in which its record was read, YYYY-MM; of a plan that a user added, the day on which it was written down. */
  readonly read: string
  /** The record it rests on; absent for a plan that a user added. */
  readonly citation?: EvidenceId
  readonly requirements: readonly Requirement[]
  /** What the plan grants, and for how long. */
  readonly grants: readonly string[]
  /** What its record tells besides. */
  readonly notes?: readonly string[]
  readonly notConfirmed: readonly string[]
}

/** By what a plan is called where it is shown. */
export const planName = ({ name, citation }: Profile): string => (citation === undefined ? `Your plan: ${name}` : name)

/** What a plan asks for one use. */
export const askedFor = ({ requirements }: Profile, use: Use): readonly Requirement[] => requirements.filter((one) => one.use === undefined || one.use === use)

export const DATE_NOT_STATED = 'date not stated'

/** The record of what several policies ask in common, which no insurer wrote. */
const SHARED: EvidenceId = 'payer-common-pattern'

/** What a plan is, and that it is no guidance: said wherever a plan is shown. */
export function coverageOnly({ citation }: Pick<Profile, 'citation'>): string {
  if (citation === SHARED) return 'This is what several policies ask in common. It is not a clinical rule and no insurer’s own text, and the guidance does not read it.'
  return 'This is a coverage rule of an insurer. It is not a clinical rule, and the guidance does not read it.'
}
