import { verdictNames } from '@/lib/guidance/names'
import { ASK_NOTHING, LEAST_SURE, LONGEST_LINE, MOST_FACTS, MOST_SURE } from '@/lib/learn/commitment'
import type { CaseFactId } from '@/lib/learn/facts'
import { inTab } from '../tab-storage'
import type { ShownCase } from './words'

/** What is chosen so far; empty where nothing is. */
export type Chosen = {
  readonly first: '' | 'safety' | 'options'
  readonly esketamine: string
  readonly racemic: string
  readonly for: readonly CaseFactId[]
  readonly against: readonly CaseFactId[]
  readonly asks: string
  readonly sure: number
  readonly line: string
}

export const nothingChosen: Chosen = { first: '', esketamine: '', racemic: '', for: [], against: [], asks: '', sure: 75, line: '' }

const keyOf = (id: string): string => `practice ${id}`

/** Keeps what is chosen in this tab until it is committed. */
export function keepChosen(id: string, chosen: Chosen | undefined): void {
  inTab((storage) => (chosen === undefined ? storage.removeItem(keyOf(id)) : storage.setItem(keyOf(id), JSON.stringify(chosen))))
}

const isVerdict = (kept: unknown): boolean => typeof kept === 'string' && (kept === '' || Object.hasOwn(verdictNames, kept))

/** Whether something of this shape can be chosen for the case: with a fact or a question of another, no mark could be taken off again. */
function isChosen(kept: unknown, { facts, open }: ShownCase): kept is Chosen {
  if (typeof kept !== 'object' || kept === null) return false
  const { first, esketamine, racemic, for: pro, against, asks, sure, line } = { ...kept } as Readonly<Record<string, unknown>>
  const known: ReadonlySet<unknown> = new Set(facts.flatMap(({ told }) => told.map(({ id }) => id)))
  const isSide = (side: unknown): side is readonly unknown[] => Array.isArray(side) && side.length <= MOST_FACTS && new Set(side).size === side.length && side.every((fact) => known.has(fact))
  return (
    ['', 'safety', 'options'].some((one) => one === first) &&
    [esketamine, racemic].every(isVerdict) &&
    isSide(pro) &&
    isSide(against) &&
    !pro.some((fact) => against.includes(fact)) &&
    ['', ASK_NOTHING, ...open.map(([item]) => item)].some((one) => one === asks) &&
    Number.isInteger(sure) &&
    Number(sure) >= LEAST_SURE &&
    Number(sure) <= MOST_SURE &&
    typeof line === 'string' &&
    line.length <= LONGEST_LINE
  )
}

/** What was chosen before this page was loaded again; undefined where that is not what can be chosen today, so that the form begins blank. */
export function keptChosen(shown: ShownCase): Chosen | undefined {
  const text = inTab((storage) => storage.getItem(keyOf(shown.id)))?.gave ?? ''
  try {
    const kept: unknown = JSON.parse(text)
    return isChosen(kept, shown) ? kept : undefined
  } catch {
    return undefined
  }
}
