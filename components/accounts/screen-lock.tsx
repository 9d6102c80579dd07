'use client'

import { Suspense, use, useCallback, useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react'
import styles from './accounts.module.css'
import { send } from './send'
import { forgetTab, UNLOCKED } from './tab'
import type { LockOf } from './unlocking'
import { useScreenStanding } from './use-screen-standing'

/** Most screens are never locked: what unlocks one comes with the warning before. Undefined where it did not load. */
const loadUnlocking = () => import('./unlocking').catch(() => undefined)
type Load = typeof loadUnlocking

/** The way back, once it has loaded. */
function WayBack({ loading, askAnew, ...lock }: LockOf & { readonly loading: ReturnType<Load>; readonly askAnew: () => void; readonly open: () => void; readonly leave: () => void }) {
  const loaded = use(loading)
  const [isLoading, startLoading] = useTransition()
  if (loaded === undefined)
    return (
      <div role="alert">
        <p>What unlocks this screen did not load. Nothing below is lost.</p>
        <button type="button" className={styles.small} aria-disabled={isLoading} onClick={() => isLoading || startLoading(askAnew)}>
          {isLoading ? 'One moment …' : 'Try again'}
        </button>
      </div>
    )
  const { Unlocking } = loaded
  return <Unlocking {...lock} />
}

function leave(): void {
  forgetTab()
  window.location.assign('/sign-in')
}

/** Covers the page, which stays as it is below. The session has ended: nobody else reads on, here or after a reload. */
function Locked({ open, load, ...person }: LockOf & { readonly open: () => void; readonly load: Load }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [loading, setLoading] = useState(load)
  useLayoutEffect(() => {
    const cover = dialog.current
    const page = document.documentElement
    const before = document.activeElement
    page.dataset.locked = ''
    cover?.showModal()
    return () => {
      delete page.dataset.locked
      cover?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => {
    // Without a connection the session ends by itself five minutes later.
    void send({ method: 'POST', path: '/api/sign-out' }).catch(() => undefined)
  }, [])
  return (
    <dialog ref={dialog} className={styles.lock} aria-labelledby="locked" onCancel={(event) => event.preventDefault()} onClose={() => document.documentElement.dataset.locked !== undefined && dialog.current?.showModal()}>
      <h2 id="locked">Locked</h2>
      <p>Nothing was typed for 10 minutes. {person.actor.name} goes on where this was left.</p>
      <Suspense fallback={<p>One moment …</p>}>
        <WayBack {...person} open={open} leave={leave} loading={loading} askAnew={() => setLoading(load())} />
      </Suspense>
      <button type="button" className={styles.small} onClick={leave}>
        I am somebody else
      </button>
    </dialog>
  )
}

/** Warns after 8 minutes without input and locks the screen after 10, before the session would end. */
export function ScreenLock({ actor, signInName, proof, load = loadUnlocking }: LockOf & { readonly load?: Load }) {
  const { standing, open } = useScreenStanding()
  useEffect(() => {
    if (standing === 'warned') void load()
  }, [standing, load])
  const unlock = useCallback((): void => {
    open()
    window.dispatchEvent(new Event(UNLOCKED))
  }, [open])
  return (
    <>
      <p role="status" className={standing === 'warned' ? styles.warned : 'visually-hidden'}>
        {standing === 'warned' && 'This screen locks within 2 minutes. Tap, scroll or type to stay.'}
      </p>
      {standing === 'locked' && <Locked actor={actor} signInName={signInName} proof={proof} open={unlock} load={load} />}
    </>
  )
}
