'use client'

import { useSyncExternalStore } from 'react'
import { onDevice } from '../tab-storage'
import { applyLook, LOOK_KEY, lookFrom, usualLook, type Look } from './look'

const listeners = new Set<() => void>()

function changed(): void {
  applyLook(lookFrom(read()), document.documentElement)
  listeners.forEach((listener) => listener())
}

/** A browser that keeps nothing for the page lets it look as usual. */
const read = (): string => onDevice((storage) => storage.getItem(LOOK_KEY))?.gave ?? ''

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', changed)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', changed)
  }
}

/** Forgets the look of this device. */
export function forgetLook(): void {
  onDevice((storage) => storage.removeItem(LOOK_KEY))
  changed()
}

/** The look of this device, and the way to change it; it is kept here and sent nowhere. */
export function useLook(): readonly [Look, (change: Partial<Look>) => void] {
  const kept = useSyncExternalStore(subscribe, read, () => '')
  const look = kept === '' ? usualLook : lookFrom(kept)
  const change = (one: Partial<Look>): void => {
    onDevice((storage) => storage.setItem(LOOK_KEY, JSON.stringify({ ...look, ...one })))
    changed()
  }
  return [look, change]
}
