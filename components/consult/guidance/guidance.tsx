'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { useScratch, useShown } from '../assessment-context'
import buttons from '../buttons.module.css'
import { loadLater } from '../load-later'
import { Flow } from './flow'
import styles from './guidance.module.css'

/** Whether what loads later could not be loaded: a line may break between the page and its script. */
function useFailed(): boolean {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadLater().catch(() => setFailed(true))
  }, [])
  return failed
}

function NotLoaded() {
  return (
    <Flow>
      <div role="alert" className={styles.loading}>
        <p>The rules could not be loaded, so guidance cannot be worked out. Answers can still be given.</p>
        <button type="button" className={buttons.strong} onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </div>
    </Flow>
  )
}

function Waiting() {
  if (useFailed()) return <NotLoaded />
  return (
    <Flow>
      <p className={styles.loading}>The rules are loading. Answers given meanwhile are kept and read.</p>
    </Flow>
  )
}

const GuidanceBody = lazy(() => loadLater().then((later) => ({ default: later.GuidanceBody }), () => ({ default: NotLoaded })))

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
