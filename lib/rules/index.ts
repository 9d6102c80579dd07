import type { Rule } from '../clinical/rule'
import { accessRules } from './access'
import { ageRules } from './age'
import { alwaysRules } from './always'
import { indicationRules } from './indication'
import { medicineRules } from './medicines'
import { organRules } from './organs'
import { psychiatricRules } from './psychiatric'
import { reproductiveRules } from './reproductive'
import { safetyRules } from './safety'
import { substanceRules } from './substances'
import { vascularRules } from './vascular'

const all = [
  ...safetyRules,
  ...indicationRules,
  ...psychiatricRules,
  ...ageRules,
  ...vascularRules,
  ...organRules,
  ...reproductiveRules,
  ...substanceRules,
  ...medicineRules,
  ...accessRules,
  ...alwaysRules,
] as const

export type RuleId = (typeof all)[number]['id']

/** Every clinical rule, by topic, in the order in which they are read. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = all

/** What each topic holds, in the order of the list. */
export const topics = {
  safety: 'Safety first',
  indication: 'Indication and severity',
  psychiatric: 'Psychiatric history and capacity',
  age: 'Age',
  vascular: 'Heart, vessels and blood pressure',
  organs: 'Other organs',
  reproductive: 'Pregnancy and breastfeeding',
  substances: 'Substance use',
  medicines: 'Medicines',
  access: 'Access and wishes',
  always: 'Always said',
} as const
