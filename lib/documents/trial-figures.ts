import type { Option } from '../clinical/rule'
import type { CitationId } from '../evidence/cite'
import type { Certainty } from '../evidence/types'

/** What one trial found, in percent of each group: the few figures a chart is drawn from. The whole record stands with the evidence. */
export type TrialFigures = {
  readonly citation: CitationId
  readonly trial: string
  readonly option: Option
  /** How many people, and how the trial was made. */
  readonly people: string
  readonly outcome: string
  readonly treated: readonly [group: string, percent: number]
  readonly compared: readonly [group: string, percent: number]
  readonly certainty: Certainty
  /** What a reader has to know beside the two numbers. */
  readonly caution: string
}

/** The trials that are charted: for each option one that leads, and one that keeps it in proportion. */
export const trialFigures = [
  {
    citation: 'trial-escape-trd',
    trial: 'ESCAPE-TRD',
    option: 'esketamine',
    people: '676 people, open label',
    outcome: 'remission at week 8',
    treated: ['esketamine spray', 27.1],
    compared: ['quetiapine XR', 17.6],
    certainty: 'moderate',
    caution: 'Everyone also took an SSRI or SNRI.',
  },
  {
    citation: 'trial-transform-2',
    trial: 'TRANSFORM-2',
    option: 'esketamine',
    people: 'about 225 people',
    outcome: 'remission at day 28',
    treated: ['esketamine spray', 52.5],
    compared: ['placebo spray', 31.0],
    certainty: 'moderate',
    caution: 'Everyone had started a new antidepressant.',
  },
  {
    citation: 'trial-elekt-d',
    trial: 'ELEKT-D',
    option: 'racemic',
    people: '403 people, open label',
    outcome: 'response after 3 weeks',
    treated: ['ketamine infusion', 55.4],
    compared: ['ECT', 41.2],
    certainty: 'moderate',
    caution: 'Response is a lower bar than remission. Another trial found ECT better.',
  },
  {
    citation: 'trial-karma-dep-2',
    trial: 'KARMA-Dep 2',
    option: 'racemic',
    people: '62 people in hospital',
    outcome: 'remission after up to 8 infusions',
    treated: ['ketamine infusion', 43.8],
    compared: ['midazolam', 30.0],
    certainty: 'low',
    caution: 'The difference was not significant: in so small a trial it may be chance. Most people guessed their group.',
  },
] as const satisfies readonly TrialFigures[]

/** The trial shown as pictures of 100 people, for each option: both count remission, the higher bar. */
export const leadingTrial = { esketamine: trialFigures[0], racemic: trialFigures[3] } as const satisfies Record<Option, TrialFigures>
