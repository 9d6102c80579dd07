import type { Value } from '../../logic/expression'
import type { Reading as FactReading } from '../../logic/trace'
import { NOT_KNOWN, type Answers, type Pressure } from '../answers'
import { dateOf, daysBetween, type Moment } from '../dates'
import { items, type ItemId } from '../items'
import { ageFrom, bipolarFrom, classOf, diastolicFrom, placeOf, pressureClass, systolicFrom, variables } from '../variables'
import { FIRST_ANSWER, known, silence, unknown } from './variable-reading'
import type { Notes, Standing, VariableReading } from './types'

type Count = 'age' | 'bipolarTreatments'

/** Why a number cannot be; undefined where it can. */
export function boundBroken(value: number, { min, max, whole, unit }: { min: number; max: number; whole: boolean; unit: string }): string | undefined {
  if (!Number.isFinite(value) || value < min || value > max) return `${min} to ${max} ${unit}`
  return whole && !Number.isInteger(value) ? `a whole number of ${unit}` : undefined
}

/** Whole numbers within narrow bounds: each is read once. */
const counts: Readonly<Record<Count, Map<number, VariableReading>>> = { age: new Map(), bipolarTreatments: new Map() }

function readCount(id: Count, bounds: readonly number[], answers: Answers, notes: Notes): VariableReading | undefined {
  const variable = variables[placeOf(id)]
  const value = answers[id]
  if (variable === undefined) return undefined
  if (value === undefined) return silence(variable, 'not-asked')
  if (value === NOT_KNOWN) return silence(variable, 'not-known')
  const kept = counts[id].get(value)
  if (kept !== undefined) return kept
  const bound = boundBroken(value, items[id])
  if (bound !== undefined) {
    notes.refused.push({ item: id, field: id, value, bound })
    return silence(variable, 'refused')
  }
  const says = id === 'age' ? `${value} years old` : `${value} adequate bipolar depression ${value === 1 ? 'treatment' : 'treatments'} tried`
  const made = { ...known(variable, classOf(bounds, value), says), facts: [{ possible: [value], seen: says, fixed: FIRST_ANSWER + value }] }
  counts[id].set(value, made)
  return made
}

/** Numbers kept only for the chart are refused outside their bounds as well. */
const recordNumbers = ['episodeWeeks', 'remissionMonths'] as const
const recordDates = ['registerCheckedOn'] as const

export function readCounts(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes): void {
  const age = readCount('age', ageFrom, answers, notes)
  const bipolar = readCount('bipolarTreatments', bipolarFrom, answers, notes)
  if (age !== undefined) into[placeOf('age')] = age
  if (bipolar !== undefined) into[placeOf('bipolarTreatments')] = bipolar
  for (const id of recordNumbers) {
    const value = answers[id]
    const bound = typeof value === 'number' ? boundBroken(value, items[id]) : undefined
    if (typeof value === 'number' && bound !== undefined) notes.refused.push({ item: id, field: id, value, bound })
  }
  for (const id of recordDates) if (answers[id] !== undefined && answers[id] !== NOT_KNOWN) pastDate(id, answers[id], asOf, notes)
}

/** Days since a date, or undefined where it is no date or lies in the future, which is refused. */
export function pastDate(item: ItemId, date: string, asOf: Moment, notes: Notes, field: string = item): number | undefined {
  const today = dateOf(asOf)
  const days = today === undefined ? undefined : daysBetween(date, today)
  if (days !== undefined && days >= 0) return days
  notes.refused.push({ item, field, value: date, bound: 'a calendar date not in the future' })
  return undefined
}

type Limb = 'systolic' | 'diastolic'
const limits = { systolic: { min: 50, max: 300, unlikelyAbove: 220 }, diastolic: { min: 20, max: 200, unlikelyAbove: 130 } } as const

/** Whether anything of a pressure cannot be; it is noted with its bound. */
function isRefused(pressure: Pressure, asOf: Moment, notes: Notes): boolean {
  const before = notes.refused.length
  for (const limb of ['systolic', 'diastolic'] satisfies Limb[]) {
    const value = pressure[limb]
    const { min, max } = limits[limb]
    const bound = value === NOT_KNOWN ? undefined : boundBroken(value, { min, max, whole: true, unit: 'mmHg' })
    if (value !== NOT_KNOWN && bound !== undefined) notes.refused.push({ item: 'bloodPressure', field: `bloodPressure.${limb}`, value, bound })
  }
  const { systolic, diastolic } = pressure
  if (systolic !== NOT_KNOWN && diastolic !== NOT_KNOWN && systolic <= diastolic)
    notes.refused.push({ item: 'bloodPressure', field: 'bloodPressure.systolic', value: systolic, bound: `above the diastolic pressure of ${diastolic} mmHg` })
  if (pressure.date !== undefined) pastDate('bloodPressure', pressure.date, asOf, notes, 'bloodPressure.date')
  return notes.refused.length > before
}

