import { readFact, type Reading } from '../clinical/reading'
import { placeOfAugmentation, placeOfOral, triedBy } from './alternatives/medicines-tried'
import { placeOfCourse, type Place } from './alternatives/place'
import { alternativeWords as words, type Said } from './alternatives/words'
import type { Alternative } from './assessment'

type Part = Omit<Said, 'title'> & { readonly id: string; readonly title: string; readonly place: Place }

type Asked = 'problem' | 'psychosis' | 'catatonia' | 'catatonicFeatures' | 'refusesIntake'

/** Whether a fact is known to have one of these values. */
function isKnown(reading: Reading, id: Asked, ...values: readonly string[]): boolean {
  const { possible } = readFact(reading, id)
  return possible.length > 0 && possible.every((value) => values.includes(String(value)))
}

const psychotic = (reading: Reading): boolean => isKnown(reading, 'problem', 'psychotic') || isKnown(reading, 'psychosis', 'current')

const noDepressiveEpisode = ['persistent', 'bereavement', 'ptsd-only', 'personality-only', 'substance-induced', 'other'] as const

/** What takes the place of a further antidepressant where this is not plain major depression. */
function insteadOfMedicine(reading: Reading): Said | undefined {
  if (isKnown(reading, 'problem', 'bipolar')) return words.bipolar
  if (psychotic(reading)) return words.psychotic
  if (isKnown(reading, 'problem', 'mdd-remission')) return words.remission
  return isKnown(reading, 'problem', ...noDepressiveEpisode) ? words.otherProblem : undefined
}

/** The two alternatives that are medicines. */
function medicines(reading: Reading): readonly Part[] {
  const tried = triedBy(reading)
  const [oral, augmentation] = [placeOfOral(tried), placeOfAugmentation(tried)]
  const instead = insteadOfMedicine(reading)
  const declines = reading.answers.oralAntidepressant === 'declines'
  const declined = ([standing]: Place, why: string): Place => [`declined; ${standing}`, why]
  return [
    { id: 'oral', title: 'Next oral step', place: declines ? declined(oral, 'This person declines any oral antidepressant.') : oral, ...(instead ?? words.nextStep) },
    {
      id: 'augmentation',
      title: 'Augmentation',
      place: declines ? declined(augmentation, 'It is added to an oral antidepressant, which this person declines.') : augmentation,
      ...(instead ?? words.addition),
    },
  ]
}

/** Whether this is what ECT is named first for. */
function ectNamedFirst(reading: Reading): boolean {
  const signs = ['catatonia', 'catatonicFeatures', 'refusesIntake'] as const
  return psychotic(reading) || signs.some((id) => isKnown(reading, id, 'yes'))
}

/** What speaks for ECT; nothing where it did not help this person, or does not suit. */
function forEct(reading: Reading): string {
  const { ect, ectResponse } = reading.answers
  if (ect === 'not-suitable' || (ect === 'adequate' && ectResponse === 'none')) return ''
  return `${(ectNamedFirst(reading) ? words.ectNamedFirst : words.ectForSevere).says} `
}

function courses(reading: Reading): readonly Part[] {
  const { answers } = reading
  return [
    { id: 'psychotherapy', title: 'Psychotherapy', place: placeOfCourse(answers.psychotherapy, answers.psychotherapyResponse), ...words.psychotherapy },
    { id: 'ect', title: 'ECT', place: placeOfCourse(answers.ect, answers.ectResponse), ...words.ect, says: `${forEct(reading)}${words.ect.says}` },
    { id: 'tms', title: 'TMS', place: placeOfCourse(answers.tms, answers.tmsResponse), ...words.tms },
  ]
}

/** The treatments that stand beside the two options: always all of them, in one order and at equal weight, each with its place in this person. */
export function alternatives(reading: Reading): readonly Alternative[] {
  const { preference } = reading.answers
  return [...medicines(reading), ...courses(reading)].map(({ id, title, place: [standing, sentence], says, citations }) => {
    const preferred = preference === id
    return {
      id,
      title,
      standing: preferred ? `${standing}; preferred` : standing,
      says: `${sentence} ${preferred ? 'This person prefers it. ' : ''}${says}`,
      citations,
    }
  })
}
