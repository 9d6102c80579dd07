'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { screenStanding } from '@/lib/accounts/session'

const LOOK_EVERY_MS = 5000
const inputs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const

export type ScreenStanding = ReturnType<typeof screenStanding>

/** How this screen stands after so long without input. Locked, it stays so until it is opened. */
export function useScreenStanding(): { readonly standing: ScreenStanding; readonly open: () => void } {
  const [standing, setStanding] = useState<ScreenStanding>('open')
  const lastInput = useRef<number>(undefined)
  useEffect(() => {
    const look = (): void => setStanding((now) => (now === 'locked' ? now : screenStanding(lastInput.current ?? Date.now(), Date.now())))
    const touched = (): void => {
      lastInput.current = Date.now()
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
