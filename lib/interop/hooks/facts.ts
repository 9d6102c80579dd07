import type { Answers } from '../../clinical/answers'
import type { Moment } from '../../clinical/dates'
import type { Option } from '../../clinical/rule'
import { assess } from '../../guidance/assess'
import type { Assessment, Finding } from '../../guidance/assessment'
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

/** What the rules say from a chart alone. */
export type Alone = { readonly assessment: Assessment; readonly findings: Readonly<Record<Option, readonly Finding[]>> }

/** Rules that hold by something the chart shows, and do more than add a sentence. */
const fromChart = ({ effect, seen }: Finding): boolean => effect !== 'say' && seen.length > 0

export function assessAlone(chart: Chart, asOf: Moment): Alone {
  const assessment = assess(factsOf(chart), asOf)
  const { esketamine, racemic } = assessment.options
  return { assessment, findings: { esketamine: esketamine.findings.filter(fromChart), racemic: racemic.findings.filter(fromChart) } }
}
