'use client'

import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { instruments } from '@/lib/clinical/instruments'
import { useChange } from '../draft/changing'
import { readClock } from '../draft/clock'
import { blankScore, type Entries } from '../draft/entries'
import { AddRow } from './add-row'
import styles from './fields.module.css'
import { InsteadOfRows } from './instead-of-rows'
import { ScoreRow } from './score-row'

/** Totals of rating scales, one row each. */
export function ScoresAnswer() {
  const { getValues, setValue } = useFormContext<Entries>()
  const { fields, append, remove } = useFieldArray<Entries, 'scores.rows'>({ name: 'scores.rows' })
  const instead = useWatch<Entries, 'scores.instead'>({ name: 'scores.instead' })
  const change = useChange()
  const adder = useRef<HTMLButtonElement>(null)
  const add = (): void => {
    if (instead !== '') setValue('scores.instead', '')
    append({ ...blankScore, date: readClock().slice(0, 10) }, { focusName: `scores.rows.${fields.length}.total` })
  }
  const takeOut = (at: number): void => {
    const { instrument } = getValues(`scores.rows.${at}`)
    change(`Removed the ${instruments[instrument].name} score.`, () => flushSync(() => remove(at)))
    adder.current?.focus()
  }
  return (
    <>
      {fields.map(({ id }, at) => (
        <ScoreRow key={id} at={at} remove={() => takeOut(at)} />
      ))}
      <div className={styles.answerLine}>
        {fields.length === 0 && <InsteadOfRows table="scores" about="Rating scales" none="None filled in" />}
        <AddRow ref={adder} add={add} word={fields.length === 0 ? 'Add a score' : 'Add another score'} />
      </div>
    </>
  )
}
