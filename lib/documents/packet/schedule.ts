import { reviewAfter } from '../../cases/case'
import { addDays, parseIsoDate, type IsoDate } from '../../clinical/dates'
import type { EvidenceId } from '../../evidence/records'
import type { Use } from './requirement'

export type Visit = { readonly number: number; readonly week: number; readonly on: IsoDate }

/** The visits of the first weeks as dates, and the day on which benefit is judged. */
export type Schedule = { readonly visits: readonly Visit[]; readonly review: IsoDate; readonly says: string; readonly citations: readonly EvidenceId[] }

/** Days of the second visit of a week after the first. */
const LATER_IN_WEEK = 3

type Course = { readonly perWeek: readonly (1 | 2)[]; readonly says: string; readonly citations: readonly EvidenceId[] }

const twice = [2, 2, 2, 2] as const

/** The label’s frequency of visits, week by week. */
const courses = {
  trd: {
    perWeek: [...twice, 1, 1, 1, 1],
    says: 'Twice a week in weeks 1 to 4, once a week in weeks 5 to 8.',
    citations: ['esk-dose-trd', 'esk-evaluate-week4'],
  },
  mdsi: {
    perWeek: twice,
    says: 'Twice a week for 4 weeks. Treatment beyond that has not been systematically studied.',
    citations: ['esk-dose-mdd-asib', 'esk-evaluate-week4'],
  },
} as const satisfies Record<Use, Course>

/** What the label says of the visits, and the records that say it. */
export const courseOf = (use: Use): Pick<Schedule, 'says' | 'citations'> => courses[use]

export const courseCitations: readonly EvidenceId[] = Object.values(courses).flatMap(({ citations }) => citations)

/** The visits from a first day on; undefined where that is no date. */
export function scheduleFrom(start: IsoDate, use: Use): Schedule | undefined {
  const { perWeek, says, citations } = courses[use]
  const days = perWeek.flatMap((times, at) => (times === 2 ? [0, LATER_IN_WEEK] : [0]).map((day) => ({ week: at + 1, day: at * 7 + day })))
  const visits = days.map(({ week, day }, at) => ({ number: at + 1, week, on: addDays(start, day) ?? start }))
  const review = reviewAfter(start) ?? ''
  // The calendar that is read here ends with the year 9999.
  const isRead = [review, ...visits.map(({ on }) => on)].every((date) => parseIsoDate(date) !== undefined)
  return isRead ? { visits, review, says, citations } : undefined
}

/** What a list of visits is called: what the label sets out, and no plan of treatment. */
export function scheduleTitle(schedule: Schedule | undefined, say: (day: IsoDate) => string = (day) => day): string {
  const [first] = schedule?.visits ?? []
  return first === undefined ? 'Visits the label sets out' : `Visits the label sets out, if treatment begins on ${say(first.on)}`
}
