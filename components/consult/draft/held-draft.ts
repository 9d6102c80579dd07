import { draftKeys } from './kept-draft'

/** What is kept of the open consult, as it is stored. Gives how it is put back: answers grow no younger by it, and nothing else in the tab changes. */
export function holdDraft(storage: Storage): () => void {
  const held = draftKeys.map((key) => [key, storage.getItem(key)] as const)
  return () => {
    for (const [key, value] of held) {
      if (value === null) storage.removeItem(key)
      else storage.setItem(key, value)
    }
  }
}
