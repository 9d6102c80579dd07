'use client'

import { createContext, useContext } from 'react'

/** Makes a change of several answers at once, said in words, that one press takes back. */
export type Change = (says: string, act: () => void) => void

export const ChangeContext = createContext<Change>((_says, act) => act())

export const useChange = (): Change => useContext(ChangeContext)
