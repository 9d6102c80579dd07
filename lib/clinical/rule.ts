import type { Tri } from '../logic/tri'
import type { CitationId } from '../evidence/cite'
import type { Answers } from './answers'
import type { Condition } from './words'

export type Option = 'esketamine' | 'racemic'
export const options: readonly Option[] = ['esketamine', 'racemic']

export type Verdict = 'discuss' | 'discuss-with-care' | 'other-steps-first' | 'not-supported' | 'cannot-tell'

/** What a rule does to an option when it holds; `say` only adds a sentence. */
export type Effect = 'say' | 'with-care' | 'other-steps-first' | 'not-supported'

/** What kind of authority stands behind an effect. Tiers are never mixed up. */
export type Tier = 'label-contraindication' | 'label-advises-against' | 'outside-approval' | 'label-warning' | 'trial-exclusion' | 'guideline' | 'convention' | 'source-article'

/** The letter under which a tier is shown, and what it means. */
export const tiers = {
  'label-contraindication': ['L', 'Label contraindication'],
  'label-advises-against': ['N', 'Label advises against'],
  'outside-approval': ['O', 'Outside the approved uses'],
  'label-warning': ['W', 'Label warning'],
  'trial-exclusion': ['T', 'Trial exclusion'],
  guideline: ['G', 'Guideline or consensus'],
  convention: ['C', 'Clinical convention of this project'],
  'source-article': ['A', 'Source article'],
} as const satisfies Record<Tier, readonly [letter: string, meaning: string]>

type AtLeastOne<T> = readonly [T, ...T[]]

/**
 * One worked case: the base person with these answers changed. `holds` is what the rule's condition gives;
 * the verdicts are those of the whole guidance. `racemicApart` is the verdict for racemic ketamine were it not off-label,
 * which shows what the other rules do to it.
 */
export type Example = {
  readonly name?: string
  readonly given: Answers
  readonly holds: Tri
  readonly esketamine?: Verdict
  readonly racemic?: Verdict
  readonly racemicApart?: Verdict
}

/** When a rule's sentence is shown although its condition holds: always, or only while an option is still in question. */
export type Occasion = 'every-verdict' | 'going-ahead'

/** What leads the safety message when a rule puts safety first. */
export type SafetyCause = 'suicidal-risk' | 'medical-sign' | 'catatonia-or-intake' | 'intoxication-or-delirium' | 'agitation-or-mania'

/** When this is so, it has this effect on these options, because of these. */
export type Rule = {
  /** Topic and name; never reused, for stored records refer to it. */
  readonly id: `${string}/${string}`
  readonly title: string
  readonly when: Condition
  readonly effect: { readonly esketamine?: readonly [Effect, Tier]; readonly racemic?: readonly [Effect, Tier] }
  /** Puts safety first, with the message of this cause. */
  readonly leads?: SafetyCause
  /** Shown when it holds, after the answers it rests on. */
  readonly says: string
  /** The step it names. */
  readonly step?: string
  /** What can be done instead. */
  readonly instead?: string
  readonly occasion?: Occasion
  readonly because: AtLeastOne<CitationId>
  readonly examples: AtLeastOne<Example>
}

/** Names a rule so that its literal id is kept and its shape checked. */
export function rule<const R extends Rule>(definition: R): R {
  return definition
}
