import { NOT_KNOWN, type Answers } from '../clinical/answers'
import { addDays, dateOf, daysBetween, type IsoDate, type Moment } from '../clinical/dates'
import { findDrug, findOtherTreatment } from '../clinical/drugs'
import type { Score } from '../clinical/instruments'
import type { Item } from '../clinical/item'
import { itemIds, items, type ItemId } from '../clinical/items'
import type { Trial } from '../clinical/trials/trial'
import { stageOf, type Case, type Stage } from './case'

/** A case as somebody sees it who learns from it: nothing in it that was typed freely, no person, no calendar date, no exact age. */
export type DeIdentifiedCase = {
  readonly id: string
  readonly stage: Stage
  readonly version: number
  readonly ageBand?: string
  readonly answers: Answers
  /** The day at which these answers are read: all dates are counted from it. */
  readonly asOf: Moment
}

/** Every calendar date is moved by one span, so that the day of the case becomes this one; spans between dates stay as they were. */
export const dayZero: IsoDate = '2001-01-01'

const bandFrom = [0, 18, 25, 35, 45, 55, 65, 75] as const
/** The age that stands for a band: no rule changes its mind within one. */
const ageFor = [16, 21, 30, 40, 50, 60, 70, 80] as const

/** The band of an age, in words: "45 to 54". */
export function ageBand(age: number): string | undefined {
  const at = bandFrom.findLastIndex((from) => age >= from)
  const [from, next] = [bandFrom[at], bandFrom[at + 1]]
  if (from === undefined || !Number.isFinite(age)) return undefined
  if (next === undefined) return `${from} or over`
  return from === 0 ? `under ${next}` : `${from} to ${next - 1}`
}

function bandedAge(age: number): number | typeof NOT_KNOWN {
  return ageFor[bandFrom.findLastIndex((from) => age >= from)] ?? NOT_KNOWN
}

const NO_DATE = 'no date'

type Shift = (date: string) => string

function shiftFrom(day: IsoDate): Shift {
  const days = daysBetween(day, dayZero) ?? 0
  return (date) => {
    const shifted = addDays(date.slice(0, 10), days)
    // What is no date may be anything at all. It stays no date, so that it is refused here as it is in the case.
    if (shifted === undefined || dateOf(date) === undefined) return NO_DATE
    return `${shifted}${date.slice(10)}`
  }
}

function shiftedDates<T extends { readonly [K in F]?: string }, F extends keyof T & string>(row: T, fields: readonly F[], shift: Shift): T {
  const moved = fields.flatMap((field) => {
    const date = row[field]
    return date === undefined || date === NOT_KNOWN ? [] : [[field, shift(date)] as const]
  })
  return { ...row, ...Object.fromEntries(moved) }
}

/** A drug by its name in the list; other words for one may name a person or a place. */
function listedDrug(drug: string): string {
  return findDrug(drug)?.id ?? findOtherTreatment(drug)?.id ?? NOT_KNOWN
}

type Allow = (value: never, shift: Shift) => unknown

/** What is let through of each kind of question. A kind that is not here is left out. */
const allowed: { readonly [kind in Item['kind']]?: Allow } = {
  choice: (value: string) => value,
  list: (value: readonly string[]) => value,
  number: (value: number) => value,
  date: (value: string, shift) => shift(value),
  moment: (value: string, shift) => shift(value),
  pressure: (value: { readonly date?: string }, shift) => shiftedDates(value, ['date'], shift),
  scores: (value: readonly Score[], shift) => value.map((score) => shiftedDates(score, ['date'], shift)),
  trials: (value: readonly Trial[], shift) => value.map((trial) => ({ ...shiftedDates(trial, ['start', 'end'], shift), drug: listedDrug(trial.drug) })),
}

function allow(id: ItemId, value: unknown, shift: Shift): unknown {
  if (value === NOT_KNOWN) return value
  if (id === 'age') return bandedAge(value as number)
  return allowed[items[id].kind]?.(value as never, shift)
}

const TO_THE_MINUTE = 'YYYY-MM-DDTHH:mm'.length

/** A moment without what would lead to the event that made it: the end of its minute, so that nothing in the answers is later. */
export const endOfMinute = (moment: string): Moment => `${moment.slice(0, TO_THE_MINUTE)}:59.999Z`

/** What of the answers may be seen without knowing whose they are, read at a day of which all dates are counted. */
export function deIdentifiedAnswers(answers: Answers, asOf: Moment): { readonly answers: Answers; readonly asOf: Moment } {
  const shift = shiftFrom(dateOf(asOf) ?? asOf)
  const seen = itemIds.flatMap((id) => {
    const value = answers[id] === undefined ? undefined : allow(id, answers[id], shift)
    return value === undefined ? [] : [[id, value] as const]
  })
  return { answers: Object.fromEntries(seen) as Answers, asOf: shift(asOf) }
}

/** The case as a trainee sees one that is shared with them. */
export function deIdentified(one: Case, asOf: Moment): DeIdentifiedCase {
  const { age } = one.answers
  const band = age === undefined || age === NOT_KNOWN ? undefined : ageBand(age)
  return { id: one.id, stage: stageOf(one), version: one.version, ...(band !== undefined && { ageBand: band }), ...deIdentifiedAnswers(one.answers, asOf) }
}
