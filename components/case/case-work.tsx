'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { ProofWay } from '@/lib/accounts/proof-way'

/** Which case is worked on, in whose name the page sends, and how they show anew who they are. */
export type CaseWork = { readonly id: string; readonly person: string; readonly proof: ProofWay }

const CaseWorkContext = createContext<CaseWork | undefined>(undefined)

/** Tells all below which case is worked on, and by whom. */
export function CaseWorkProvider({ children, ...work }: CaseWork & { readonly children: ReactNode }) {
  return <CaseWorkContext value={work}>{children}</CaseWorkContext>
}

/** Which case is worked on, and by whom. */
export function useCaseWork(): CaseWork {
  const found = useContext(CaseWorkContext)
  if (found === undefined) throw new Error('Which case is worked on is told by CaseWorkProvider: put it around what changes a case.')
  return found
}
