import { byHand, uses, type RequirementKind } from '@/lib/documents/packet/requirement'

/** A field of a requirement: a number, a choice, a tick or words. What is left empty is not stated by the plan. */
export type KindField =
  | { readonly type: 'number'; readonly name: string; readonly label: string; readonly least?: number; readonly most?: number }
  | { readonly type: 'choice'; readonly name: string; readonly label: string; readonly choices: readonly (readonly [value: string, label: string])[] }
  | { readonly type: 'tick'; readonly name: string; readonly label: string }
  | { readonly type: 'words'; readonly name: string; readonly label: string; readonly longest: number }

export const kindNames = {
  age: 'Age',
  diagnosis: 'Major depression',
  'acute-suicidality': 'Acute suicidal thoughts or behavior',
  trials: 'Failed antidepressants',
  augmentation: 'Failed augmentations',
  'augmentation-or-psychotherapy': 'Augmentation or psychotherapy',
  psychotherapy: 'Psychotherapy',
  scores: 'Total of a scale',
  'severe-by-scale': 'Severe by a scale',
  'oral-antidepressant': 'Oral antidepressant alongside',
  'no-substance-use-disorder': 'No substance use disorder',
  'no-psychosis': 'No psychosis',
  'register-check': 'Check of the prescription register',
  'certified-site': 'Certified site',
  observation: 'Observation for 2 hours',
  'inpatient-care': 'Inpatient care',
  'by-hand': 'Psychiatrist, enrollment, documents',
  'in-words': 'In words of the plan',
} as const satisfies Record<RequirementKind, string>

export const kindIds = Object.keys(kindNames) as RequirementKind[]

const NOT_STATED = ['', 'Not stated'] as const

const ofTrials: readonly KindField[] = [
  { type: 'number', name: 'count', label: 'How many', least: 1, most: 10 },
  { type: 'number', name: 'classes', label: 'From how many classes', least: 1, most: 10 },
  { type: 'choice', name: 'weeks', label: 'Weeks of each', choices: [NOT_STATED, ['4', '4'], ['6', '6'], ['8', '8']] },
  { type: 'tick', name: 'longer', label: 'More than these weeks' },
  { type: 'choice', name: 'dose', label: 'Dose', choices: [NOT_STATED, ['usual-minimum', 'Usual minimum'], ['highest-tolerated', 'Highest tolerated']] },
  { type: 'choice', name: 'within', label: 'In which time', choices: [NOT_STATED, ['this-episode', 'The current episode'], ['2', 'The last 2 years'], ['5', 'The last 5 years'], ['10', 'The last 10 years']] },
  { type: 'choice', name: 'improvement', label: 'Failed with an improvement of at most', choices: [NOT_STATED, ['25', '25%'], ['49', '49%']] },
]

/** The fields of each kind. */
export const kindFields: Readonly<Record<RequirementKind, readonly KindField[]>> = {
  age: [
    { type: 'number', name: 'from', label: 'From', least: 0, most: 120 },
    { type: 'number', name: 'to', label: 'Up to', least: 0, most: 120 },
  ],
  diagnosis: [],
  'acute-suicidality': [],
  trials: ofTrials,
  augmentation: ofTrials,
  'augmentation-or-psychotherapy': ofTrials,
  psychotherapy: [],
  scores: [
    { type: 'number', name: 'phq-9', label: 'PHQ-9 at least', least: 1, most: 27 },
    { type: 'number', name: 'madrs', label: 'MADRS at least', least: 1, most: 60 },
    { type: 'number', name: 'ham-d-17', label: 'HAM-D17 at least', least: 1, most: 52 },
    { type: 'number', name: 'qids-sr16', label: 'QIDS-SR16 at least', least: 1, most: 27 },
    { type: 'number', name: 'withinWeeks', label: 'Within how many weeks', least: 1, most: 104 },
  ],
  'severe-by-scale': [],
  'oral-antidepressant': [{ type: 'number', name: 'stableWeeks', label: 'Unchanged for how many weeks', least: 1, most: 52 }],
  'no-substance-use-disorder': [{ type: 'choice', name: 'which', label: 'Which', choices: [['any', 'Any'], ['untreated', 'Untreated, moderate or severe']] }],
  'no-psychosis': [{ type: 'tick', name: 'unlessBenefitOutweighs', label: 'Unless benefit outweighs risk' }],
  'register-check': [],
  'certified-site': [],
  observation: [],
  'inpatient-care': [{ type: 'number', name: 'withinDays', label: 'Within how many days', least: 1, most: 365 }],
  'by-hand': [{ type: 'choice', name: 'what', label: 'Which', choices: Object.entries(byHand).map(([id, { asks }]) => [id, asks] as const) }],
  'in-words': [{ type: 'words', name: 'says', label: 'What the plan asks for', longest: 200 }],
}

export const useField: KindField = { type: 'choice', name: 'use', label: 'Asked in', choices: [['', 'Both uses'], ...Object.entries(uses)] }

const scales: readonly string[] = ['phq-9', 'madrs', 'ham-d-17', 'qids-sr16']

function valueOf(field: KindField, text: string): unknown {
  switch (field.type) {
    case 'number':
      return Number(text)
    case 'choice':
      return /^\d+$/.test(text) ? Number(text) : text
    case 'tick':
      return true
    case 'words':
      return text
  }
}

/** What was entered of a requirement, for the schema to judge. */
export function enteredRequirement(kind: RequirementKind, entered: Readonly<Record<string, string>>): unknown {
  const given = [useField, ...kindFields[kind]].flatMap((field) => {
    const text = (entered[field.name] ?? '').trim()
    return text === '' ? [] : [[field.name, valueOf(field, text)] as const]
  })
  if (kind !== 'scores') return { kind, ...Object.fromEntries(given) }
  const anyOf = given.filter(([name]) => scales.includes(name)).map(([instrument, atLeast]) => ({ instrument, atLeast }))
  return { kind, ...Object.fromEntries(given.filter(([name]) => !scales.includes(name))), anyOf }
}
