'use client'

import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isItemId, type ItemId } from '@/lib/clinical/items'
import { isAsked } from '../draft/answered'
import type { Entries } from '../draft/entries'
import { useRead } from '../draft/use-form'

/** Questions shown although nothing asks for them yet, because a link led there. */
export const RevealedContext = createContext<ReadonlySet<ItemId>>(new Set())

/** Shows a hidden question before a link to it is followed, from wherever on the page. */
export function useRevealed(): ReadonlySet<ItemId> {
  const [revealed, setRevealed] = useState<ReadonlySet<ItemId>>(new Set())
  const follow = useCallback((event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
    const id = link?.getAttribute('href')?.slice(1) ?? ''
    if (isItemId(id)) flushSync(() => setRevealed((before) => (before.has(id) ? before : new Set([...before, id]))))
  }, [])
  useEffect(() => {
    document.addEventListener('click', follow, { capture: true })
    return () => document.removeEventListener('click', follow, { capture: true })
  }, [follow])
  return revealed
}

/** Whether any of these questions is on the page. */
export function useShown(ids: readonly ItemId[]): boolean {
  const revealed = useContext(RevealedContext)
  const asked = useRead(useCallback((entries: Entries) => ids.some((id) => isAsked(id, entries)), [ids]))
  return asked || ids.some((id) => revealed.has(id))
}
