import type { Pressure } from '../../clinical/answers'
import { isCode, codeOf, type CodeName } from '../codes'
import { codingsOf, dayOf, each, foreign, hasCode, word, type Foreign } from './foreign'

const FINAL: readonly string[] = ['final', 'amended', 'corrected']
const MMHG: readonly string[] = ['', 'mm[Hg]', 'mmHg']

const isNamed = (concept: unknown, name: CodeName): boolean => codingsOf(concept).some(({ system, code }) => isCode(codeOf(name), { system: word(system), code: word(code) }))

/** The number of a part in mmHg; undefined in any other unit, and where it is compared ("more than"). */
function partOf(observation: Foreign, name: CodeName): number | undefined {
  const { value, code, unit, comparator } = foreign(each(observation.component).find((part) => isNamed(part.code, name))?.valueQuantity)
  const told = word(code) === '' ? word(unit) : word(code)
  return typeof value === 'number' && comparator === undefined && MMHG.includes(told) ? value : undefined
}

/** The latest blood pressure among observations that is final and says its day. */
export function pressureIn(observations: readonly Foreign[]): (Pressure & { readonly date: string }) | undefined {
  const found = observations.flatMap((observation) => {
    const date = dayOf(observation.effectiveDateTime)
    const [systolic, diastolic] = [partOf(observation, 'systolic'), partOf(observation, 'diastolic')]
    const isOne = FINAL.includes(word(observation.status)) && hasCode(observation.code, [codeOf('blood-pressure').code])
    return isOne && date?.length === 10 && systolic !== undefined && diastolic !== undefined ? [{ systolic, diastolic, date }] : []
  })
  return found.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0]
}
