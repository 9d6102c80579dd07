import { inTab } from '@/components/tab-storage'

/** Told to the page when its person is back at a locked screen, so that what waits is saved. */
export const UNLOCKED = 'screen-unlocked'

const OWNER = 'tab-person'
const OUT = 'signed-out'
const RETURNED = 'returned-from-provider'
const INPUT = 'last-input'
const COPIES = 'case-copy:'

/** The copies of cases that a person left on this device: what is not saved yet. */
const copiesOf = (person: string): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${COPIES}${person}:`))
  } catch {
    return []
  }
}

/** Whether signing out would lose answers of this person that are not saved yet. */
export const hasUnsaved = (person: string): boolean => copiesOf(person).length > 0

/** Makes this tab somebody's. What somebody else left in it, whose session ended by itself, is not theirs to see. */
export function claimTab(person: string): void {
  inTab((storage) => {
    const before = storage.getItem(OWNER)
    if (before !== null && before !== person) storage.clear()
    storage.setItem(OWNER, person)
  })
}

/** Empties this tab. */
export const forgetTab = (): void => void inTab((storage) => storage.clear())

/** Removes what a person left on this device and in this tab, and has the other tabs leave as well. */
export function forgetPerson(person: string): void {
  forgetTab()
  for (const key of copiesOf(person)) localStorage.removeItem(key)
  try {
    localStorage.setItem(OUT, new Date().toISOString())
    localStorage.removeItem(OUT)
  } catch {
    // Without storage the other tabs have kept nothing either.
  }
}

/** Calls when somebody signs out in another tab of this browser. Returns how to stop. */
export function onSignedOut(left: () => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === OUT && newValue !== null) left()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** Tells the other tabs of this browser who came back from the provider. */
export function tellReturned(person: string): void {
  try {
    localStorage.setItem(RETURNED, person)
    localStorage.removeItem(RETURNED)
  } catch {
    // Without storage the other tabs are told nothing: what they send next is taken all the same.
  }
}

/** Calls with whoever comes back from the provider in another tab of this browser. Returns how to stop. */
export function onReturned(back: (person: string) => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === RETURNED && newValue !== null) back(newValue)
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** Tells the other tabs of this browser that somebody is here. */
export function noteInput(at: number): void {
  try {
    localStorage.setItem(INPUT, String(at))
  } catch {
    // Without storage each tab goes by its own input.
  }
}

/** When there last was input in any tab; a time that cannot be is none. */
export function lastInputAnywhere(): number {
  try {
    const at = Number(localStorage.getItem(INPUT))
    return Number.isFinite(at) && at <= Date.now() ? at : 0
  } catch {
    return 0
  }
}
