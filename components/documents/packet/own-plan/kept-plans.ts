import { onDevice } from '@/components/tab-storage'
import type { Profile } from '@/lib/documents/packet/profile'

const KEY = 'own-plans'
const listeners = new Set<() => void>()

const tell = (): void => listeners.forEach((listener) => listener())

/** The plans of this device as text; a browser that keeps nothing for the page has none. */
export const keptPlans = (): string => onDevice((storage) => storage.getItem(KEY))?.gave ?? ''

/** What is kept, entry by entry, whether or not it can be read as a plan. */
function entriesOf(kept: string): readonly unknown[] {
  if (kept === '') return []
  try {
    const found: unknown = JSON.parse(kept)
    return Array.isArray(found) ? found : [found]
  } catch {
    return [kept]
  }
}

const isOf = (id: string, entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id

/** Changes what is kept at this moment, in whatever tab it was written. False where the browser withholds its storage, or it has no room. */
function change(of: (entries: readonly unknown[]) => readonly unknown[]): boolean {
  const done = onDevice((storage) => {
    const entries = of(entriesOf(storage.getItem(KEY) ?? ''))
    if (entries.length === 0) storage.removeItem(KEY)
    else storage.setItem(KEY, JSON.stringify(entries))
  })
  if (done === undefined) return false
  tell()
  return true
}

/** Keeps a plan on this device beside all others, and sends it nowhere. */
export const keepPlan = (plan: Profile): boolean => change((entries) => [...entries.filter((entry) => !isOf(plan.id, entry)), plan])

/** Deletes one plan; every other entry stays as it is. */
export const dropPlan = (id: string): boolean => change((entries) => entries.filter((entry) => !isOf(id, entry)))

/** Has somebody told when the plans change, in another tab too. */
export function onPlans(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
