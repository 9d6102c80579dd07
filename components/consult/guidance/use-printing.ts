'use client'

import { useSyncExternalStore } from 'react'

let printing = false

function subscribe(listener: () => void): () => void {
  const say = (now: boolean) => (): void => {
    printing = now
    listener()
  }
  const [before, after] = [say(true), say(false)]
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}

/** Whether the page is being printed, when everything that can be opened is there to read. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing, () => false)
