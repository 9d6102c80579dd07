'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { ProofWay } from '@/lib/accounts/proof-way'

/** Who works on the page: in whose name it sends, and how they show anew who they are. */
export type Administrator = { readonly id: string; readonly proof: ProofWay }

const AdministratorContext = createContext<Administrator | undefined>(undefined)

/** Tells all below who works here. */
export function AdministratorProvider({ children, ...administrator }: Administrator & { readonly children: ReactNode }) {
  return <AdministratorContext value={administrator}>{children}</AdministratorContext>
}

/** Who works here. */
export function useAdministrator(): Administrator {
  const found = useContext(AdministratorContext)
  if (found === undefined) throw new Error('Who works here is told by AdministratorProvider: put it around what changes accounts.')
  return found
}
