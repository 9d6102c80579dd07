'use client'

import { useEffect } from 'react'

/** Lets the browser keep copies of the open pages, so that they work without a network after the first visit. */
export function OfflineCopy() {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || !navigator.onLine) return
    // A browser that refuses works as before, with a network.
    void navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined)
  }, [])
  return null
}
