import { diagnosisItems } from './items/diagnosis'
import { medicalItems } from './items/medical'
import { medicineItems } from './items/medicines'
import { practicalItems } from './items/practical'
import { safetyItems } from './items/safety'
import { treatmentItems } from './items/treatments'
import type { Item, Section } from './item'

/** Every question of the intake, in the order of its sections. */
export const items = {
  ...safetyItems,
  ...diagnosisItems,
  ...treatmentItems,
  ...medicalItems,
  ...medicineItems,
  ...practicalItems,
} as const satisfies Record<string, Item>

export type Items = typeof items
export type ItemId = keyof Items
/** Questions answered by one choice. */
export type ChoiceId = { [K in ItemId]: Items[K]['kind'] extends 'choice' ? K : never }[ItemId]

export const itemIds = Object.keys(items) as ItemId[]

export const sections = {
  safety: 'Suicide safety',
  diagnosis: 'Diagnosis',
  treatments: 'Treatments so far',
  medical: 'Medical safety',
  medicines: 'Medicines and substances',
  practical: 'Practical',
} as const satisfies Record<Section, string>

export function isItemId(text: string): text is ItemId {
  return Object.hasOwn(items, text)
}
