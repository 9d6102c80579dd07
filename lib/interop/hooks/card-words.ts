import { sayMoment } from '../../clinical/dates'
import { knowledge } from '../../guidance/knowledge'
import { prefetchNames, type Chart, type PrefetchName } from './chart'

const names = {
  patient: 'the person',
  conditions: 'diagnoses',
  medicationRequests: 'medication orders',
  medicationStatements: 'medication statements',
  bloodPressure: 'blood pressure',
} as const satisfies Record<PrefetchName, string>

/** A thing with its day, where that is known. */
export const dated = (what: string, on: string | undefined): string => `${what} (${on ?? 'no date'})`

export const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** What of the chart was not supplied, was cut short, or was searched without a find. None of it is "no". */
function gapsOf({ supply }: Chart): readonly string[] {
  const named = (is: (name: PrefetchName) => boolean): string => prefetchNames.filter(is).map((name) => names[name]).join(', ')
  const unread = named((name) => supply[name].kind !== 'read')
  const cut = named((name) => supply[name].kind === 'read' && !supply[name].isWhole)
  const empty = named((name) => supply[name].kind === 'read' && supply[name].isWhole && supply[name].resources.length === 0)
  return [
    ...(unread === '' ? [] : [`Not read: ${unread}.`]),
    ...(cut === '' ? [] : [`Read in part, there may be more: ${cut}.`]),
    ...(empty === '' ? [] : [`Searched, none found, which is not "no": ${empty}.`]),
  ]
}

/** The days of all that a card rests on. */
export function daysOf({ depression, drugs, pressure, birthDate }: Chart): string {
  const days = [depression?.on, pressure?.date, ...drugs.map(({ on }) => on)].filter((day) => day !== undefined).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const born = birthDate === undefined ? '' : ' Age is from the date of birth.'
  return first === undefined || last === undefined ? `The data read have no date.${born}` : `Data of ${first === last ? first : `${first} to ${last}`}.${born}`
}

/** How every card ends: what was not read, when it was made, by which version, and of which days its data are. */
export const closing = (chart: Chart, at: string): readonly string[] => [...gapsOf(chart), `Evaluated ${sayMoment(at)} with ${knowledge.version}. ${daysOf(chart)} For health professionals; not for emergencies.`]
