import type { Item } from '../../clinical/item'
import type { Score } from '../../clinical/instruments'
import type { Trial } from '../../clinical/trials/trial'
import { findDrug, findOtherTreatment } from '../../clinical/drugs'
import { canonical, isSame } from '../canonical'

type Rows = readonly unknown[]
type Merged = { readonly value: Rows } | { readonly yours: Rows; readonly theirs: Rows }

/** Names a row so that it is the same row after its other cells have changed. */
type Name<Row> = (row: Row) => string

const drugName = ({ drug }: Trial): string => findDrug(drug)?.id ?? findOtherTreatment(drug)?.id ?? drug.trim().toLowerCase()

/** The coarsest name that tells rows apart comes first: the fewer cells it holds, the more of them may change. */
const trialNames: readonly Name<Trial>[] = [
  drugName,
  (row) => canonical([drugName(row), row.episode]),
  (row) => canonical([drugName(row), row.episode, row.start]),
]
const scoreNames: readonly Name<Score>[] = [({ instrument, date }) => canonical([instrument, date])]

function areApart<Row>(rows: readonly Row[], name: Name<Row>): boolean {
  return new Set(rows.map(name)).size === rows.length
}

/** Three copies of a list merged by row; nothing where they cannot be, so that the whole list is in conflict. */
function mergeRows<Row>(names: readonly Name<Row>[], base: readonly Row[], yours: readonly Row[], theirs: readonly Row[]): Merged | undefined {
  const name = names.find((one) => [base, yours, theirs].every((rows) => areApart(rows, one)))
  if (name === undefined) return undefined
  const byName = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [name(row), row]))
  const [was, mine, other] = [byName(base), byName(yours), byName(theirs)]
  // In the order of the base, then new rows by name: the same from whichever side it is seen.
  const added = [...new Set([...mine.keys(), ...other.keys()])].filter((key) => !was.has(key)).toSorted()
  const left: unknown[] = []
  const right: unknown[] = []
  for (const key of [...was.keys(), ...added]) {
    const [b, m, o] = [was.get(key), mine.get(key), other.get(key)]
    const isAgreed = isSame(m, o) || isSame(m, b) || isSame(o, b)
    // A row taken out on one side and changed on the other may be there under another name: only the whole lists can be compared.
    if (!isAgreed && (m === undefined || o === undefined)) return undefined
    const agreed = isSame(m, b) ? o : m
    left.push(isAgreed ? agreed : m)
    right.push(isAgreed ? agreed : o)
  }
  const kept = (rows: Rows): Rows => rows.filter((row) => row !== undefined)
  return isSame(left, right) ? { value: kept(left) } : { yours: kept(left), theirs: kept(right) }
}

/** Ticks merge one by one: what either side ticked is ticked, what either side took away is gone. */
function mergeTicks(base: Rows, yours: Rows, theirs: Rows): Merged | undefined {
  const merged = [...new Set([...base, ...yours, ...theirs])].filter((one) => (base.includes(one) ? yours.includes(one) && theirs.includes(one) : true))
  // "None yet" beside something done is what neither side said.
  const contradicts = merged.includes('none-yet') && merged.length > 1
  return contradicts ? undefined : { value: merged.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)) }
}

/** A list that was changed on both sides; undefined where the answer is no list, or where its rows cannot be told apart. */
export function mergeList(kind: Item['kind'], base: unknown, yours: unknown, theirs: unknown): Merged | undefined {
  // A list that was not there before began empty; "not known" is no list.
  const began = base === undefined ? [] : base
  if (!Array.isArray(began) || !Array.isArray(yours) || !Array.isArray(theirs)) return undefined
  switch (kind) {
    case 'trials':
      return mergeRows(trialNames, began, yours, theirs)
    case 'scores':
      return mergeRows(scoreNames, began, yours, theirs)
    case 'list':
      return mergeTicks(began, yours, theirs)
    case 'choice':
    case 'number':
    case 'date':
    case 'moment':
    case 'text':
    case 'pressure':
      return undefined
  }
}
