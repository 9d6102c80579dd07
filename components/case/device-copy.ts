import { inTab, onDevice } from '@/components/tab-storage'
import type { Answers } from '@/lib/clinical/answers'
import type { Changes } from '@/lib/cases/event'
import { isUnsaved, type Saved, type WorkingCopy } from '@/lib/cases/working-copy'
import { intakeVersion } from '@/lib/guidance/knowledge'

/** What is kept here of a case while something given on this device is not saved. */
type Kept = { readonly intake: string; readonly saved: Saved; readonly yours: Answers; readonly perhaps: readonly Changes[] }

const PREFIX = 'case-copy:'

/** Copies are their person's: whoever signs in next on this device is shown none of them. */
const prefixOf = (person: string, caseId: string): string => `${PREFIX}${person}:${caseId}:`

const held = new Set<string>()

/** Holds a key for as long as this page lives; false where another page has it. */
async function hold(key: string): Promise<boolean> {
  if (held.has(key)) return true
  const isFree = await new Promise<boolean>((tell) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      tell(lock !== null)
      return lock === null ? undefined : new Promise(() => undefined)
    })
  })
  if (isFree) held.add(key)
  return isFree
}

/** The key under which this page keeps its copy: the tab's own, also after a reload. Two tabs with one case have one each. */
export async function takeKey(person: string, caseId: string): Promise<string> {
  const prefix = prefixOf(person, caseId)
  const before = inTab((storage) => storage.getItem(prefix))?.gave ?? null
  if (before !== null && (await hold(before))) return before
  const key = `${prefix}${crypto.randomUUID()}`
  await hold(key)
  inTab((storage) => storage.setItem(prefix, key))
  return key
}

/** Removes a copy; false where the browser withholds its storage. */
const drop = (key: string): boolean => onDevice((storage) => storage.removeItem(key)) !== undefined

/** Keeps a working copy on the device as long as it holds what the server does not; a closed tab and a crash leave it here. False where the device has no room for it, or the browser withholds its storage. */
export function keepCopy(key: string, copy: WorkingCopy): boolean {
  if (!isUnsaved(copy)) return drop(key)
  const { saved, yours, perhaps, sent } = copy
  const kept: Kept = { intake: intakeVersion, saved, yours, perhaps: sent === undefined ? perhaps : [...perhaps, sent.changes] }
  if (onDevice((storage) => storage.setItem(key, JSON.stringify(kept))) !== undefined) return true
  // What was kept before would come back in place of what found no room.
  drop(key)
  return false
}

function readCopy(key: string): WorkingCopy | undefined {
  const kept = onDevice((storage) => JSON.parse(storage.getItem(key) ?? 'null') as Kept | null)?.gave
  // Made of other questions, it cannot be read as an answer to these.
  if (kept?.intake !== intakeVersion) return undefined
  return { saved: kept.saved, yours: kept.yours, perhaps: kept.perhaps, conflicts: [] }
}

/** What an earlier page left unsaved: that of this tab, else of one that is no longer open. It is this page's from now on. */
export async function takeCopy(person: string, caseId: string, own: string): Promise<WorkingCopy | undefined> {
  const mine = readCopy(own)
  if (mine !== undefined) return mine
  const { held: open = [] } = await navigator.locks.query()
  const isOpen = new Set(open.map(({ name }) => name))
  const left = onDevice((storage) => Object.keys(storage).find((key) => key.startsWith(prefixOf(person, caseId)) && !isOpen.has(key) && readCopy(key) !== undefined))?.gave
  if (left === undefined) return undefined
  const copy = readCopy(left)
  if (copy !== undefined && keepCopy(own, copy)) drop(left)
  return copy
}
