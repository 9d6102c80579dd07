import type { Profile } from '@/lib/documents/packet/profile'

const KEY = 'own-plans'
const listeners = new Set<() => void>()

const tell = (): void => listeners.forEach((listener) => listener())

/** The plans of this device as text; a browser that keeps nothing for the page has none. */
export function keptPlans(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** Keeps these plans on this device, and sends them nowhere. False where the browser withholds its storage, or it has no room. */
export function keepPlans(plans: readonly Profile[]): boolean {
  try {
    if (plans.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(plans))
  } catch {
    return false
  }
  tell()
  return true
}

/** Has somebody told when the plans change, in another tab too. */
export function onPlans(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}