/** One of the two values as it counts: an unlikely one is not known until confirmed; the other one stands. */
function limbOf(limb: Limb, { [limb]: value, confirmed }: Pressure, notes: Notes): number | 'not-known' {
  const { unlikelyAbove } = limits[limb]
  if (value === NOT_KNOWN || value <= unlikelyAbove || confirmed === true) return value
  notes.doubts.push({ item: 'bloodPressure', field: `bloodPressure.${limb}`, value, why: `Above ${unlikelyAbove} mmHg: measure or enter it once more.` })
  return NOT_KNOWN
}

/** How long a reading counts: 3 months, or 4 weeks where hypertension is treated. */
function isOld(pressure: Pressure, hypertension: Answers['hypertension'], asOf: Moment): boolean {
  const today = dateOf(asOf)
  const days = pressure.date === undefined || today === undefined ? undefined : daysBetween(pressure.date, today)
  const treated = hypertension === 'controlled' || hypertension === 'uncontrolled'
  return days !== undefined && days > (treated ? 28 : 92)
}

function limbClasses(bounds: readonly number[], value: number | 'not-known'): readonly number[] {
  return value === NOT_KNOWN ? bounds.map((_, i) => i) : [classOf(bounds, value)]
}

function limbFact(bounds: readonly number[], value: number | 'not-known', seen: string): FactReading {
  const possible: readonly Value[] = value === NOT_KNOWN ? bounds : [value]
  return { possible, seen }
}

export function readPressure(answers: Answers, asOf: Moment, into: VariableReading[], notes: Notes): void {
  const variable = variables[placeOf('bloodPressure')]
  if (variable === undefined) return
  // A verdict waits for a pressure only where hypertension is present or not known.
  const role = answers.hypertension === 'none' ? 'open' : 'holding'
  const put = (reading: VariableReading | undefined): void => {
    if (reading !== undefined) into[placeOf('bloodPressure')] = reading
  }
  const pressure = answers.bloodPressure
  const wait = (standing: Standing): void => put(silence(variable, standing, role))
  if (pressure === undefined) return wait('not-asked')
  if (pressure === NOT_KNOWN) return wait('not-known')
  if (isRefused(pressure, asOf, notes)) return wait('refused')
  const doubtsBefore = notes.doubts.length
  const systolic = limbOf('systolic', pressure, notes)
  const diastolic = limbOf('diastolic', pressure, notes)
  const doubted = notes.doubts.length > doubtsBefore
  if (isOld(pressure, answers.hypertension, asOf)) {
    notes.stale.push({
      item: 'bloodPressure',
      field: 'bloodPressure.date',
      date: pressure.date ?? '',
      why: 'A pressure counts for 3 months, for 4 weeks where hypertension is treated.',
    })
    return wait('stale')
  }
  if (systolic === NOT_KNOWN && diastolic === NOT_KNOWN) return wait(doubted ? 'unconfirmed' : 'not-known')
  const silent = doubted ? 'not confirmed' : 'not known'
  const taken = pressure.date === undefined || pressure.date === dateOf(asOf) ? '' : ` on ${pressure.date}`
  const seen = `blood pressure ${systolic === NOT_KNOWN ? silent : systolic}/${diastolic === NOT_KNOWN ? silent : diastolic} mmHg${taken}`
  const facts = [limbFact(systolicFrom, systolic, seen), limbFact(diastolicFrom, diastolic, seen)]
  if (systolic !== NOT_KNOWN && diastolic !== NOT_KNOWN) return put({ ...known(variable, pressureClass(systolic, diastolic), seen), facts })
  const allowed = limbClasses(systolicFrom, systolic).flatMap((s) => limbClasses(diastolicFrom, diastolic).map((d) => s * diastolicFrom.length + d))
  put({ ...unknown(variable, doubted ? 'unconfirmed' : 'part-known', seen, allowed, role), facts })
}
