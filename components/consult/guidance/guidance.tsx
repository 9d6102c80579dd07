'use client'

import { lazy, Suspense, useRef } from 'react'
import { options } from '@/lib/clinical/rule'
import { useScratch, useShown } from '../assessment-context'
import { NoteActions } from '../note/note-actions'
import { Actions } from './actions'
import cards from './cards.module.css'
import styles from './guidance.module.css'
import { OptionCard } from './option-card'
import { SafetyLead } from './safety-lead'
import { TryingBanner } from './trying-banner'
import { UnknownList } from './unknown-list'
import { useAnswering } from './use-answering'

/** What stands behind the verdicts loads after them. */
const Behind = lazy(() => import('./behind').then(({ Behind }) => ({ default: Behind })))

/** All that is concluded from the answers, safety before anything. */
export function Guidance() {
  const assessment = useShown()
  const answering = useAnswering()
  const { trying } = useScratch()
  const note = useRef<HTMLDivElement>(null)
  return (
    <aside id="guidance" className={styles.guidance} aria-labelledby="guidance-title" tabIndex={-1} data-trying={trying !== undefined || undefined}>
      {/* It scrolls by itself beside the form, so the keyboard has to reach it. */}
      <div id="guidance-flow" className={styles.flow} role="group" aria-labelledby="guidance-title" tabIndex={0}>
        <h2 id="guidance-title">Guidance</h2>
        {assessment === undefined ? (
          <p className={styles.loading}>The rules are loading. Answers given meanwhile are kept and read.</p>
        ) : (
          <>
            <TryingBanner answering={answering} />
            <SafetyLead assessment={assessment} />
            <div className={cards.cards}>
              {options.map((option) => (
                <OptionCard key={option} option={option} assessment={assessment} />
              ))}
            </div>
            <UnknownList assessment={assessment} answering={answering} />
            <Suspense fallback={<p className={styles.meta}>The reasons are loading.</p>}>
              <Behind assessment={assessment} />
            </Suspense>
          </>
        )}
        <div ref={note}>
          <NoteActions />
        </div>
      </div>
      <Actions copy={() => note.current?.querySelector('button')?.click()} />
    </aside>
  )
}
