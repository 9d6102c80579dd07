import { onDevice } from '@/components/tab-storage'
import { LEAST_SURE, MOST_SURE, type Commitment } from '@/lib/learn/commitment'
import type { Attempt } from '@/lib/learn/progress'

const KEY = 'practice'
const listeners = new Set<() => void>()

/** A commitment on this device, and how it stood beside the rules once that was shown. */
type Kept = { readonly case: string; readonly on: string; readonly commitment: Commitment; readonly agreed?: boolean; readonly knowledge?: string }

/** What is kept, as text; a browser that keeps nothing for the page has none. */
export const keptText = (): string => onDevice((storage) => storage.getItem(KEY))?.gave ?? ''

/** What else a commitment says is checked where it is compared. */
function hasSureness(commitment: unknown): boolean {
  if (typeof commitment !== 'object' || commitment === null || !('sure' in commitment)) return false
  const { sure } = commitment
  return typeof sure === 'number' && sure >= LEAST_SURE && sure <= MOST_SURE
}

/** An outcome, or none yet. */
function hasOutcome(entry: object): boolean {
  return (!('agreed' in entry) || typeof entry.agreed === 'boolean') && (!('knowledge' in entry) || typeof entry.knowledge === 'string')
}

function isKept(entry: unknown): entry is Kept {
  if (typeof entry !== 'object' || entry === null || !('case' in entry) || !('on' in entry) || !('commitment' in entry)) return false
  const { case: id, on, commitment } = entry
  return typeof id === 'string' && typeof on === 'string' && hasSureness(commitment) && hasOutcome(entry)
}

/** Every commitment on this device, in the order in which they were made; what cannot be read is passed over. */
export function keptFrom(text: string): readonly Kept[] {
  try {
    const found: unknown = JSON.parse(text === '' ? '[]' : text)
    return Array.isArray(found) ? found.filter(isKept) : []
  } catch {
    return []
  }
}

/** False where the device does not keep it. */
function write(entries: readonly Kept[]): boolean {
  if (onDevice((storage) => storage.setItem(KEY, JSON.stringify(entries))) === undefined) return false
  listeners.forEach((listener) => listener())
  return true
}

/** Keeps a commitment on this device. To be compared it is sent to the server, which keeps nothing of it. */
export const keepCommitment = (kept: Kept): boolean => write([...keptFrom(keptText()), kept])

/** The latest commitment to a case on this device. */
export const latestOf = (id: string): Kept | undefined => keptFrom(keptText()).findLast((one) => one.case === id)

/** Notes how the latest commitment to a case stood beside the rules; what was noted first stays. */
export function noteOutcome(id: string, outcome: { readonly agreed: boolean; readonly knowledge: string }): void {
  const all = keptFrom(keptText())
  const at = all.findLastIndex((one) => one.case === id)
  const last = all[at]
  if (last !== undefined && last.agreed === undefined) write(all.with(at, { ...last, ...outcome }))
}

/** The commitments whose outcome was seen. */
export function attemptsOf(kept: readonly Kept[]): readonly Attempt[] {
  return kept.flatMap(({ case: id, on, commitment, agreed, knowledge }) => (agreed === undefined ? [] : [{ case: id, on: on.slice(0, 10), sure: commitment.sure, agreed, knowledge: knowledge ?? '' }]))
}

/** The cases whose latest commitment was not seen beside the rules: asking for that failed, or was left. */
export function uncomparedOf(kept: readonly Kept[]): readonly string[] {
  const latest = new Map(kept.map((one) => [one.case, one]))
  return [...latest.values()].flatMap(({ case: id, agreed }) => (agreed === undefined ? [id] : []))
}

/** Has somebody told when something is kept, in another tab too. */
export function onKept(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
