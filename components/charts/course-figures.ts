import type { Option } from '@/lib/clinical/rule'
import type { CitationId } from '@/lib/evidence/cite'

/** A stretch of a course on its axis: from one point to another, what happens, and whether its end is firm. */
export type Stretch = { readonly from: number; readonly to: number; readonly name: string; readonly says: string; readonly open?: boolean }

/** A point of a course on its axis. */
type Point = { readonly at: number; readonly name: string; readonly says: string }

/** How a treatment or its effect runs over time: a schematic, not a measured curve. */
export type Course = {
  readonly title: string
  readonly unit: 'week' | 'day'
  readonly end: number
  readonly labels: readonly number[]
  readonly stretches: readonly Stretch[]
  /** Single visits, where the schedule fixes how many. */
  readonly visits: readonly number[]
  readonly points: readonly Point[]
  readonly citations: readonly CitationId[]
}

const twiceWeekly = Array.from({ length: 8 }, (_, i) => Math.floor(i / 2) + (i % 2) * 0.45 + 0.2)
const weekly = [4.2, 5.2, 6.2, 7.2]

/** Visits for esketamine in treatment-resistant depression. */
const trdCourse = {
  title: 'Visits for esketamine in treatment-resistant depression',
  unit: 'week',
  end: 12,
  labels: [0, 4, 8, 12],
  stretches: [
    { from: 0, to: 4, name: 'Weeks 1 to 4', says: 'twice a week' },
    { from: 4, to: 8, name: 'Weeks 5 to 8', says: 'once a week' },
    { from: 8, to: 12, name: 'From week 9', says: 'every 1 to 2 weeks', open: true },
  ],
  visits: [...twiceWeekly, ...weekly],
  points: [{ at: 4, name: 'End of week 4', says: 'benefit is judged' }],
  citations: ['esk-dose-trd', 'esk-evaluate-week4'],
} as const satisfies Course

/** Visits for esketamine in major depression with acute suicidal thoughts or behavior. */
const mdsiCourse = {
  title: 'Visits for esketamine in depression with acute suicidal thoughts or behavior',
  unit: 'week',
  end: 12,
  labels: [0, 4, 8, 12],
  stretches: [
    { from: 0, to: 4, name: 'Weeks 1 to 4', says: 'twice a week' },
    { from: 4, to: 12, name: 'Beyond week 4', says: 'not studied systematically', open: true },
  ],
  visits: twiceWeekly,
  points: [{ at: 4, name: 'End of week 4', says: 'benefit is reviewed' }],
  citations: ['esk-dose-mdd-asib'],
} as const satisfies Course

/** The effect of a single infusion. */
const infusionCourse = {
  title: 'Effect of one ketamine infusion',
  unit: 'day',
  end: 21,
  labels: [0, 7, 14, 21],
  stretches: [
    { from: 0, to: 7, name: 'Week 1', says: 'effect lasts' },
    { from: 7, to: 14, name: 'Week 2', says: 'effect may end', open: true },
  ],
  visits: [],
  points: [{ at: 1, name: 'About 24 hours', says: 'effect is strongest' }],
  citations: ['rac-onset-duration', 'rac-relapse-after-stop'],
} as const satisfies Course

/** The courses drawn for each option; for esketamine by the route the verdict rests on. */
export function courseOf(option: Option, route: string | undefined): Course {
  if (option === 'racemic') return infusionCourse
  return route === 'mdsi' ? mdsiCourse : trdCourse
}

export const courses: readonly Course[] = [trdCourse, mdsiCourse, infusionCourse]
