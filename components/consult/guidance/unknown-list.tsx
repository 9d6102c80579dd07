'use client'

import { useCallback, useEffect, useRef } from 'react'
import { StateBlock } from '@/components/state'
import { items } from '@/lib/clinical/items'
import type { Contradiction } from '@/lib/clinical/reading/types'
import type { Assessment, Gap } from '@/lib/guidance/assessment'
import buttons from '../buttons.module.css'
import { GapEntry } from './gap-entry'
import styles from './guidance.module.css'
import { Opened } from './opened'
import { QuestionLink } from './question-link'
import unknown from './unknown.module.css'
import type { Answering } from './use-answering'

const TOP = 3

function Clash({ clash: { says, ask, items: concerned } }: { readonly clash: Contradiction }) {
  return (
    <StateBlock state="conflict" title="Answers that cannot all be true">
      <p>
        {says} {ask}
      </p>
      <p>
        {concerned.map((item) => (
          <span key={item} className={styles.inline}>
            <QuestionLink id={item}>{items[item].ask}</QuestionLink>
          </span>
        ))}
      </p>
    </StateBlock>
  )
}

/** What was answered from here, and the way to take it back. */
function Answered({ answering: { said, undo } }: { readonly answering: Answering }) {
  return (
    <div role="status" className={unknown.answered}>
      {said !== undefined && (
        <>
          <span>Answered: {said}</span>
          <button type="button" className={buttons.link} onClick={undo}>
            Take back
          </button>
        </>
      )}
    </div>
  )
}

/** The questions to ask first. When one has been answered and is gone, the next one is at hand. */
function FirstGaps({ gaps, answer }: { readonly gaps: readonly Gap[] } & Pick<Answering, 'answer'>) {
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef(false)
  useEffect(() => {
    if (!pressed.current) return
    pressed.current = false
    if (document.activeElement === document.body) list.current?.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true })
  }, [gaps])
  const press = useCallback<Answering['answer']>(
    (says, chosen) => {
      pressed.current = true
      answer(says, chosen)
    },
    [answer],
  )
  return (
    <ol ref={list} className={unknown.gaps}>
      {gaps.map((gap) => (
        <GapEntry key={gap.variable} gap={gap} answer={press} />
      ))}
    </ol>
  )
}

/** What is still open and can matter, the first to ask first. */
export function UnknownList({ assessment, answering }: { readonly assessment: Assessment; readonly answering: Answering }) {
  const { gaps, contradictions } = assessment
  const [first, rest] = [gaps.slice(0, TOP), gaps.slice(TOP)]
  return (
    <section className={styles.part} aria-labelledby="still-unknown">
      <h3 id="still-unknown">Still unknown</h3>
      {contradictions.map((clash) => (
        <Clash key={clash.id} clash={clash} />
      ))}
      {gaps.length === 0 && <p>Nothing that is open can change a verdict.</p>}
      <FirstGaps gaps={first} answer={answering.answer} />
      <Answered answering={answering} />
      {rest.length > 0 && (
        <Opened summary={`${rest.length} more`}>
          {() => (
            <ol className={unknown.gaps} start={TOP + 1}>
              {rest.map((gap) => (
                <GapEntry key={gap.variable} gap={gap} />
              ))}
            </ol>
          )}
        </Opened>
      )}
    </section>
  )
}
