import type { DrugRow } from './drug'

/** Selective serotonin reuptake inhibitors, and those that also act on norepinephrine. */
export const ssriAndSnri = [
  {
    id: 'citalopram', name: 'citalopram', kind: 'antidepressant', class: 'SSRI',
    brands: ['Celexa'], misspellings: ['citalapram', 'citolopram', 'celexia'],
    minimumMg: 20, otherTableMinimumMg: 20, usualMaximumMg: 40, unit: 'mg per day',
    // The lower maximum in the US label for older people and slow metabolizers is not confirmed here.
  },
  {
    id: 'escitalopram', name: 'escitalopram', kind: 'antidepressant', class: 'SSRI',
    brands: ['Lexapro'], misspellings: ['escitalapram', 'esitalopram', 'lexipro'],
    alsoCalled: ['s-citalopram', 'Cipralex'],
    minimumMg: 10, otherTableMinimumMg: 10, usualMaximumMg: 20, unit: 'mg per day',
  },
  {
    id: 'fluoxetine', name: 'fluoxetine', kind: 'antidepressant', class: 'SSRI',
    brands: ['Prozac', 'Sarafem'], misspellings: ['fluoxitine', 'fluoxotine', 'prozak'],
    minimumMg: 20, otherTableMinimumMg: 20, usualMaximumMg: 60, unit: 'mg per day',
    // A usual maximum of 80 mg per day in the US label is not confirmed here.
  },
  {
    id: 'fluvoxamine', name: 'fluvoxamine', kind: 'antidepressant', class: 'SSRI',
    brands: ['Luvox', 'Luvox CR'], misspellings: ['fluvoxamin', 'fluvoxemine'],
    minimumMg: 50, usualMaximumMg: 300, unit: 'mg per day',
    // A minimum of 50 mg per day is low for a test of adequacy; many sources start at 100. The clinician should confirm it.
  },
  {
    id: 'paroxetine', name: 'paroxetine', kind: 'antidepressant', class: 'SSRI',
    brands: ['Paxil', 'Paxil CR', 'Pexeva'], misspellings: ['paroxitine', 'paroxotine', 'paxel'],
    minimumMg: 20, otherTableMinimumMg: 20, usualMaximumMg: 50, unit: 'mg per day',
    // For the controlled-release form the default table starts at 25 mg per day.
  },
  {
    id: 'sertraline', name: 'sertraline', kind: 'antidepressant', class: 'SSRI',
    brands: ['Zoloft', 'Lustral'], misspellings: ['sertralin', 'setraline', 'sertaline', 'zolof'],
    minimumMg: 50, otherTableMinimumMg: 50, usualMaximumMg: 200, unit: 'mg per day',
  },
  {
    id: 'venlafaxine', name: 'venlafaxine', kind: 'antidepressant', class: 'SNRI',
    brands: ['Effexor', 'Effexor XR'], misspellings: ['venlafaxin', 'venlaflaxine', 'velafaxine', 'effexer'],
    alsoCalled: ['venlafaxine XR', 'venlafaxine ER'],
    minimumMg: 150, otherTableMinimumMg: 75, usualMaximumMg: 225, unit: 'mg per day',
    // Some clinicians use up to 375 mg per day.
  },
  {
    id: 'desvenlafaxine', name: 'desvenlafaxine', kind: 'antidepressant', class: 'SNRI',
    brands: ['Pristiq', 'Khedezla'], misspellings: ['desvenlafaxin', 'desvenlaflaxine', 'pristique'],
    minimumMg: 50, otherTableMinimumMg: 50, usualMaximumMg: 100, unit: 'mg per day',
  },
  {
    id: 'duloxetine', name: 'duloxetine', kind: 'antidepressant', class: 'SNRI',
    brands: ['Cymbalta', 'Drizalma Sprinkle', 'Irenka'], misspellings: ['duloxitine', 'duloxotine', 'cymbolta'],
    minimumMg: 60, otherTableMinimumMg: 60, usualMaximumMg: 120, unit: 'mg per day',
  },
  {
    id: 'levomilnacipran', name: 'levomilnacipran', kind: 'antidepressant', class: 'SNRI',
    brands: ['Fetzima'], misspellings: ['levomilnaciprin'],
    minimumMg: 40, otherTableMinimumMg: 40, usualMaximumMg: 120, unit: 'mg per day',
  },
  {
    id: 'milnacipran', name: 'milnacipran', kind: 'antidepressant', class: 'SNRI',
    brands: ['Savella'], misspellings: ['milnaciprin'],
    minimumMg: 100, otherTableMinimumMg: 50, usualMaximumMg: 200, unit: 'mg per day',
    // Not approved in the US for depression.
  },
] as const satisfies readonly DrugRow[]
