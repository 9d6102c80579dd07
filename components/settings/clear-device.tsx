'use client'

import { useRef, useState } from 'react'
import { inTab, onDevice } from '../tab-storage'
import styles from './settings.module.css'
import { forgetLook } from './use-look'

/** Removes what this application keeps here: the answers of this tab, the look, and the pages kept for working offline. */
async function clearDevice(): Promise<void> {
  inTab((storage) => storage.clear())
  forgetLook()
  onDevice((storage) => storage.clear())
  if ('caches' in window) await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
  if ('serviceWorker' in navigator) await Promise.all((await navigator.serviceWorker.getRegistrations()).map((worker) => worker.unregister()))
}

/** Clears the device in two steps, for it cannot be undone. */
export function ClearDevice() {
  const [stage, setStage] = useState<'idle' | 'asked' | 'cleared'>('idle')
  const start = useRef<HTMLButtonElement>(null)
  const clear = async (): Promise<void> => {
    await clearDevice()
    setStage('cleared')
    start.current?.focus()
  }
  return (
    <div className={styles.clear}>
      <button ref={start} type="button" aria-expanded={stage === 'asked'} onClick={() => setStage('asked')}>
        Clear everything on this device
      </button>
      {stage === 'asked' && (
        <>
          <p>Answers of a case that are not saved yet go with it.</p>
          <button type="button" data-last="" onClick={() => void clear()}>
            Clear now, for good
          </button>
          <button
            type="button"
            onClick={() => {
              setStage('idle')
              start.current?.focus()
            }}
          >
            Keep
          </button>
        </>
      )}
      <p role="status">{stage === 'cleared' && 'Cleared: answers of this tab, settings, and pages kept for offline use.'}</p>
    </div>
  )
}
