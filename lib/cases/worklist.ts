import { isUuid } from '../accounts/uuid'
import { parseIsoDate } from '../clinical/dates'
import { verdictNames } from '../guidance/names'
import type { Verdict } from '../clinical/rule'
import type { Stage } from './case'
import { priorStageIds, type PriorStage } from './prior-authorization'
import { taskKinds, type TaskKind } from './queue'

/**
 * What a worklist can be sorted by, and what its key is. A cursor stands in an address, and an address holds no words of a case:
 * so there is no sort by label.
 */
export const sorts = {
  changed: { says: 'Last changed', key: 'moment', first: 'descending' },
  created: { says: 'Begun', key: 'moment', first: 'descending' },
  review: { says: 'Review due', key: 'date', first: 'ascending' },
} as const satisfies Record<string, { says: string; key: 'moment' | 'date'; first: Direction }>

export type Direction = 'ascending' | 'descending'
export type SortName = keyof typeof sorts

export const whose = { all: 'All I can see', mine: 'My cases', shared: 'Shared with me', assigned: 'Handed to me' } as const
export type Whose = keyof typeof whose

export const stages = { open: 'Open', signed: 'Signed', archived: 'Archived' } as const satisfies Record<Stage, string>

export type Filters = {
  readonly whose: Whose
  /** Without one: open and signed, not archived. */
  readonly stage?: Stage
  readonly safetyFirst?: true
  readonly esketamine?: Verdict
  readonly racemic?: Verdict
  readonly prior?: PriorStage
  readonly waits?: TaskKind
}

export type Worklist = { readonly filters: Filters; readonly sort: SortName; readonly direction: Direction; readonly after?: Cursor }

/** The last case of a page: what it was sorted by, and its id, from which the next page goes on. A date that is missing or not shown is null, and comes last. */
export type Cursor = { readonly sort: SortName; readonly direction: Direction; readonly key: string | null; readonly id: string }

export const PAGE = 50

/** To the millisecond and no finer, as the database keeps it: a rounded key would leave cases out between two pages. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const LONGEST_CURSOR = 200

export function isSortName(text: string): text is SortName {
  return Object.hasOwn(sorts, text)
}

/** A cursor as it stands in an address: letters, digits, - and _. */
export function encodeCursor({ sort, direction, key, id }: Cursor): string {
  const text = [sort, direction === 'ascending' ? 'a' : 'd', key ?? '', id].join(' ')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** A cursor from an address; undefined where it is none of ours. */
export function decodeCursor(text: string): Cursor | undefined {
  if (text.length > LONGEST_CURSOR || text.length % 4 === 1 || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined
  const [sort = '', letter = '', key = '', id = '', ...more] = atob(text.replaceAll('-', '+').replaceAll('_', '/')).split(' ')
  if (more.length > 0 || !isSortName(sort) || !/^[ad]$/.test(letter) || !isUuid(id)) return undefined
  const cursor: Cursor = { sort, direction: letter === 'a' ? 'ascending' : 'descending', key: key === '' ? null : key, id }
  return isKeyOf(sort, cursor.key) && encodeCursor(cursor) === text ? cursor : undefined
}

function isKeyOf(sort: SortName, key: string | null): boolean {
  if (key === null) return true
  return (sorts[sort].key === 'date' || MOMENT.test(key)) && parseIsoDate(sorts[sort].key === 'date' ? key : key.slice(0, 10)) !== undefined
}

/** What an address asks for, each part by its name. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

export type WorklistFault = { readonly field: string; readonly message: string }
export type ReadWorklist = { readonly ok: true; readonly value: Worklist } | { readonly ok: false; readonly faults: readonly WorklistFault[] }

export const verdictIds = Object.keys(verdictNames) as Verdict[]

const allowed = {
  whose: Object.keys(whose),
  stage: Object.keys(stages),
  safety: ['first'],
  esketamine: verdictIds,
  racemic: verdictIds,
  prior: priorStageIds,
  waits: Object.keys(taskKinds),
  sort: Object.keys(sorts),
  direction: ['ascending', 'descending'],
} as const satisfies Record<string, readonly string[]>

/** Reads filters, sort and cursor by their lists; any other name or value is refused with the field. */
export function readWorklist(asked: Asked): ReadWorklist {
  const faults: WorklistFault[] = []
  const one: Record<string, string> = {}
  for (const [field, value] of Object.entries(asked)) {
    if (value === undefined || value === '') continue
    const values: readonly string[] | undefined = Object.hasOwn(allowed, field) ? allowed[field as keyof typeof allowed] : undefined
    if (typeof value !== 'string') faults.push({ field: known(field), message: 'once only' })
    else if (field === 'after') one.after = value
    else if (values === undefined) faults.push({ field: known(field), message: 'no filter has this name' })
    else if (!values.includes(value)) faults.push({ field, message: `one of: ${values.join(', ')}` })
    else one[field] = value
  }
  const sort = (one.sort ?? 'changed') as SortName
  const direction = (one.direction ?? sorts[sort].first) as Direction
  const after = one.after === undefined ? undefined : decodeCursor(one.after)
  if (one.after !== undefined && (after?.sort !== sort || after.direction !== direction)) faults.push({ field: 'after', message: 'the cursor of a page of this list' })
  if (faults.length > 0) return { ok: false, faults }
  return { ok: true, value: { filters: filtersOf(one), sort, direction, ...(after !== undefined && { after }) } }
}

/** A name that is not ours is not repeated. */
const known = (field: string): string => (field === 'after' || Object.hasOwn(allowed, field) ? field : 'query')

function filtersOf({ whose: mine = 'all', stage, safety, esketamine, racemic, prior, waits }: Readonly<Record<string, string>>): Filters {
  const given = { stage, safetyFirst: safety === 'first' ? true : undefined, esketamine, racemic, prior, waits }
  return { whose: mine as Whose, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}
