'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import action from '../action.module.css'
import styles from './accounts.module.css'
import { sayFailure, send } from './send'

export type ShownDevice = { readonly id: string; readonly says: string; readonly when: string; readonly isThis: boolean }

/** The devices one is signed in on, each with a way to sign it out. */
export function Devices({ of }: { readonly of: readonly ShownDevice[] }) {
  const { refresh } = useRouter()
  const signOut = useMutation({ mutationFn: async (path: string) => await send({ method: 'DELETE', path }), onSuccess: refresh })
  return (
    <>
      <ul className={styles.rows}>
        {of.map(({ id, says, when, isThis }) => (
          <li key={id}>
            <div>
              <p className={styles.device}>
                {says} {isThis && <span className={styles.this}>This device</span>}
              </p>
              <p className={styles.hint}>{when}</p>
            </div>
            {!isThis && (
              <button type="button" className={styles.small} aria-label={`Sign out: ${says}, ${when}`} onClick={() => signOut.mutate(`/api/sessions/${id}`)}>
                Sign out
              </button>
            )}
          </li>
        ))}
      </ul>
      {of.length > 1 && (
        <div>
          <button type="button" className={action.second} onClick={() => signOut.mutate('/api/sessions')}>
            Sign out all other devices
          </button>
        </div>
      )}
      <p role="status">{signOut.isError ? sayFailure(signOut.error) : signOut.isSuccess && 'Signed out there.'}</p>
    </>
  )
}
