'use client'

import { lazy, Suspense } from 'react'
import { useScratch, useShown } from '../assessment-context'
import buttons from '../buttons.module.css'
import { loadLater } from '../load-later'
import { Flow } from './flow'
import styles from './guidance.module.css'

function Waiting() {
  return (
    <Flow>
      <p className={styles.loading}>The rules are loading. Answers given meanwhile are kept and read.</p>
    </Flow>
  )
}

/** A line may break between the page and its script. */
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

const Unread = lazy(() => loadLater().then(() => ({ default: Waiting }), () => ({ default: NotLoaded })))
const GuidanceBody = lazy(() => loadLater().then((later) => ({ default: later.GuidanceBody }), () => ({ default: NotLoaded })))

/** The place of all that is concluded from the answers. What stands there loads with the rules. */
export function Guidance() {
  const assessment = useShown()
  const { trying } = useScratch()
  return (
    <aside id="guidance" className={styles.guidance} aria-labelledby="guidance-title" tabIndex={-1} data-trying={trying !== undefined || undefined}>
      <Suspense fallback={<Waiting />}>{assessment === undefined ? <Unread /> : <GuidanceBody assessment={assessment} />}</Suspense>
    </aside>
  )
}
