'use client'

import { useSyncExternalStore } from 'react'
import { localMinute } from './local-minute'

const listeners = new Set<() => void>()
let minute = ''

/** Reads the clock again and returns the minute. */
export function readClock(): string {
  const now = localMinute(new Date())
  if (now !== minute) {
    minute = now
    listeners.forEach((listener) => listener())
  }
  return minute
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const beat = setInterval(readClock, 20_000)
  return () => {
    listeners.delete(listener)
    clearInterval(beat)
  }
}

const now = (): string => (minute === '' ? readClock() : minute)
const notYet = (): string => ''

/** The minute at which answers are read; empty until the page has come alive. */
export function useNow(): string {
  return useSyncExternalStore(subscribe, now, notYet)
}
