'use client'

import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Whether the address leads to this part of the page. */
export function useIsSought(id: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash === `#${id}`,
    () => false,
  )
}
