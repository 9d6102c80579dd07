'use client'

import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { instruments } from '@/lib/clinical/instruments'
import { readClock } from '../draft/clock'
import { blankScore, type Entries, type ScoreEntry } from '../draft/entries'
import { InsteadOfRows } from './instead-of-rows'
import { RowTools } from './row-tools'
import { ScoreRow } from './score-row'

/** Totals of rating scales, one row each. */
export function ScoresAnswer() {
  const { getValues, setValue } = useFormContext<Entries>()
  const { fields, append, remove, insert } = useFieldArray<Entries, 'scores.rows'>({ name: 'scores.rows' })
  const instead = useWatch<Entries, 'scores.instead'>({ name: 'scores.instead' })
  const [removed, setRemoved] = useState<{ readonly at: number; readonly row: ScoreEntry }>()
  const add = (): void => {
    if (instead !== '') setValue('scores.instead', '')
    append({ ...blankScore, date: readClock().slice(0, 10) }, { focusName: `scores.rows.${fields.length}.total` })
  }
  const takeOut = (at: number): void => {
    setRemoved({ at, row: getValues(`scores.rows.${at}`) })
    remove(at)
  }
  const undo = (at: number, row: ScoreEntry): void => {
    insert(at, row)
    setRemoved(undefined)
  }
  return (
    <>
      {fields.map(({ id }, at) => (
        <ScoreRow key={id} at={at} remove={() => takeOut(at)} />
      ))}
      {fields.length === 0 && <InsteadOfRows table="scores" about="Rating scales" none="None filled in" />}
      <RowTools
        add={add}
        word={fields.length === 0 ? 'Add a score' : 'Add another score'}
        removed={removed && { what: `the ${instruments[removed.row.instrument].name} score`, undo: () => undo(removed.at, removed.row) }}
      />
    </>
  )
}
