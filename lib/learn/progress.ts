import { addDays, type IsoDate } from '../clinical/dates'
import type { Judged } from './calibration'

/** A case that was committed to: how sure, and how it stood beside the rules. */
export type Tried = Judged & { readonly case: string }

/** The same with the day on which it was, where it is read, and the rules of that day. */
export type Attempt = Tried & { readonly on: IsoDate; readonly knowledge: string }

/** A case as the list knows it: its topics are those of the rules it practices. */
export type Listed = { readonly id: string; readonly topics: readonly string[] }

type TopicProgress = { readonly topic: string; readonly tried: number; readonly agreed: number }

/** Days until a case comes back: after a difference the next day, after each agreement in a row later. */
const RETURNS_AFTER = [1, 4, 12, 35] as const

const ofCase = (attempts: readonly Attempt[], id: string): readonly Attempt[] => attempts.filter((one) => one.case === id)

/** How many of the last attempts at a case agreed, in a row. */
function streak(attempts: readonly Attempt[]): number {
  const differs = attempts.toReversed().findIndex(({ agreed }) => !agreed)
  return differs === -1 ? attempts.length : differs
}

/** The day from which a case comes back; undefined of one never tried. `attempts` in the order in which they were made. */
export function dueOn(attempts: readonly Attempt[], id: string): IsoDate | undefined {
  const here = ofCase(attempts, id)
  const last = here.at(-1)
  if (last === undefined) return undefined
  const days = RETURNS_AFTER[Math.min(streak(here), RETURNS_AFTER.length - 1)] ?? 1
  return addDays(last.on, days) ?? last.on
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** How each topic went, the weakest first; topics without a try are left out. */
export function byTopic(attempts: readonly Tried[], cases: readonly Listed[]): readonly TopicProgress[] {
  const topicsOf = new Map(cases.map(({ id, topics }) => [id, topics]))
  const found = new Map<string, { tried: number; agreed: number }>()
  for (const { case: id, agreed } of attempts) {
    for (const topic of topicsOf.get(id) ?? []) {
      const at = found.get(topic) ?? { tried: 0, agreed: 0 }
      found.set(topic, { tried: at.tried + 1, agreed: at.agreed + Number(agreed) })
    }
  }
  const all = [...found].map(([topic, counts]) => ({ topic, ...counts }))
  return all.toSorted((a, b) => (weakness(a) === weakness(b) ? inOrder(a.topic, b.topic) : weakness(b) - weakness(a)))
}

/** Between 0 and 1: the share of differences, drawn to a half while few were tried, so that one case does not make a topic weak or strong. */
function weakness({ tried, agreed }: { readonly tried: number; readonly agreed: number }): number {
  return (tried - agreed + 1) / (tried + 2)
}

/** What a topic without a try has, and a case without a topic. */
const UNTRIED = weakness({ tried: 0, agreed: 0 })

/**
 * What to practice next: a case whose day has come, those longest due first, and of one day those of the weakest topic; else one not tried yet,
 * from the weakest topic; else none until the next day comes. `assigned` cases not tried since come before all.
 */
export function nextCase(cases: readonly Listed[], attempts: readonly Attempt[], today: IsoDate, assigned: readonly string[] = []): string | undefined {
  const tried = new Set(attempts.map((one) => one.case))
  const asked = assigned.find((id) => cases.some((one) => one.id === id))
  if (asked !== undefined) return asked
  const weak = new Map(byTopic(attempts, cases).map((topic) => [topic.topic, weakness(topic)]))
  const weaknessOf = ({ topics }: Listed): number => (topics.length === 0 ? UNTRIED : Math.max(...topics.map((topic) => weak.get(topic) ?? UNTRIED)))
  const byWeakness = (a: Listed, b: Listed): number => weaknessOf(b) - weaknessOf(a)
  const due = cases.flatMap((one) => {
    const on = dueOn(attempts, one.id)
    return on !== undefined && on <= today ? [{ ...one, on }] : []
  })
  const [first] = due.toSorted((a, b) => (a.on === b.on ? byWeakness(a, b) : inOrder(a.on, b.on)))
  if (first !== undefined) return first.id
  return cases.filter(({ id }) => !tried.has(id)).toSorted(byWeakness)[0]?.id
}
