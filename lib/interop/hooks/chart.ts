import { dateOf, parseIsoDate, type Moment } from '../../clinical/dates'
import type { Pressure } from '../../clinical/answers'
import { depressionIn, type Depression } from './depression'
import { dayOf, type Foreign } from './foreign'
import { drugsListed, type ListedDrug } from './medicines'
import { pressureIn } from './pressure'
import { resourcesOf, supplied, type Prefetch, type Supply } from './supply'

/** What is asked for with a call. Either of the two lists of medicines will do. */
export const prefetchNames = ['patient', 'conditions', 'medicationRequests', 'medicationStatements', 'bloodPressure'] as const
export type PrefetchName = (typeof prefetchNames)[number]

/** What a chart lists, as far as it was supplied. Nothing here was asked of a person; what is absent is not known. */
export type Chart = {
  readonly depression?: Depression
  readonly drugs: readonly ListedDrug[]
  readonly birthDate?: string
  readonly age?: number
  readonly hasDied: boolean
  readonly pressure?: Pressure & { readonly date: string }
  readonly supply: Readonly<Record<PrefetchName, Supply>>
}

/** Whole years on a day; undefined where the day of birth is not whole, or still to come. */
function ageOn(birthDate: string, asOf: Moment): number | undefined {
  const today = dateOf(asOf)
  if (today === undefined || parseIsoDate(birthDate) === undefined || birthDate > today) return undefined
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function person([patient]: readonly Foreign[], asOf: Moment): Pick<Chart, 'birthDate' | 'age' | 'hasDied'> {
  const birthDate = dayOf(patient?.birthDate)
  const age = birthDate === undefined ? undefined : ageOn(birthDate, asOf)
  const hasDied = patient?.deceasedBoolean === true || patient?.deceasedDateTime !== undefined
  return { ...(birthDate !== undefined && { birthDate }), ...(age !== undefined && { age }), hasDied }
}

/** Reads what a client supplied of one person. */
export function chartOf(prefetch: Prefetch, patientId: string, asOf: Moment): Chart {
  const supply = Object.fromEntries(prefetchNames.map((name) => [name, supplied(prefetch, name, patientId)])) as Record<PrefetchName, Supply>
  const medicines = [...resourcesOf(supply.medicationRequests, 'MedicationRequest'), ...resourcesOf(supply.medicationStatements, 'MedicationStatement')]
  const others = [...resourcesOf(supply.medicationRequests, 'Medication'), ...resourcesOf(supply.medicationStatements, 'Medication')]
  const depression = depressionIn(resourcesOf(supply.conditions, 'Condition'))
  const pressure = pressureIn(resourcesOf(supply.bloodPressure, 'Observation'))
  return {
    ...person(resourcesOf(supply.patient, 'Patient'), asOf),
    ...(depression !== undefined && { depression }),
    drugs: drugsListed(medicines, others),
    ...(pressure !== undefined && { pressure }),
    supply,
  }
}

/** The antidepressants that a chart names. */
export const antidepressantsOf = ({ drugs }: Chart): readonly ListedDrug[] => drugs.filter(({ drug }) => drug.kind === 'antidepressant')

const PATTERN = 2

export const namesSeveral = (chart: Chart): boolean => antidepressantsOf(chart).length >= PATTERN

/** Whether a chart shows what resistance to treatment looks like: depression, and two antidepressants or more. Whether they were adequate it does not show. */
export const showsPattern = (chart: Chart): boolean => chart.depression !== undefined && namesSeveral(chart)

const isRead = ({ kind }: Supply): boolean => kind === 'read'

/** The names of a group that were asked for in vain; none where one of them was supplied. */
export const unreadOf = ({ supply }: Chart, group: readonly PrefetchName[]): readonly PrefetchName[] => (group.some((name) => isRead(supply[name])) ? [] : group)

export const medicineNames = ['medicationRequests', 'medicationStatements'] as const satisfies readonly PrefetchName[]
