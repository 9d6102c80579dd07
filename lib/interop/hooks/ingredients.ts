import { findDrug, type Drug } from '../../clinical/drugs'
import { codingsOf, each, foreign, word, type Foreign } from './foreign'

/** The most words that the name of a drug has. */
const LONGEST_NAME = 3
/** A longer text is no name of a medicine. */
const MOST_WORDS = 60

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}-]+/u).filter((one) => one !== '').slice(0, MOST_WORDS)

/** The drugs of the list that a text names, the longest name first: "dextromethorphan-bupropion" is not bupropion as well. */
export function drugsIn(text: string): readonly Drug[] {
  const words = wordsOf(text)
  const found = new Set<Drug>()
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: LONGEST_NAME }, (_, i) => LONGEST_NAME - i)
    const length = lengths.find((one) => at + one <= words.length && findDrug(words.slice(at, at + one).join(' ')) !== undefined)
    const drug = length === undefined ? undefined : findDrug(words.slice(at, at + length).join(' '))
    if (drug !== undefined) found.add(drug)
    at += length ?? 1
  }
  return [...found]
}

const conceptTexts = (concept: unknown): readonly string[] => [word(foreign(concept).text), ...codingsOf(concept).map(({ display }) => word(display))]

/** Every text by which a request or statement names its medicine: its concept, and a medicine that it holds or refers to among `others`. */
export function medicineTexts(resource: Foreign, others: readonly Foreign[]): readonly string[] {
  const reference = foreign(resource.medicationReference)
  const target = word(reference.reference)
  const held = [...each(resource.contained), ...others].filter(({ resourceType, id }) => resourceType === 'Medication' && word(id) !== '' && (target === `#${word(id)}` || target.endsWith(`Medication/${word(id)}`)))
  return [...conceptTexts(resource.medicationCodeableConcept), word(reference.display), ...held.flatMap(({ code }) => conceptTexts(code))].filter((text) => text !== '')
}

/** The drugs of the list in a request or statement. */
export const drugsOf = (resource: Foreign, others: readonly Foreign[]): readonly Drug[] => [...new Set(medicineTexts(resource, others).flatMap(drugsIn))]
