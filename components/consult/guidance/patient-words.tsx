'use client'

import { createContext, useContext, type ReactNode } from 'react'

const PatientWordsContext = createContext<ReactNode>(null)

/** Hands what the patient view says to all below, as the page brought it. */
export function PatientWordsProvider({ words, children }: { readonly words: ReactNode; readonly children: ReactNode }) {
  return <PatientWordsContext value={words}>{children}</PatientWordsContext>
}

export const usePatientWords = (): ReactNode => useContext(PatientWordsContext)
