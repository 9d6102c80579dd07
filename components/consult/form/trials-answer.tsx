'use client'

import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { sayDrug } from '@/lib/clinical/trials/say'
import { blankTrial, type Entries, type TrialEntry } from '../draft/entries'
import { trialOf } from '../draft/to-answers'
import { InsteadOfRows } from './instead-of-rows'
import { RowTools } from './row-tools'
import { TrialRow } from './trial-row'

/** The trials, one row each. A removed row can be brought back to its place. */
export function TrialsAnswer() {
  const { getValues, setValue } = useFormContext<Entries>()
  const { fields, append, remove, insert } = useFieldArray<Entries, 'trials.rows'>({ name: 'trials.rows' })
  const instead = useWatch<Entries, 'trials.instead'>({ name: 'trials.instead' })
  const [removed, setRemoved] = useState<{ readonly at: number; readonly row: TrialEntry }>()
  const add = (): void => {
    if (instead !== '') setValue('trials.instead', '')
    append(blankTrial, { focusName: `trials.rows.${fields.length}.drug` })
  }
  const takeOut = (at: number): void => {
    setRemoved({ at, row: getValues(`trials.rows.${at}`) })
    remove(at)
  }
  const undo = (at: number, row: TrialEntry): void => {
    insert(at, row)
    setRemoved(undefined)
  }
  return (
    <>
      {fields.map(({ id }, at) => (
        <TrialRow key={id} at={at} remove={() => takeOut(at)} />
      ))}
      {fields.length === 0 && <InsteadOfRows table="trials" about="Medicine trials" none="None tried" />}
      <RowTools
        add={add}
        word={fields.length === 0 ? 'Add a trial' : 'Add another trial'}
        removed={removed && { what: removed.row.drug === '' ? 'a trial without a drug' : sayDrug(trialOf(removed.row)), undo: () => undo(removed.at, removed.row) }}
      />
    </>
  )
}
