'use client'

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import styles from './accounts.module.css'
import { AtProvider } from './at-provider'
import { send } from './send'
import { SigningIn } from './sign-in-form'
import { forgetTab, UNLOCKED } from './tab'
import { useScreenStanding } from './use-screen-standing'

/** Whose screen it is, and how they sign in. */
type LockOf = { readonly actor: Actor; readonly signInName?: string; readonly proof: ProofWay }

/** Goes on for whoever the screen belongs to, and leaves for anybody else. */
function Unlocking({ actor, signInName, proof, open, leave }: LockOf & { readonly open: () => void; readonly leave: () => void }) {
  const returned = useCallback((person: string) => (person === actor.id ? open() : leave()), [actor.id, open, leave])
  if (proof.by === 'password') return <SigningIn as={signInName ?? ''} done={open} />
  return <AtProvider href="/api/oidc/start?anew&to=/returned" says={`Unlock at ${proof.label}`} returned={returned} />
}

function leave(): void {
  forgetTab()
  window.location.assign('/sign-in')
}

/** Covers the page, which stays as it is below. The session has ended: nobody else reads on, here or after a reload. */
function Locked({ open, ...person }: LockOf & { readonly open: () => void }) {
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
  return (
    <dialog ref={dialog} className={styles.lock} aria-labelledby="locked" onCancel={(event) => event.preventDefault()} onClose={() => document.documentElement.dataset.locked !== undefined && dialog.current?.showModal()}>
      <h2 id="locked">Locked</h2>
      <p>Nothing was typed for 10 minutes. {person.actor.name} goes on where this was left.</p>
      <Unlocking {...person} open={open} leave={leave} />
      <button type="button" className={styles.small} onClick={leave}>
        I am somebody else
      </button>
    </dialog>
  )
}

/** Warns after 8 minutes without input and locks the screen after 10, before the session would end. */
export function ScreenLock({ actor, signInName, proof }: LockOf) {
  const { standing, open } = useScreenStanding()
  const unlock = useCallback((): void => {
    open()
    window.dispatchEvent(new Event(UNLOCKED))
  }, [open])
  return (
    <>
      <p role="status" className={standing === 'warned' ? styles.warned : 'visually-hidden'}>
        {standing === 'warned' && 'This screen locks within 2 minutes. Tap, scroll or type to stay.'}
      </p>
      {standing === 'locked' && <Locked actor={actor} signInName={signInName} proof={proof} open={unlock} />}
    </>
  )
}
