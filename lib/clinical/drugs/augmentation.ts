import type { DrugRow } from './drug'

/** Drugs added to an antidepressant; a course of one is not a second antidepressant. */
export const augmentation = [
  {
    id: 'aripiprazole', name: 'aripiprazole', kind: 'augmentation', class: 'atypical antipsychotic (first-line adjunct)',
    brands: ['Abilify'], misspellings: ['aripiprizole', 'aripriprazole', 'abilfy'],
    minimumMg: 2, otherTableMinimumMg: 2, usualMaximumMg: 10, unit: 'mg per day',
    // A usual maximum of 15 mg per day in the US label is not confirmed here.
  },
  {
    id: 'brexpiprazole', name: 'brexpiprazole', kind: 'augmentation', class: 'atypical antipsychotic (first-line adjunct)',
    brands: ['Rexulti'], misspellings: ['brexpiprizole', 'rexulty'],
    minimumMg: 0.5, otherTableMinimumMg: 0.5, usualMaximumMg: 2, unit: 'mg per day',
    // A target of 2 to 3 mg per day in the US label is not confirmed here.
  },
  {
    id: 'quetiapine-xr', name: 'quetiapine XR', kind: 'augmentation', class: 'atypical antipsychotic (second line)',
    brands: ['Seroquel XR'], misspellings: ['quetiapin', 'quetapine', 'seraquel'],
    alsoCalled: ['quetiapine', 'Seroquel'],
    minimumMg: 150, otherTableMinimumMg: 150, usualMaximumMg: 300, unit: 'mg per day',
  },
  {
    id: 'cariprazine', name: 'cariprazine', kind: 'augmentation', class: 'atypical antipsychotic (second line)',
    brands: ['Vraylar'], misspellings: ['cariprazin', 'vralar'],
    minimumMg: 1.5, otherTableMinimumMg: 1.5, usualMaximumMg: 3, unit: 'mg per day',
  },
  {
    id: 'olanzapine-with-fluoxetine', name: 'olanzapine (with fluoxetine)', kind: 'augmentation', class: 'atypical antipsychotic (second line)',
    brands: ['Symbyax', 'Zyprexa'], misspellings: ['olanzapin', 'olanzepine', 'zyprexia'],
    alsoCalled: ['olanzapine', 'olanzapine-fluoxetine'],
    minimumMg: 2.5, otherTableMinimumMg: 2.5, usualMaximumMg: 10, unit: 'mg per day',
    // The dose is that of olanzapine; the doses of the fixed combination are not confirmed here.
  },
  {
    id: 'risperidone', name: 'risperidone', kind: 'augmentation', class: 'atypical antipsychotic (second line)',
    brands: ['Risperdal'], misspellings: ['risperidon', 'resperidone', 'risperdol'],
    minimumMg: 1, otherTableMinimumMg: 1, usualMaximumMg: 3, unit: 'mg per day',
  },
  {
    id: 'lithium', name: 'lithium', kind: 'augmentation', class: 'mood stabilizer (second line)',
    brands: ['Lithobid', 'Eskalith'], misspellings: ['lithum', 'litium'],
    alsoCalled: ['lithium carbonate'],
    minimumMg: 600, otherTableMinimumMg: 600, usualMaximumMg: 1200, unit: 'mg per day',
    levelDecides: true,
    // A blood level of 0.5 to 0.8 mmol/L, not the dose, tells whether a course was adequate.
  },
  {
    id: 'liothyronine', name: 'liothyronine', kind: 'augmentation', class: 'thyroid hormone (second line)',
    brands: ['Cytomel'], misspellings: ['liothyronin', 'liothyronene'],
    alsoCalled: ['T3', 'liothyronine', 'triiodothyronine'],
    minimumMg: 25, otherTableMinimumMg: 25, usualMaximumMg: 50, unit: 'mcg per day',
  },
  {
    id: 'modafinil', name: 'modafinil', kind: 'augmentation', class: 'wake-promoting (second line)',
    brands: ['Provigil'], misspellings: ['modafanil', 'modafinal'],
    minimumMg: 100, otherTableMinimumMg: 100, usualMaximumMg: 400, unit: 'mg per day',
  },
  {
    id: 'lamotrigine', name: 'lamotrigine', kind: 'augmentation', class: 'anticonvulsant (third line)',
    brands: ['Lamictal'], misspellings: ['lamotrigin', 'lamotragine', 'lamictol'],
    minimumMg: 100, otherTableMinimumMg: 100, usualMaximumMg: 300, unit: 'mg per day',
    notCounted: 'A course of it is not counted as a failed treatment by itself.',
  },
  {
    id: 'esketamine', name: 'esketamine', kind: 'augmentation', class: 'NMDA antagonist (nasal)',
    brands: ['Spravato'], misspellings: ['esketamin', 'spravado'],
    alsoCalled: ['esketamine nasal spray'],
    minimumMg: 56, otherTableMinimumMg: 56, usualMaximumMg: 84, unit: 'mg per session',
    notCounted: 'Judged at the end of week 4; an earlier course has its own question and is not counted here.',
  },
] as const satisfies readonly DrugRow[]
