'use client'

import { useMutation } from '@tanstack/react-query'
import styles from './accounts.module.css'
import { Refused, sayFailure, send } from './send'

/** Leaves this tab as the next person may find it. */
function leave(): void {
  sessionStorage.clear()
  window.location.assign('/sign-in?out=1')
}

/** Ends the session and clears the answers of this tab. A session that had ended already is as good as ended. */
export function SignOut() {
  const signOut = useMutation({
    mutationFn: async () => await send({ method: 'POST', path: '/api/sign-out' }),
    onSuccess: leave,
    onError: (error) => {
      if (error instanceof Refused && error.is('not-signed-in')) leave()
    },
  })
  return (
    <>
      <button type="button" className={styles.small} onClick={() => signOut.mutate()}>
        Sign out
      </button>
      {signOut.isError && <span role="alert">{sayFailure(signOut.error)}</span>}
    </>
  )
}
