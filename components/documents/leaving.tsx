'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { Happening } from '@/lib/cases/event'

type Printed = Pick<Extract<Happening, { kind: 'printed' }>, 'kind' | 'what'>
type Exported = Pick<Extract<Happening, { kind: 'exported' }>, 'kind' | 'what' | 'format'>

/** A document that leaves the page. */
export type Leave = Printed | Exported

/** Writes down that a document leaves, where that is to be written down; what went wrong in words, undefined where nothing did. */
export type NoteLeaving = (leave: Leave) => Promise<string | undefined>

const LeavingContext = createContext<NoteLeaving>(() => Promise.resolve(undefined))

/** Tells all below how it is written down that a document leaves. Without it nothing is: an open consult belongs to nobody's record. */
export function LeavingProvider({ note, children }: { readonly note: NoteLeaving; readonly children: ReactNode }) {
  return <LeavingContext value={note}>{children}</LeavingContext>
}

export const useLeaving = (): NoteLeaving => useContext(LeavingContext)
