'use client'

import { Download } from 'lucide-react'
import { useRef, useState } from 'react'
import { sayFailure } from '@/components/accounts/send'
import { saveFromServer } from '@/components/files'
import action from '../action.module.css'
import styles from './documents.module.css'

type File = { readonly path: string; readonly body?: object; readonly person: string; readonly name: string; readonly says: string }

/** Saves a file that the server makes and writes down. What went wrong is said in place. */
export function SaveFromServer({ path, body, person, name, says }: File) {
  const [status, setStatus] = useState('')
  const busy = useRef(false)
  const save = async (): Promise<void> => {
    if (busy.current) return
    busy.current = true
    try {
      await saveFromServer({ path, ...(body !== undefined && { body }), as: person, name })
      setStatus('Saved to your downloads.')
    } catch (error) {
      setStatus(sayFailure(error))
    } finally {
      busy.current = false
    }
  }
  return (
    <div className={styles.take}>
      <button type="button" className={action.second} onClick={() => void save()}>
        <Download size={18} aria-hidden="true" /> {says}
      </button>
      <p role="status">{status}</p>
    </div>
  )
}
