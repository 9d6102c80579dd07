'use client'

import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { instruments } from '@/lib/clinical/instruments'
import { useChange } from '../draft/changing'
import { readClock } from '../draft/clock'
import { blankScore } from '../draft/entries'
import { useForm, useValue } from '../draft/use-form'
import buttons from '../buttons.module.css'
import styles from './fields.module.css'
import { InsteadOfRows } from './instead-of-rows'
import { ScoreRow } from './score-row'

/** Totals of rating scales, one row each. */
export function ScoresAnswer() {
  const { get, set } = useForm()
  const rows = useValue('scores.rows')
  const change = useChange()
  const adder = useRef<HTMLButtonElement>(null)
  const add = (): void => {
    flushSync(() => set('scores', { instead: '', rows: [...rows, { ...blankScore, date: readClock().slice(0, 10) }] }))
    document.querySelector<HTMLElement>(`[name="scores.rows.${rows.length}.total"]`)?.focus()
  }
  const takeOut = (at: number): void => {
    const { instrument } = get(`scores.rows.${at}`)
    change(`Removed the ${instruments[instrument].name} score.`, () => flushSync(() => set('scores.rows', get('scores.rows').filter((_, place) => place !== at))))
    adder.current?.focus()
  }
  return (
    <>
      {rows.map((_, at) => (
        <ScoreRow key={at} at={at} remove={() => takeOut(at)} />
      ))}
      <div className={styles.answerLine}>
        {rows.length === 0 && <InsteadOfRows table="scores" about="Rating scales" none="None filled in" />}
        <button ref={adder} type="button" className={buttons.strong} onClick={add}>
          {rows.length === 0 ? 'Add a score' : 'Add another score'}
        </button>
      </div>
    </>
  )
}
