import type { InstrumentId } from '../../clinical/instruments'
import type { Bar } from '../../clinical/trials/bar'
import { optionNames } from '../../guidance/names'

/** The use that is asked for: treatment-resistant depression, or depressive symptoms with acute suicidal thoughts or behavior. */
export type Use = 'trd' | 'mdsi'

export const uses = { trd: 'Treatment-resistant depression', mdsi: 'Depression with acute suicidal thoughts or behavior' } as const satisfies Record<Use, string>

/** What a packet asks for: the option, and the use. */
export const sayAsked = (use: Use): string => `${optionNames.esketamine}; ${uses[use].toLowerCase()}`

/** What is asked of several trials: how many drugs, from how many classes, and what each has to reach. */
export type TrialsAsked = { readonly count: number; readonly classes?: number } & Omit<Bar, 'of'>

export type Threshold = { readonly instrument: Exclude<InstrumentId, 'other'>; readonly atLeast: number }

/** What no question of the intake answers: whoever sends the packet says it. */
export const byHand = {
  psychiatrist: { asks: 'A psychiatrist gives or oversees the treatment', says: 'a psychiatrist is involved' },
  'psychiatrist-orders': { asks: 'A psychiatrist orders the treatment', says: 'a psychiatrist orders it' },
  enrolled: { asks: 'The person is enrolled in the REMS program', says: 'the person is enrolled in the REMS program' },
  documents: { asks: 'Chart notes and scale results are attached', says: 'chart notes and scale results are attached' },
} as const

export type ByHand = keyof typeof byHand

/** One thing that a plan asks for, as data. What the plan does not state is absent. */
export type Requirement = { readonly use?: Use } & (
  | { readonly kind: 'age'; readonly from: number; readonly to?: number }
  | { readonly kind: 'diagnosis' }
  | { readonly kind: 'acute-suicidality' }
  | ({ readonly kind: 'trials' } & TrialsAsked)
  | ({ readonly kind: 'augmentation' } & TrialsAsked)
  | ({ readonly kind: 'augmentation-or-psychotherapy' } & TrialsAsked)
  | { readonly kind: 'psychotherapy' }
  /** Any one of the scales is enough. */
  | { readonly kind: 'scores'; readonly anyOf: readonly Threshold[]; readonly withinWeeks?: number }
  | { readonly kind: 'severe-by-scale' }
  | { readonly kind: 'oral-antidepressant'; readonly stableWeeks?: number }
  | { readonly kind: 'no-substance-use-disorder'; readonly which: 'any' | 'untreated' }
  | { readonly kind: 'no-psychosis'; readonly unlessBenefitOutweighs?: boolean }
  | { readonly kind: 'register-check' }
  | { readonly kind: 'certified-site' }
  | { readonly kind: 'observation' }
  | { readonly kind: 'inpatient-care'; readonly withinDays: number }
  | { readonly kind: 'by-hand'; readonly what: ByHand }
  | { readonly kind: 'in-words'; readonly says: string }
)

export type RequirementKind = Requirement['kind']

/** What somebody said for this packet of a requirement that no question answers. */
export type Said = 'yes' | 'no' | 'not-known'

/** By the key of the requirement. It is kept nowhere. */
export type Stated = Readonly<Record<string, Said>>

/** By what a requirement is called where it is answered by hand; undefined where the intake answers it. What a site does is the site’s to state. */
export function handKey(requirement: Requirement): string | undefined {
  if (requirement.kind === 'by-hand') return requirement.what
  if (requirement.kind === 'certified-site' || requirement.kind === 'observation') return requirement.kind
  return requirement.kind === 'in-words' ? `words:${requirement.says}` : undefined
}
