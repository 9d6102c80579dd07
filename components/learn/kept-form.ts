import type { CaseFactId } from '@/lib/learn/facts'
import { inTab } from '../tab-storage'

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

/** What was chosen before this page was loaded again. */
export function keptChosen(id: string): Chosen | undefined {
  const kept = inTab((storage) => storage.getItem(keyOf(id)))?.gave
  if (kept === undefined || kept === null) return undefined
  try {
    return { ...nothingChosen, ...(JSON.parse(kept) as Partial<Chosen>) }
  } catch {
    return undefined
  }
}
