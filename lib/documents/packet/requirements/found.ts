import type { FactId } from '../../../clinical/fact'
import { dateOf, type IsoDate } from '../../../clinical/dates'
import type { ItemId } from '../../../clinical/items'
import { readFact, type Reading } from '../../../clinical/reading'
import type { Value } from '../../../logic/expression'
import type { Tri } from '../../../logic/tri'
import { hasValue } from '../../note/clause'
import type { Stated } from '../requirement'

/** What a requirement is read from: the answers of the day, and what was said for this packet alone. */
export type Ground = {
  readonly reading: Reading
  readonly stated: Stated
  /** Psychiatrists who have this case, by name; empty where it is not known who has it. */
  readonly psychiatrists: readonly string[]
}

/** What the record shows of one requirement. */
export type Found = {
  readonly verdict: Tri
  /** In words; empty where nothing is recorded. */
  readonly shows: string
  /** The questions that answer it, the first of them the one to go to. */
  readonly items: readonly ItemId[]
  /** What is not recorded, or not in enough detail: "sertraline: dose not recorded". */
  readonly lacks: readonly string[]
  /** Whether none of the questions that could still decide it was asked. */
  readonly silent: boolean
}

export const dayOf = ({ asOf }: Reading): IsoDate => dateOf(asOf) ?? asOf

/** One verdict over all that something may still be. */
export function over<T>(possible: readonly T[], verdictOf: (value: T) => Tri): Tri {
  const verdicts = new Set(possible.map(verdictOf))
  const [only] = verdicts
  return verdicts.size === 1 && only !== undefined ? only : 'unknown'
}

export const isSilent = ({ answers }: Reading, open: readonly ItemId[]): boolean => open.length > 0 && open.every((id) => answers[id] === undefined)

/** A requirement that one question decides. What other answers let one infer of it is not recorded, and decides nothing. */
export function byFact(reading: Reading, item: ItemId & FactId, verdictOf: (value: Value) => Tri, lacks: (verdict: Tri) => readonly string[] = () => []): Found {
  const { possible, seen } = readFact(reading, item)
  const verdict = hasValue(reading.answers, item) ? over(possible, verdictOf) : 'unknown'
  const silent = isSilent(reading, [item])
  return { verdict, shows: silent ? '' : seen, items: [item], lacks: lacks(verdict), silent }
}
