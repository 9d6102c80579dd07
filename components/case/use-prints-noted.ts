'use client'

import { useCallback, useEffect, useRef } from 'react'

/** How long a print may keep the page waiting that is written down already. */
const FOLLOWS_MS = 1000

/**
 * Writes down what is printed by the command of the browser, which a page cannot hold back until that is done: where it cannot be written down, it is printed all the same.
 * Returned is how to say that the print which follows at once is written down already.
 */
export function usePrintsNoted(write: () => Promise<unknown>): () => void {
  const isWritten = useRef(false)
  useEffect(() => {
    const printing = (): void => {
      if (!isWritten.current) write().catch(() => undefined)
      isWritten.current = false
    }
    window.addEventListener('beforeprint', printing)
    return () => window.removeEventListener('beforeprint', printing)
  }, [write])
  return useCallback(() => {
    isWritten.current = true
    // Where the browser prints nothing, the next print is another one.
    setTimeout(() => {
      isWritten.current = false
    }, FOLLOWS_MS)
  }, [])
}
