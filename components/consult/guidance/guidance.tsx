'use client'

import { lazy, Suspense } from 'react'
import { useScratch, useShown } from '../assessment-context'
import { loadLater } from '../load-later'
import { Flow } from './flow'
import styles from './guidance.module.css'

const GuidanceBody = lazy(() => loadLater().then((later) => ({ default: later.GuidanceBody })))

function Waiting() {
  return (
    <Flow>
      <p className={styles.loading}>The rules are loading. Answers given meanwhile are kept and read.</p>
    </Flow>
  )
}

/** The place of all that is concluded from the answers. What stands there loads with the rules. */
export function Guidance() {
  const assessment = useShown()
  const { trying } = useScratch()
  return (
    <aside id="guidance" className={styles.guidance} aria-labelledby="guidance-title" tabIndex={-1} data-trying={trying !== undefined || undefined}>
      {assessment === undefined ? (
        <Waiting />
      ) : (
        <Suspense fallback={<Waiting />}>
          <GuidanceBody assessment={assessment} />
        </Suspense>
      )}
    </aside>
  )
}
