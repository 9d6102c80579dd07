import type { Answers } from '../../clinical/answers'
import type { Moment } from '../../clinical/dates'
import type { Option } from '../../clinical/rule'
import { read } from '../../clinical/reading'
import type { Finding } from '../../guidance/assessment'
import { consideredIn } from '../../guidance/decide'
import { findingsOf } from '../../guidance/findings'
import { ruleStates } from '../../guidance/states'
import type { Chart } from './chart'
import type { ListedDrug } from './medicines'

/** Medicines of which the rules ask whether they are taken. */
const taken = [
  { item: 'maoi', is: ({ class: kind }: ListedDrug['drug']) => kind === 'MAOI' },
  { item: 'lithium', is: ({ id }: ListedDrug['drug']) => id === 'lithium' },
  { item: 'lamotrigine', is: ({ id }: ListedDrug['drug']) => id === 'lamotrigine' },
  { item: 'modafinil', is: ({ id }: ListedDrug['drug']) => id === 'modafinil' },
] as const

/**
 * What a chart tells as answers would. Only what stands there: a medicine it does not list is not asked, never "no", and its trials are not
 * counted, for a list that ends somewhere would read as all there were.
 */
export function factsOf({ age, pressure, drugs }: Chart): Answers {
  const current = drugs.filter(({ isCurrent }) => isCurrent)
  const yes = taken.filter(({ is }) => current.some(({ drug }) => is(drug))).map(({ item }) => [item, 'yes'] as const)
  return { ...(age !== undefined && { age }), ...(pressure !== undefined && { bloodPressure: pressure }), ...Object.fromEntries(yes) }
}

/** The rules that a chart alone meets. */
export type MetRules = Readonly<Record<Option, readonly Finding[]>>

/** Rules that hold by something the chart shows, and do more than add a sentence. */
const fromChart = ({ effect, seen }: Finding): boolean => effect !== 'say' && seen.length > 0

/** Which rules a chart alone meets, of each option. No verdict is worked out, for none could be given. */
export function metBy(chart: Chart, asOf: Moment): MetRules {
  const reading = read(factsOf(chart), asOf)
  const states = ruleStates(reading, consideredIn(reading))
  return { esketamine: findingsOf(states, 'esketamine').filter(fromChart), racemic: findingsOf(states, 'racemic').filter(fromChart) }
}
