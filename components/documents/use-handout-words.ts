'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { inTab } from '@/components/tab-storage'
import { LONGEST_TEXT, type HandoutText } from '@/lib/documents/handout'

/** Texts in the clinician's words, by the id of the text. */
type Words = Readonly<Record<string, string>>

const NONE = '{}'

/** Where the tab keeps nothing, the words last as long as the page. */
const onPage = new Map<string, string>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const kept = (key: string): string => inTab((storage) => storage.getItem(key))?.gave ?? onPage.get(key) ?? NONE

function keep(key: string, words: Words): void {
  const written = JSON.stringify(words)
  const isKept = inTab((storage) => (written === NONE ? storage.removeItem(key) : storage.setItem(key, written)))
  if (isKept !== undefined) onPage.delete(key)
  else {
    // An older text would else come back in place of the one that found no room.
    inTab((storage) => storage.removeItem(key))
    onPage.set(key, written)
  }
  listeners.forEach((listener) => listener())
}

function wordsIn(written: string): Words {
  try {
    const parsed: unknown = JSON.parse(written)
    if (typeof parsed !== 'object' || parsed === null) return {}
    return Object.fromEntries(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

export type Handwriting = {
  /** A text as it will be printed. */
  readonly wordsOf: (text: HandoutText) => string
  readonly write: (text: HandoutText, words: string) => void
  /** Every text as it was. */
  readonly restore: () => void
  /** How many texts are in own words. */
  readonly changed: number
}

/** The clinician's own words in a handout, kept in this tab under a key of its own and nowhere else. */
export function useHandoutWords(key: string): Handwriting {
  const written = useSyncExternalStore(subscribe, useCallback(() => kept(key), [key]), () => NONE)
  const words = useMemo(() => wordsIn(written), [written])
  const write = ({ id, says }: HandoutText, typed: string): void => {
    const { [id]: _, ...others } = words
    keep(key, typed === says ? others : { ...others, [id]: typed.slice(0, LONGEST_TEXT) })
  }
  return { wordsOf: ({ id, says }) => words[id] ?? says, write, restore: () => keep(key, {}), changed: Object.keys(words).length }
}
