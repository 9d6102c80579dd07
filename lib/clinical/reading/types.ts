import type { Reading as FactReading } from '../../logic/trace'
import type { Answers } from '../answers'
import type { Moment } from '../dates'
import type { Role } from '../item'
import type { ItemId } from '../items'

/** How a question stands: answered, or unknown in one of several ways, which the screen tells apart. */
export const STANDINGS = ['known', 'part-known', 'not-asked', 'not-known', 'stale', 'contradicted', 'refused', 'unconfirmed', 'not-applicable'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the answers say of one variable. */
export type VariableReading = {
  readonly standing: Standing
  /** The classes that are still possible. */
  readonly allowed: readonly number[]
  /** The classes a verdict has to hold for: all that are possible, or the neutral one where an unknown changes nothing. */
  readonly follow: readonly number[]
  /** The role it has for this person today. */
  readonly role: Role
  /** In words, as a sentence about this person would say it. */
  readonly seen: string
  /** Which of its classes a known answer to another question leaves out, in words. */
  readonly leftOut?: string
  /** Its facts in their order, where they are at hand or the class alone would be too coarse. */
  readonly facts: readonly FactReading[] | undefined
}

/** A value that cannot be: where it was entered, and the bound it breaks. It is refused, never repaired. */
export type Refusal = { readonly item: ItemId; readonly field: string; readonly value: string | number; readonly bound: string }

/** A possible but unlikely value: it counts as not known until confirmed a second time. */
export type Doubt = { readonly item: ItemId; readonly field: string; readonly value: number; readonly why: string }

/** An answer too old to be read, with the date it carries. */
export type Stale = { readonly item: ItemId; readonly field: string; readonly date: string; readonly why: string }

/** Answers that cannot all be true. They make the facts concerned unknown and never resolve themselves. */
export type Contradiction = { readonly id: string; readonly items: readonly ItemId[]; readonly says: string; readonly ask: string }

/** All that the answers say at one moment, in the order of the variables. */
export type Reading = {
  readonly answers: Answers
  readonly asOf: Moment
  /** Each question read by itself, before the others bear on it. */
  readonly single: readonly VariableReading[]
  readonly variables: readonly VariableReading[]
  /** Safety answers that count as unknown by themselves, being too old or denied by their own date: what was told, by the place of the variable. */
  readonly told: ReadonlyMap<number, VariableReading>
  /** The same, and what contradictions between questions made unknown: the more cautious reading still drives safety. */
  readonly stated: ReadonlyMap<number, VariableReading>
  readonly contradictions: readonly Contradiction[]
  readonly refused: readonly Refusal[]
  readonly doubts: readonly Doubt[]
  readonly stale: readonly Stale[]
}

/** Where the readers of single questions leave what they notice. */
export type Notes = { readonly refused: Refusal[]; readonly doubts: Doubt[]; readonly stale: Stale[] }
