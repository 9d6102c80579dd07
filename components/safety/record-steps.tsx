'use client'

import { lazy, startTransition, Suspense, useEffect, useState } from 'react'
import { PageLink } from '@/components/page-link'
import { inTab } from '@/components/tab-storage'
import styles from './safety.module.css'

/** The boxes know every question of the intake: they load only where a consult is open. */
const StepBoxes = lazy(() => import('./step-boxes').then(({ StepBoxes }) => ({ default: StepBoxes })))

const hasDraft = (): boolean => inTab((storage) => Object.keys(storage).some((key) => key.startsWith('consult-draft:')))?.gave === true

/** Where the steps done are recorded: here, for the consult that is open in this tab, else in a consult. */
export function RecordSteps() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    startTransition(() => setOpen(hasDraft()))
  }, [])
  return (
    <div className={styles.record}>
      {open ? (
        <Suspense fallback={<p>The steps of your consult are loading.</p>}>
          <StepBoxes />
        </Suspense>
      ) : (
        <p>Steps done are recorded in a consult. None is open in this tab.</p>
      )}
      <p>
        <PageLink href="/consult" className={styles.back}>
          {open ? 'Back to the consult' : 'Open a consult'}
        </PageLink>
      </p>
    </div>
  )
}
