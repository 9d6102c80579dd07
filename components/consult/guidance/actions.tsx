'use client'

import { Printer, Users } from 'lucide-react'
import { useEffect, useState } from 'react'
import buttons from '../buttons.module.css'
import { CopyNoteButton } from '../note/copy-note-button'
import { useCopyNote } from '../note/use-copy-note'
import styles from './actions.module.css'
import { useDrawn } from './drawn'
import { PatientView } from './patient-view'

/** Whether the patient view is shown; Alt+P shows and hides it. */
function usePatientView(): readonly [shown: boolean, show: (shown: boolean) => void] {
  const [shown, show] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyP') return
      event.preventDefault()
      show((now) => !now)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return [shown, show]
}

/** What can be done with the guidance as it stands; it stays in sight. */
export function Actions() {
  const [shown, show] = usePatientView()
  const { said, print } = useCopyNote()
  const { documents } = useDrawn()
  return (
    <div className={styles.actions} role="group" aria-label="Actions">
      <CopyNoteButton className={buttons.button} />
      <button type="button" className={buttons.button} onClick={print}>
        <Printer size={18} aria-hidden="true" /> Print
      </button>
      <button type="button" className={buttons.button} aria-keyshortcuts="Alt+P" title="Alt+P" onClick={() => show(true)}>
        <Users size={18} aria-hidden="true" /> Patient view
      </button>
      {documents !== undefined && (
        <a href={documents} className={buttons.button}>
          Documents
        </a>
      )}
      {/* Said aloud where the note stands; here it is only seen. */}
      {said !== '' && (
        <p className={styles.said} aria-hidden="true">
          {said}
        </p>
      )}
      {shown && <PatientView leave={() => show(false)} />}
    </div>
  )
}
