'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'
import { sayDrug } from '@/lib/clinical/trials/say'
import { useChange } from '../draft/changing'
import { blankTrial } from '../draft/entries'
import { trialOf } from '../draft/to-answers'
import { useForm, useValue } from '../draft/use-form'
import { DRUG_FILTER, DrugFilter } from './drug-filter'
import { InsteadOfRows } from './instead-of-rows'
import { TrialEditor } from './trial-editor'
import { TrialLine } from './trial-line'

const enter = (at: number): void => document.querySelector<HTMLElement>(`[name="trials.rows.${at}.doseBand"]`)?.focus()
const backToFilter = (): void => document.getElementById(DRUG_FILTER)?.focus()

/** The trials: those told, one line each, and the one being told. */
export function TrialsAnswer() {
  const { get, set } = useForm()
  const rows = useValue('trials.rows')
  const [open, setOpen] = useState<number>()
  const change = useChange()
  const edit = (at: number): void => {
    flushSync(() => setOpen(at))
    enter(at)
  }
  const add = (drug: string): void => {
    const before = get('trials.rows')
    flushSync(() => {
      set('trials', { instead: '', rows: [...before, { ...blankTrial, drug }] })
      setOpen(before.length)
    })
    enter(before.length)
  }
  const takeOut = (at: number): void => {
    change(`Removed ${sayDrug(trialOf(get(`trials.rows.${at}`)))}.`, () => {
      setOpen(undefined)
      flushSync(() => set('trials.rows', get('trials.rows').filter((_, place) => place !== at)))
    })
    backToFilter()
  }
  const save = (): void => {
    flushSync(() => setOpen(undefined))
    backToFilter()
  }
  return (
    <>
      {rows.map((_, at) =>
        open === at ? <TrialEditor key={at} at={at} save={save} remove={() => takeOut(at)} /> : <TrialLine key={at} at={at} edit={() => edit(at)} remove={() => takeOut(at)} />,
      )}
      {/* Out of sight while a trial is told, so that what was typed in it stays. */}
      <div hidden={open !== undefined && open < rows.length}>
        <DrugFilter take={add} />
      </div>
      {rows.length === 0 && <InsteadOfRows table="trials" about="Medicine trials" none="None tried" />}
    </>
  )
}
