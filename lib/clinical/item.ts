export type Section = 'safety' | 'diagnosis' | 'treatments' | 'medical' | 'medicines' | 'practical'

/**
 * What an unknown answer does to a verdict.
 * `holding`: while its completions differ, no verdict can be told. `open`: it never holds a verdict, but keeps it from "worth discussing".
 * `access`: asked, and changes nothing while unknown. `record`: kept for the chart; no rule reads it.
 */
export type Role = 'holding' | 'open' | 'access' | 'record'

type Base = {
  readonly section: Section
  /** The list of exceptions it belongs to, which "None of these" answers as a whole. */
  readonly group?: string
  readonly ask: string
  /** How a sentence names what is asked about. */
  readonly says: string
  readonly why: string
  readonly role: Role
  /** Cannot change from today on: what would change a verdict is said only while it is unknown. */
  readonly history?: true
}

/** An answer that leaves the question unknown, in its own way; `allows` are the options that stay possible (all of them when absent). */
export type UnknownKind<V extends string> = { readonly label: string; readonly allows?: readonly V[] }

export type ChoiceItem<V extends string = string, U extends string = string> = Base & {
  readonly kind: 'choice'
  /** For each value its label in the form, and how a sentence about this patient says it. */
  readonly options: Readonly<Record<V, readonly [label: string, quote: string]>>
  readonly unknowns?: Readonly<Record<U, UnknownKind<NoInfer<V>>>>
  /** What an unknown answer is read as where it changes nothing (open and access answers). */
  readonly neutral?: NoInfer<V>
}
export type ListItem<V extends string = string> = Base & {
  readonly kind: 'list'
  readonly options: Readonly<Record<V, readonly [label: string, quote: string]>>
}
export type NumberItem = Base & { readonly kind: 'number'; readonly unit: string; readonly min: number; readonly max: number; readonly whole: boolean }
export type DateItem = Base & { readonly kind: 'date' }
export type MomentItem = Base & { readonly kind: 'moment' }
export type TextItem = Base & { readonly kind: 'text'; readonly longest: number }
export type PressureItem = Base & { readonly kind: 'pressure' }
export type TrialsItem = Base & { readonly kind: 'trials' }
export type ScoresItem = Base & { readonly kind: 'scores' }

/** A question of the intake. Every one of them can be answered "not known". */
export type Item = ChoiceItem | ListItem | NumberItem | DateItem | MomentItem | TextItem | PressureItem | TrialsItem | ScoresItem

/** How the form labels a value of a question; the value itself where no option has it. */
export function labelOf(item: Item, value: string): string {
  if (item.kind !== 'choice' && item.kind !== 'list') return value
  const unknown = item.kind === 'choice' && Object.hasOwn(item.unknowns ?? {}, value) ? item.unknowns?.[value] : undefined
  return unknown?.label ?? (Object.hasOwn(item.options, value) ? item.options[value]?.[0] : undefined) ?? value
}

export function choice<const V extends string, const U extends string = never>(item: Omit<ChoiceItem<V, U>, 'kind'>): ChoiceItem<V, U> {
  return { kind: 'choice', ...item }
}

export function list<const V extends string>(item: Omit<ListItem<V>, 'kind'>): ListItem<V> {
  return { kind: 'list', ...item }
}

type YesNo = Base & { readonly yes?: string; readonly no?: string }

/** A question answered yes or no; unknown reads as "no" only where it changes nothing. */
export function yesNo({ yes, no, ...item }: YesNo): ChoiceItem<'no' | 'yes', never> {
  return { kind: 'choice', ...item, options: { no: ['No', no ?? `no ${item.says}`], yes: ['Yes', yes ?? item.says] }, neutral: 'no' }
}
