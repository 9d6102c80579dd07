'use client'

import { useEffect, useLayoutEffect, useRef } from 'react'
import styles from './accounts.module.css'
import { send } from './send'
import { SigningIn } from './sign-in-form'
import { forgetTab, UNLOCKED } from './tab'
import { useScreenStanding } from './use-screen-standing'

type LockOf = { readonly name: string; readonly signInName: string }

/** Covers the page, which stays as it is below. The session has ended: nobody else reads on, here or after a reload. */
function Locked({ name, signInName, open }: LockOf & { readonly open: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
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
  const leave = (): void => {
    forgetTab()
    window.location.assign('/sign-in')
  }
  return (
    <dialog ref={dialog} className={styles.lock} aria-labelledby="locked" onCancel={(event) => event.preventDefault()} onClose={() => document.documentElement.dataset.locked !== undefined && dialog.current?.showModal()}>
      <h2 id="locked">Locked</h2>
      <p>Nothing was typed for 10 minutes. {name} goes on where this was left.</p>
      <SigningIn as={signInName} done={open} />
      <button type="button" className={styles.small} onClick={leave}>
        I am somebody else
      </button>
    </dialog>
  )
}

/** Warns after 8 minutes without input and locks the screen after 10, before the session would end. */
export function ScreenLock(person: LockOf) {
  const { standing, open } = useScreenStanding()
  const unlock = (): void => {
    open()
    window.dispatchEvent(new Event(UNLOCKED))
  }
  return (
    <>
      <p role="status" className={standing === 'warned' ? styles.warned : 'visually-hidden'}>
        {standing === 'warned' && 'This screen locks within 2 minutes. Tap, scroll or type to stay.'}
      </p>
      {standing === 'locked' && <Locked {...person} open={unlock} />}
    </>
  )
}
