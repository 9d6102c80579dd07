'use client'

import { createContext, useCallback, useContext, useRef, useSyncExternalStore } from 'react'
import { get } from 'react-hook-form'
import type { DraftForm, Path, ValueAt } from './draft-form'
import type { Entries } from './entries'

/** Gives the form to all below. */
export const FormContext = createContext<DraftForm | undefined>(undefined)

/** The form this part of the page belongs to. It does not draw anew when an answer changes. */
export function useForm(): DraftForm {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error('There is no form here: put FormContext around what asks or reads questions.')
  return form
}

const alike = (a: unknown, b: unknown): boolean => Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

/** What is read of the form. It draws anew only when that says something else. */
export function useRead<T>(read: (entries: Entries) => T): T {
  const { all, subscribe } = useForm()
  const last = useRef<{ readonly of: Entries; readonly by: typeof read; readonly found: T }>(undefined)
  const now = (): T => {
    const [of, before] = [all(), last.current]
    if (before?.of === of && before.by === read) return before.found
    const found = read(of)
    const kept = before !== undefined && alike(before.found, found) ? before.found : found
    last.current = { of, by: read, found: kept }
    return kept
  }
  return useSyncExternalStore(subscribe, now, now)
}

/** The value at one place of the form. */
export function useValue<P extends Path>(path: P): ValueAt<P> {
  return useRead(useCallback((entries: Entries) => get(entries, path), [path]))
}
