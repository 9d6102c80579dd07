import { inTab, onDevice } from '@/components/tab-storage'

/** Told to the page when its person is back at a locked screen, so that what waits is saved. */
export const UNLOCKED = 'screen-unlocked'

const OWNER = 'tab-person'
const OUT = 'signed-out'
const RETURNED = 'returned-from-provider'
const INPUT = 'last-input'
const COPIES = 'case-copy:'

/** The copies of cases that a person left on this device: what is not saved yet. */
const copiesOf = (person: string): readonly string[] => onDevice((storage) => Object.keys(storage).filter((key) => key.startsWith(`${COPIES}${person}:`)))?.gave ?? []

/** Tells the other tabs of this browser something, and keeps nothing. Without storage they are told nothing: they have kept nothing either, and what they send next is taken all the same. */
function tellTabs(key: string, value: string): void {
  onDevice((storage) => {
    storage.setItem(key, value)
    storage.removeItem(key)
  })
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
  onDevice((storage) => copiesOf(person).forEach((key) => storage.removeItem(key)))
  tellTabs(OUT, new Date().toISOString())
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
export const tellReturned = (person: string): void => tellTabs(RETURNED, person)

/** Calls with whoever comes back from the provider in another tab of this browser. Returns how to stop. */
export function onReturned(back: (person: string) => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === RETURNED && newValue !== null) back(newValue)
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}

/** Tells the other tabs of this browser that somebody is here. Without storage each tab goes by its own input. */
export const noteInput = (at: number): void => void onDevice((storage) => storage.setItem(INPUT, String(at)))

/** When there last was input in any tab; a time that cannot be is none. */
export function lastInputAnywhere(): number {
  const at = Number(onDevice((storage) => storage.getItem(INPUT))?.gave)
  return Number.isFinite(at) && at <= Date.now() ? at : 0
}
