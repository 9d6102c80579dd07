import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import type { IsoDate } from '@/lib/clinical/dates'
import type { Entries } from './entries'
import { toEntries } from './to-entries'

/** The synthetic person of the worked examples, seen and measured today so that nothing is out of date. */
export function exampleOn(today: IsoDate): Answers {
  return {
    ...basePerson,
    bloodPressure: { ...basePerson.bloodPressure, date: today },
    scores: basePerson.scores.map((score) => ({ ...score, date: today })),
  }
}

/** A form filled in with the example. */
export const exampleEntries = (today: IsoDate): Entries => ({ ...toEntries(exampleOn(today)), example: true })
