import { daysBetween, type IsoDate } from '@/lib/clinical/dates'
import type { Timeline } from '@/lib/documents/timeline'

/** A place on the axis with what is written there. */
export type Tick = { readonly on: IsoDate; readonly says: string }

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MOST_TICKS = 6
/** Steps between ticks, in months, the finest first. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240] as const

const monthOf = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const firstOf = (month: number): IsoDate => `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
const sayMonth = (month: number): string => `${months[month % 12] ?? ''} ${Math.floor(month / 12)}`

/** Months to write under an axis: the begin of each step that lies on it, at most six. */
export function ticksOf({ from, to }: Pick<Timeline, 'from' | 'to'>): readonly Tick[] {
  const [first, last] = [monthOf(from), monthOf(to)]
  const step = STEPS.find((one) => (last - first) / one <= MOST_TICKS - 1) ?? 240
  const start = Math.ceil(first / step) * step
  const found = Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, place) => start + place * step)
  return found.map((month) => ({ on: firstOf(month), says: sayMonth(month) })).filter(({ on }) => on >= from && on <= to)
}

/** Where a day lies between the ends of a timeline, from 0 to 1. */
export function shareOf({ from, to }: Pick<Timeline, 'from' | 'to'>, on: IsoDate): number {
  const whole = daysBetween(from, to) ?? 0
  return whole === 0 ? 0 : (daysBetween(from, on) ?? 0) / whole
}
