import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import type { SafetyCause, Tier, Verdict } from '@/lib/clinical/rule'
import type { Trial } from '@/lib/clinical/trials/trial'
import type { VariableId } from '@/lib/clinical/variables'
import type { CitationId } from '@/lib/evidence/cite'
import type { RouteId, RouteStanding } from '@/lib/guidance/assessment'
import type { RuleId } from '@/lib/rules'

type Routes = Partial<Readonly<Record<RouteId, RouteStanding>>>

/** One synthetic person, what the guidance concludes, and what else it has to say. */
export type WorkedCase = {
  readonly name: string
  /** What differs from the base person. */
  readonly given: Answers
  /** Nothing is answered but `given`. */
  readonly nothingElse?: true
  readonly asOf?: string
  readonly esketamine: Verdict
  readonly racemic: Verdict
  /** What leads the safety message; absent: safety does not come first. */
  readonly safety?: readonly [SafetyCause, ...SafetyCause[]]
  /** Safety comes first, and a safety step has been recorded: the option cards are shown. */
  readonly released?: true
  readonly routes?: { readonly esketamine?: Routes; readonly racemic?: Routes }
  /** Rules that hold, and what their words have to contain. */
  readonly finds?: Partial<Readonly<Record<RuleId, RegExp>>>
  readonly findsNot?: readonly RuleId[]
  /** The authority of what leads each option: the first of its findings. */
  readonly tiers?: { readonly esketamine?: Tier; readonly racemic?: Tier }
  /** Records on which the findings rest. */
  readonly cites?: readonly CitationId[]
  /** Steps named for both options. */
  readonly step?: RegExp
  /** Anything said on the screen. */
  readonly tells?: readonly RegExp[]
  /** Nothing of the kind among the findings and steps. */
  readonly neverTells?: readonly RegExp[]
  /** Adequate trials by the default threshold, from and to. */
  readonly adequate?: readonly [low: number, high: number]
  /** What the count of trials depends on; [] where on nothing. */
  readonly depends?: readonly RegExp[]
  readonly asksFirst?: VariableId
  readonly asks?: readonly VariableId[]
  readonly asksNot?: readonly VariableId[]
  /** Exactly these questions, in any order. */
  readonly asksOnly?: readonly VariableId[]
  /** Refused fields with the bound named. */
  readonly refused?: Readonly<Record<string, RegExp>>
  readonly doubts?: readonly string[]
  readonly stale?: readonly string[]
  /** Number of contradictions shown. */
  readonly contradictions?: number
}

export function answersOf({ given, nothingElse }: WorkedCase): Answers {
  return nothingElse === true ? given : { ...basePerson, ...given }
}

export const dayOf = ({ asOf }: WorkedCase): string => asOf ?? exampleDay

export const sertraline: Trial = { drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' }
export const venlafaxine: Trial = { drug: 'venlafaxine', doseMg: 225, weeks: 8, taken: 'most-days', response: 'none', stopped: 'ongoing', episode: 'this' }

/** A course of 8 weeks, taken reliably, without response, in this episode. */
export function course(drug: string, doseMg: number, changed: Partial<Trial> = {}): Trial {
  return { drug, doseMg, weeks: 8, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this', ...changed }
}

/** The base person with another second course. */
export const second = (trial: Trial): Answers => ({ trials: [sertraline, trial] })

/** Plan and intent today. */
export const planAndIntent = { ideation: 'plan-intent', ideationRecency: 'today' } as const satisfies Answers

export const supported = { esketamine: 'discuss', racemic: 'discuss-with-care' } as const
export const withCare = { esketamine: 'discuss-with-care', racemic: 'discuss-with-care' } as const
export const stepsFirst = { esketamine: 'other-steps-first', racemic: 'other-steps-first' } as const
export const notSupported = { esketamine: 'not-supported', racemic: 'not-supported' } as const
export const cannotTell = { esketamine: 'cannot-tell', racemic: 'cannot-tell' } as const
