'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { sayDrug } from '@/lib/clinical/trials/say'
import { useChange } from '../draft/changing'
import { blankTrial, type Entries } from '../draft/entries'
import { trialOf } from '../draft/to-answers'
import { DRUG_FILTER, DrugFilter } from './drug-filter'
import { InsteadOfRows } from './instead-of-rows'
import { TrialEditor } from './trial-editor'
import { TrialLine } from './trial-line'

const enter = (at: number): void => document.querySelector<HTMLElement>(`[name="trials.rows.${at}.doseBand"]`)?.focus()
const backToFilter = (): void => document.getElementById(DRUG_FILTER)?.focus()

/** The trials: those told, one line each, and the one being told. */
export function TrialsAnswer() {
  const { getValues, setValue } = useFormContext<Entries>()
  const { fields, append, remove } = useFieldArray<Entries, 'trials.rows'>({ name: 'trials.rows' })
  const instead = useWatch<Entries, 'trials.instead'>({ name: 'trials.instead' })
  const [open, setOpen] = useState<number>()
  const change = useChange()
  const edit = (at: number): void => {
    flushSync(() => setOpen(at))
    enter(at)
  }
  const add = (drug: string): void => {
    if (instead !== '') setValue('trials.instead', '')
    flushSync(() => append({ ...blankTrial, drug }, { shouldFocus: false }))
    edit(fields.length)
  }
  const takeOut = (at: number): void => {
    change(`Removed ${sayDrug(trialOf(getValues(`trials.rows.${at}`)))}.`, () => flushSync(() => remove(at)))
    flushSync(() => setOpen(undefined))
    backToFilter()
  }
  const save = (): void => {
    flushSync(() => setOpen(undefined))
    backToFilter()
  }
  return (
    <>
      {fields.map(({ id }, at) =>
        open === at ? <TrialEditor key={id} at={at} save={save} remove={() => takeOut(at)} /> : <TrialLine key={id} at={at} edit={() => edit(at)} remove={() => takeOut(at)} />,
      )}
      {(open === undefined || open >= fields.length) && <DrugFilter take={add} />}
      {fields.length === 0 && <InsteadOfRows table="trials" about="Medicine trials" none="None tried" />}
    </>
  )
}
