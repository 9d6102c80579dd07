'use client'

import { FlaskConical } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { isItemId } from '@/lib/clinical/items'
import { useScratch } from '../assessment-context'
import buttons from '../buttons.module.css'
import { QuestionLink } from './question-link'
import styles from './trying.module.css'
import { choicesOf, type Answering } from './use-answering'

/** Where the reader was before trying. */
function goBack(): void {
  document.getElementById('what-would-change')?.focus()
}

/** Says that an answer is only being tried, and offers to keep it or let it go. Escape lets it go. */
export function TryingBanner({ answering }: { readonly answering: Answering }) {
  const { trying, leave } = useScratch()
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (trying === undefined) return undefined
    document.getElementById('guidance-title')?.scrollIntoView()
    banner.current?.focus({ preventScroll: true })
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return
      leave()
      goBack()
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [trying, leave])
  if (trying === undefined) return null
  const chosen = choicesOf(trying.change)
  const [first = ''] = Object.keys(trying.change)
  const keep = (): void => {
    if (chosen !== undefined) answering.answer(trying.says, chosen)
    leave()
    goBack()
  }
  const discard = (): void => {
    leave()
    goBack()
  }
  return (
    <div ref={banner} className={styles.banner} role="group" aria-label="Trying an answer" tabIndex={-1}>
      <p>
        <FlaskConical size={20} aria-hidden="true" /> <strong>Trying:</strong> {trying.says}. Not saved.
      </p>
      <div className={styles.choices}>
        {chosen !== undefined && (
          <button type="button" className={buttons.button} onClick={keep}>
            Keep
          </button>
        )}
        <button type="button" className={buttons.button} onClick={discard}>
          Discard
        </button>
        {chosen === undefined && isItemId(first) && <QuestionLink id={first}>Enter what is so</QuestionLink>}
      </div>
    </div>
  )
}
