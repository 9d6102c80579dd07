import type { DrugRow } from './drug'

/** Tricyclic and tetracyclic antidepressants, and inhibitors of monoamine oxidase. */
export const tricyclicAndMaoi = [
  {
    id: 'amitriptyline', name: 'amitriptyline', kind: 'antidepressant', class: 'TCA',
    brands: ['Elavil'], misspellings: ['amitriptylin', 'amitryptiline', 'amitriptiline', 'amytriptyline'],
    minimumMg: 150, otherTableMinimumMg: 75, usualMaximumMg: 300, unit: 'mg per day',
    sedativeUse: 'Low doses for sleep or pain, such as 25 mg, do not count.',
  },
  {
    id: 'clomipramine', name: 'clomipramine', kind: 'antidepressant', class: 'TCA',
    brands: ['Anafranil'], misspellings: ['clomipramin', 'chlomipramine'],
    alsoCalled: ['chlorimipramine'],
    minimumMg: 150, otherTableMinimumMg: 150, usualMaximumMg: 300, unit: 'mg per day',
  },
  {
    id: 'desipramine', name: 'desipramine', kind: 'antidepressant', class: 'TCA',
    brands: ['Norpramin'], misspellings: ['desipramin', 'desimipramine'],
    minimumMg: 150, otherTableMinimumMg: 100, usualMaximumMg: 300, unit: 'mg per day',
  },
  {
    id: 'doxepin', name: 'doxepin', kind: 'antidepressant', class: 'TCA',
    brands: ['Sinequan', 'Silenor'], misspellings: ['doxepine', 'doxipin'],
    minimumMg: 150, otherTableMinimumMg: 75, usualMaximumMg: 300, unit: 'mg per day',
    sedativeUse: 'Low doses for sleep, 3 to 6 mg, do not count.',
  },
  {
    id: 'imipramine', name: 'imipramine', kind: 'antidepressant', class: 'TCA',
    brands: ['Tofranil'], misspellings: ['imipramin', 'impramine'],
    minimumMg: 150, otherTableMinimumMg: 75, usualMaximumMg: 300, unit: 'mg per day',
  },
  {
    id: 'nortriptyline', name: 'nortriptyline', kind: 'antidepressant', class: 'TCA',
    brands: ['Pamelor', 'Aventyl'], misspellings: ['nortriptylin', 'nortryptiline', 'nortriptiline'],
    minimumMg: 75, otherTableMinimumMg: 75, usualMaximumMg: 150, unit: 'mg per day',
    // Dosing by blood level is not confirmed here.
  },
  {
    id: 'protriptyline', name: 'protriptyline', kind: 'antidepressant', class: 'TCA',
    brands: ['Vivactil'], misspellings: ['protriptylin', 'protryptiline'],
    minimumMg: 30, otherTableMinimumMg: 30, usualMaximumMg: 60, unit: 'mg per day',
  },
  {
    id: 'trimipramine', name: 'trimipramine', kind: 'antidepressant', class: 'TCA',
    brands: ['Surmontil'], misspellings: ['trimipramin'],
    minimumMg: 150, otherTableMinimumMg: 75, usualMaximumMg: 300, unit: 'mg per day',
  },
  {
    id: 'amoxapine', name: 'amoxapine', kind: 'antidepressant', class: 'TCA',
    brands: ['Asendin'], misspellings: ['amoxapin'],
    minimumMg: 150, unit: 'mg per day',
    // No usual maximum is recorded.
  },
  {
    id: 'maprotiline', name: 'maprotiline', kind: 'antidepressant', class: 'Tetracyclic',
    brands: ['Ludiomil'], misspellings: ['maprotilin', 'maprotyline'],
    minimumMg: 150, unit: 'mg per day',
    // No usual maximum is recorded.
  },
  {
    id: 'phenelzine', name: 'phenelzine', kind: 'antidepressant', class: 'MAOI',
    brands: ['Nardil'], misspellings: ['phenelzin', 'phenalzine'],
    minimumMg: 45, otherTableMinimumMg: 45, usualMaximumMg: 90, unit: 'mg per day',
  },
  {
    id: 'tranylcypromine', name: 'tranylcypromine', kind: 'antidepressant', class: 'MAOI',
    brands: ['Parnate'], misspellings: ['tranylcypromin', 'tranylcipromine'],
    minimumMg: 30, otherTableMinimumMg: 30, usualMaximumMg: 60, unit: 'mg per day',
  },
  {
    id: 'isocarboxazid', name: 'isocarboxazid', kind: 'antidepressant', class: 'MAOI',
    brands: ['Marplan'], misspellings: ['isocarboxazide'],
    minimumMg: 30, unit: 'mg per day',
    // No usual maximum is recorded.
  },
  {
    id: 'selegiline-transdermal', name: 'selegiline transdermal', kind: 'antidepressant', class: 'MAOI',
    brands: ['Emsam'], misspellings: ['selegeline transdermal', 'selegline patch'],
    alsoCalled: ['selegiline patch', 'transdermal selegiline'],
    minimumMg: 6, otherTableMinimumMg: 6, usualMaximumMg: 12, unit: 'mg per 24 hours',
    // The patch; the dose is what it releases in 24 hours.
  },
  {
    id: 'moclobemide', name: 'moclobemide', kind: 'antidepressant', class: 'RIMA',
    brands: ['Manerix', 'Aurorix'], misspellings: ['moclobamide'],
    minimumMg: 300, otherTableMinimumMg: 150, usualMaximumMg: 450, unit: 'mg per day',
    availableInUs: false,
  },
] as const satisfies readonly DrugRow[]
