'use client'

import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import styles from './accounts.module.css'
import { Refused, sayFailure, send } from './send'
import { claimTab, forgetPerson, forgetTab, hasUnsaved, onSignedOut } from './tab'

const away = (): void => window.location.assign('/sign-in?out=1')

/** Leaves this device as the next person may find it. */
function leave(person: string): void {
  forgetPerson(person)
  away()
}

/**
 * Ends the session and clears what this device keeps of it, in every tab. Answers that are not saved would go with it: then it asks first.
 * A session that had ended already is as good as ended.
 */
export function SignOut({ person }: { readonly person: string }) {
  const [asks, setAsks] = useState(false)
  const signOut = useMutation({
    mutationFn: async () => await send({ method: 'POST', path: '/api/sign-out' }),
    onSuccess: () => leave(person),
    onError: (error) => {
      if (error instanceof Refused && error.is('not-signed-in')) leave(person)
    },
  })
  useEffect(() => {
    claimTab(person)
    return onSignedOut(() => {
      forgetTab()
      away()
    })
  }, [person])
  const press = (): void => {
    if (!asks && hasUnsaved(person)) setAsks(true)
    else signOut.mutate()
  }
  return (
    <>
      <button type="button" className={styles.small} onClick={press}>
        {asks ? 'Sign out and lose them' : 'Sign out'}
      </button>
      {asks && <span role="alert">Answers of a case are not saved yet.</span>}
      {signOut.isError && <span role="alert">{sayFailure(signOut.error)}</span>}
    </>
  )
}
