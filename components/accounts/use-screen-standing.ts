'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { screenStanding } from '@/lib/accounts/session'
import { lastInputAnywhere, noteInput } from './tab'

const LOOK_EVERY_MS = 5000
const inputs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const

export type ScreenStanding = ReturnType<typeof screenStanding>

/**
 * How this screen stands after so long without input, here or in another tab of this browser: locking ends the session of all of them.
 * Locked, it stays so until it is opened.
 */
export function useScreenStanding(): { readonly standing: ScreenStanding; readonly open: () => void } {
  const [standing, setStanding] = useState<ScreenStanding>('open')
  const lastInput = useRef(0)
  const lastTold = useRef(0)
  useEffect(() => {
    const look = (): void => setStanding((now) => (now === 'locked' ? now : screenStanding(Math.max(lastInput.current, lastInputAnywhere()), Date.now())))
    const touched = (): void => {
      const now = Date.now()
      // Told to the other tabs no oftener than they look.
      if (now - lastTold.current >= LOOK_EVERY_MS) {
        noteInput(now)
        lastTold.current = now
      }
      lastInput.current = now
      look()
    }
    lastInput.current = Date.now()
    const beat = setInterval(look, LOOK_EVERY_MS)
    // A device that slept is looked at when it wakes.
    document.addEventListener('visibilitychange', look)
    for (const input of inputs) window.addEventListener(input, touched, { capture: true, passive: true })
    return () => {
      clearInterval(beat)
      document.removeEventListener('visibilitychange', look)
      for (const input of inputs) window.removeEventListener(input, touched, { capture: true })
    }
  }, [])
  const open = useCallback(() => {
    lastInput.current = Date.now()
    setStanding('open')
  }, [])
  return { standing, open }
}
