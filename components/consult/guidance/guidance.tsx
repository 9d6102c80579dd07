'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { useScratch, useShown } from '../assessment-context'
import buttons from '../buttons.module.css'
import { loadLater } from '../load-later'
import { Flow } from './flow'
import styles from './guidance.module.css'

/** A line may break between the page and its script. */
function NotLoaded() {
  return (
    <Flow>
      <p role="alert" className={styles.loading}>
        The rules did not load. Answers given meanwhile are kept and read.{' '}
        <button type="button" className={buttons.strong} onClick={() => location.reload()}>
          Load again
        </button>
      </p>
    </Flow>
  )
}

function Waiting() {
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadLater().catch(() => setFailed(true))
  }, [])
  if (failed) return <NotLoaded />
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
