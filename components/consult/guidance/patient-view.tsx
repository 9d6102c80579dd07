'use client'

import { X } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { comesFirst } from '@/lib/documents/handout/comes-first'
import { crisisLine } from '@/lib/documents/handout/crisis-line'
import { useAssessment } from '../assessment-context'
import buttons from '../buttons.module.css'
import { useDrawn } from './drawn'
import styles from './patient.module.css'

/** What can be read together with the person treated: no verdict, no history, both options side by side. */
export function PatientView({ leave }: { readonly leave: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { patient } = useDrawn()
  const assessment = useAssessment()
  // Closed before it is taken away, a dialog gives the focus back to where it was.
  useLayoutEffect(() => {
    const view = dialog.current
    view?.showModal()
    return () => view?.close()
  }, [])
  return (
    <dialog ref={dialog} className={styles.view} aria-labelledby="patient-view" onClose={() => dialog.current?.open === false && leave()}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 id="patient-view">Let us talk about it</h2>
          <button type="button" className={buttons.button} onClick={leave}>
            <X size={20} aria-hidden="true" /> Back
          </button>
        </header>
        <p className={styles.crisis}>{crisisLine.says}</p>
        {assessment?.held ? assessment.safety.map(({ cause }) => <p key={cause} className={styles.first}>{comesFirst[cause]}</p>) : patient}
      </div>
    </dialog>
  )
}
