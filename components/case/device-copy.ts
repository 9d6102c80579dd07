import type { Answers } from '@/lib/clinical/answers'
import type { Changes } from '@/lib/cases/event'
import { isUnsaved, type Saved, type WorkingCopy } from '@/lib/cases/working-copy'
import { intakeVersion } from '@/lib/guidance/knowledge'

/** What is kept here of a case while something given on this device is not saved. */
type Kept = { readonly saved: Saved; readonly yours: Answers; readonly perhaps: readonly Changes[] }

const PREFIX = 'case-copy:'

/** A copy is its person's: whoever signs in next on this device is shown none of it. */
const keyOf = (person: string, caseId: string): string => `${PREFIX}${person}:${caseId}`

/** Keeps a working copy on the device as long as it holds what the server does not; a closed tab and a crash leave it here. */
export function keepCopy(storage: Storage, person: string, caseId: string, copy: WorkingCopy): void {
  const key = keyOf(person, caseId)
  if (!isUnsaved(copy)) {
    storage.removeItem(key)
    return
  }
  const { saved, yours, perhaps, sent } = copy
  const kept: Kept & { readonly intake: string } = { intake: intakeVersion, saved, yours, perhaps: sent === undefined ? perhaps : [...perhaps, sent.changes] }
  storage.setItem(key, JSON.stringify(kept))
}

/** The copy of an earlier page, if it holds what was not saved. What cannot be read, or was made of other questions, is none. */
export function keptCopy(storage: Storage, person: string, caseId: string): WorkingCopy | undefined {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(person, caseId)) ?? 'null') as (Kept & { readonly intake: string }) | null
    if (kept?.intake !== intakeVersion) return undefined
    const { saved, yours, perhaps } = kept
    return { saved, yours, perhaps, conflicts: [] }
  } catch {
    return undefined
  }
}

/** How many cases hold something here that is not saved. */
export function countCopies(storage: Storage): number {
  return Object.keys(storage).filter((key) => key.startsWith(PREFIX)).length
}

/** Removes every copy of every case from this device. */
export function dropCopies(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key)
}
