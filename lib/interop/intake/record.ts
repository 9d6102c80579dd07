import { NOT_KNOWN, type NotKnown } from '../../clinical/answers'
import type { Fault } from '../../input/fault'
import { askedUnknown } from '../codes'
import type { ResponseItem } from '../fhir/questionnaire-response'
import { answerAt, faulty, framed, insteadOf, onlyAt, silent, strangers, type AnyCell, type Cell, type Heard, type Place } from './cell'
import { byLinkId, type GivenItem } from './given'
import { asksInsteadOfList, codeInstead, heardInstead } from './list'
import { heardOption, notKnownOption } from './shape'
import { asksInstead } from './single'

/** The cells of a record by their names, and those that it is never without. */
export type Cells<T> = { readonly of: { readonly [K in keyof T]-?: Cell<NonNullable<T[K]>> }; readonly needs: readonly (keyof T & string)[] }

const asksOf = <T>({ of }: Cells<T>) => Object.values(of as Readonly<Record<string, AnyCell>>).flatMap(({ asks }) => asks)
const namesOf = <T>({ of }: Cells<T>) => Object.keys(of) as (keyof T & string)[]

function tellCells<T>(cells: Cells<T>, value: T): readonly ResponseItem[] {
  return namesOf(cells).flatMap((name) => {
    const one = value[name]
    return one === undefined || one === null ? [] : cells.of[name].tell(one)
  })
}

function hearCells<T>(cells: Cells<T>, { answers, items }: GivenItem, field: string): Heard<T> {
  if (answers.length > 0) return faulty(field, 'items below, and no answer of its own')
  const found = byLinkId(items)
  const heard = namesOf(cells).map((name) => ({ name, ...cells.of[name].hear(found, `${field}.${name}`) }))
  const missing = heard.filter(({ name, value, faults }) => cells.needs.includes(name) && value === undefined && faults.length === 0)
  const faults: readonly Fault[] = [
    ...strangers(found, asksOf(cells), field),
    ...heard.flatMap((one) => one.faults),
    ...missing.map(({ name }) => ({ field: `${field}.${name}`, message: 'missing: an answer, or "not known"' })),
  ]
  if (faults.length > 0) return { faults }
  // The names and values are those of the cells.
  return { value: Object.fromEntries(heard.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))) as T, faults }
}

/** Several values that are answered together, or "not known" as a whole. */
export function recordCell<T extends object>(place: Place, cells: Cells<T>): Cell<T | NotKnown> {
  const ask = framed(place, { type: 'group', item: asksOf(cells) })
  const instead = asksInstead(place, place.gates)
  return {
    asks: [ask, instead],
    tell: (value) => {
      if (value === NOT_KNOWN) return [{ linkId: instead.linkId, text: instead.text, answer: [{ valueCoding: askedUnknown }] }]
      return [{ linkId: ask.linkId, text: ask.text, item: tellCells(cells, value) }]
    },
    hear: (found, field) => {
      const [item, unknown] = [onlyAt(found, place.linkId), answerAt(found, insteadOf(place.linkId))]
      for (const fault of [item, unknown]) if (typeof fault === 'string') return faulty(field, fault)
      const group = typeof item === 'string' || item === undefined || (item.items.length === 0 && item.answers.length === 0) ? undefined : item
      if (unknown === undefined || typeof unknown === 'string') return group === undefined ? silent : hearCells(cells, group, field)
      if (group !== undefined) return faulty(field, 'an answer or "not known", not both')
      const value = heardOption([notKnownOption], unknown)
      return value === undefined ? faulty(field, `the code ${askedUnknown.code}`) : { value, faults: [] }
    },
  }
}

/** A table of rows in their order, or what is said instead of rows. */
export function rowsCell<T extends object>(place: Place, cells: Cells<T>, most: number): Cell<readonly T[] | NotKnown> {
  const ask = framed(place, { type: 'group', repeats: true, item: asksOf(cells) })
  const instead = asksInsteadOfList(place)
  return {
    asks: [ask, instead],
    tell: (value) => {
      const coding = codeInstead(value)
      if (coding !== undefined) return [{ linkId: instead.linkId, text: instead.text, answer: [{ valueCoding: coding }] }]
      return value === NOT_KNOWN ? [] : value.map((row) => ({ linkId: ask.linkId, text: ask.text, item: tellCells(cells, row) }))
    },
    hear: (found, field) => {
      const rows = (found.get(place.linkId) ?? []).filter(({ items, answers }) => items.length + answers.length > 0)
      const { value, fault } = heardInstead(found, place.linkId)
      if (fault !== undefined) return faulty(field, fault)
      if (rows.length === 0) return value === undefined ? silent : { value, faults: [] }
      if (value !== undefined) return faulty(field, 'rows, or what is said instead of them, not both')
      if (rows.length > most) return faulty(field, `at most ${most} rows`)
      const heard = rows.map((row, at) => hearCells(cells, row, `${field}.${at}`))
      const faults = heard.flatMap((one) => one.faults)
      return faults.length > 0 ? { faults } : { value: heard.flatMap((one) => (one.value === undefined ? [] : [one.value])), faults }
    },
  }
}
