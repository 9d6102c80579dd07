'use client'

import { createContext, useContext, type ReactNode } from 'react'

/** What the page brought: drawn, the patient view and how many of 100 people did well; and where the documents of these answers are, if anywhere. */
export type Drawn = { readonly patient?: ReactNode; readonly benefit?: ReactNode; readonly benefitTable?: ReactNode; readonly documents?: string | undefined }

const DrawnContext = createContext<Drawn>({})

/** Hands what the page brought drawn to all below. */
export function DrawnProvider({ drawn, children }: { readonly drawn: Drawn; readonly children: ReactNode }) {
  return <DrawnContext value={drawn}>{children}</DrawnContext>
}

export const useDrawn = (): Drawn => useContext(DrawnContext)
