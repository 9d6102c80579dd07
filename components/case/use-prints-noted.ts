'use client'

import { useCallback, useEffect, useRef } from 'react'

/**
 * Writes down what is printed by the command of the browser, which a page cannot hold back until that is done: where it cannot be written down, it is printed all the same.
 * Returned is how to say that the next print is written down already.
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
  }, [])
}
