import type { DrugRow } from './drug'

/** Antidepressants of other and newer kinds. */
export const newerAntidepressants = [
  {
    id: 'bupropion', name: 'bupropion', kind: 'antidepressant', class: 'NDRI',
    brands: ['Wellbutrin', 'Wellbutrin SR', 'Wellbutrin XL', 'Aplenzin', 'Forfivo XL', 'Zyban'], misspellings: ['buproprion', 'bupropian', 'wellbutrine', 'welbutrin'],
    alsoCalled: ['bupropion SR', 'bupropion XL'],
    minimumMg: 300, otherTableMinimumMg: 150, usualMaximumMg: 450, unit: 'mg per day',
    // Minimum for the sustained and extended release forms.
  },
  {
    id: 'dextromethorphan-bupropion', name: 'dextromethorphan-bupropion', kind: 'antidepressant', class: 'NMDA antagonist + NDRI',
    brands: ['Auvelity'], misspellings: ['auvelty', 'dextromethorphan buproprion'],
    alsoCalled: ['bupropion-dextromethorphan'],
    otherTableMinimumMg: 45, usualMaximumMg: 90, unit: 'mg per day',
    // The dose is that of dextromethorphan.
  },
  {
    id: 'mirtazapine', name: 'mirtazapine', kind: 'antidepressant', class: 'NaSSA',
    brands: ['Remeron', 'RemeronSolTab'], misspellings: ['mirtazipine', 'mirtazepine', 'mertazapine', 'remron'],
    minimumMg: 15, otherTableMinimumMg: 30, usualMaximumMg: 45, unit: 'mg per day',
    // The two dose tables disagree strongly: 15 and 30 mg per day.
  },
  {
    id: 'mianserin', name: 'mianserin', kind: 'antidepressant', class: 'NaSSA',
    brands: ['Tolvon'], misspellings: ['mianserine'],
    minimumMg: 30, otherTableMinimumMg: 30, usualMaximumMg: 90, unit: 'mg per day',
    availableInUs: false,
  },
  {
    id: 'vilazodone', name: 'vilazodone', kind: 'antidepressant', class: 'SPARI',
    brands: ['Viibryd'], misspellings: ['vilazadone', 'vibryd', 'viibrid'],
    minimumMg: 40, otherTableMinimumMg: 20, usualMaximumMg: 40, unit: 'mg per day',
    // The US label aims at 20 to 40 mg per day; the default table asks for 40.
  },
  {
    id: 'vortioxetine', name: 'vortioxetine', kind: 'antidepressant', class: 'Multimodal',
    brands: ['Trintellix', 'Brintellix'], misspellings: ['vortioxitine', 'vortoxetine', 'trintelix'],
    minimumMg: 10, otherTableMinimumMg: 10, usualMaximumMg: 20, unit: 'mg per day',
  },
  {
    id: 'trazodone', name: 'trazodone', kind: 'antidepressant', class: 'SARI',
    brands: ['Desyrel', 'Oleptro'], misspellings: ['trazadone', 'trazedone', 'trazodon'],
    minimumMg: 300, otherTableMinimumMg: 150, usualMaximumMg: 400, unit: 'mg per day',
    sedativeUse: 'Low doses for sleep, such as 50 mg, do not count.',
  },
  {
    id: 'nefazodone', name: 'nefazodone', kind: 'antidepressant', class: 'SARI',
    brands: ['Serzone'], misspellings: ['nefazadone'],
    minimumMg: 300, otherTableMinimumMg: 300, usualMaximumMg: 600, unit: 'mg per day',
    // Can damage the liver; rarely used.
  },
  {
    id: 'agomelatine', name: 'agomelatine', kind: 'antidepressant', class: 'Melatonergic',
    brands: ['Valdoxan'], misspellings: ['agomelatin'],
    minimumMg: 25, otherTableMinimumMg: 25, usualMaximumMg: 50, unit: 'mg per day',
    availableInUs: false,
  },
  {
    id: 'reboxetine', name: 'reboxetine', kind: 'antidepressant', class: 'NRI',
    brands: ['Edronax'], misspellings: ['reboxitine'],
    minimumMg: 4, otherTableMinimumMg: 8, usualMaximumMg: 12, unit: 'mg per day',
    availableInUs: false,
  },
  {
    id: 'tianeptine', name: 'tianeptine', kind: 'antidepressant', class: 'Atypical',
    brands: ['Stablon'], misspellings: ['tianeptin'],
    minimumMg: 37.5, usualMaximumMg: 37.5, unit: 'mg per day',
    availableInUs: false,
    // Not approved in the US; it can be misused. The usual maximum is that of the default table.
  },
  {
    id: 'opipramol', name: 'opipramol', kind: 'antidepressant', class: 'Atypical tricyclic',
    brands: ['Insidon'], misspellings: ['opipramole'],
    minimumMg: 150, unit: 'mg per day',
    availableInUs: false,
  },
  {
    id: 'gepirone-er', name: 'gepirone ER', kind: 'antidepressant', class: '5-HT1A agonist',
    brands: ['Exxua'], misspellings: ['gepiron', 'exua'],
    alsoCalled: ['gepirone'],
    unit: 'mg per day',
    // No minimum dose is recorded: whether a dose was adequate is for the clinician to say.
  },
] as const satisfies readonly DrugRow[]
