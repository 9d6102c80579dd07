'use client'

import { createContext, useContext } from 'react'
import { useWatch } from 'react-hook-form'
import type { DraftForm, Path, ValueAt } from './draft-form'
import type { Entries } from './entries'

/** Gives the form to all below. */
export const FormContext = createContext<DraftForm | undefined>(undefined)

/** The form this part of the page belongs to. It does not draw anew when an answer changes. */
export function useForm(): DraftForm {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error('FormContext is missing')
  return form
}

/** What is read of the form. It draws anew only when that says something else. */
export function useRead<T>(read: (entries: Entries) => T): T {
  const { control } = useForm()
  return useWatch({ control, compute: read })
}

/** The value at one place of the form. */
export function useValue<P extends Path>(path: P): ValueAt<P> {
  const { control } = useForm()
  return useWatch({ control, name: path })
}
