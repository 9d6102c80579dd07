'use client'

import { startTransition, useEffect, useState } from 'react'
import { usePrinting } from './use-printing'

/** What was given, once the frame has been drawn in which it was first given: what can wait is worked out and drawn behind it. The newest wins, and paper does not wait. */
export function useAfterFrame<T>(given: T): T {
  const [shown, setShown] = useState(given)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      // The frame is drawn after this; what follows waits until it has been.
      timer = setTimeout(() => startTransition(() => setShown(given)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [given])
  return usePrinting() ? given : shown
}
