'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import { useNoticed } from '../assessment-context'
import { readClock } from '../draft/clock'
import type { Entries } from '../draft/entries'
import chips from './chips.module.css'
import fields from './fields.module.css'
import { TypedCell } from './typed-cell'

/** One reading of blood pressure. A doubtful one is confirmed once more; a new number asks again, and is of today unless dated otherwise. */
export function PressureAnswer() {
  const { register, setValue, getValues } = useFormContext<Entries>()
  const { refused, doubts } = useNoticed('bloodPressure')
  const confirmed = useWatch<Entries, 'bloodPressure.confirmed'>({ name: 'bloodPressure.confirmed' })
  const changed = (): void => {
    setValue('bloodPressure.confirmed', false)
    setValue('bloodPressure.notKnown', false)
    if (getValues('bloodPressure.date') === '') setValue('bloodPressure.date', readClock().slice(0, 10))
  }
  const faultOf = (cell: string): string | undefined => (refused.some(({ field }) => field === `bloodPressure.${cell}`) ? 'bloodPressure-noticed' : undefined)
  return (
    <>
      <div className={fields.cells}>
        <TypedCell name="bloodPressure.systolic" label="Systolic" part unit="mmHg" inputMode="numeric" describedBy={faultOf('systolic')} changed={changed} />
        <TypedCell name="bloodPressure.diastolic" label="Diastolic" part unit="mmHg" inputMode="numeric" describedBy={faultOf('diastolic')} changed={changed} />
        <TypedCell name="bloodPressure.date" label="Date measured" part aside type="date" inputMode="text" describedBy={faultOf('date')} />
        <label className={chips.chip} data-unknown>
          <input type="checkbox" data-aside data-not-known {...register('bloodPressure.notKnown')} />
          <span>
            Not known<span className="visually-hidden">: Blood pressure</span>
          </span>
        </label>
      </div>
      {(doubts.length > 0 || confirmed) && (
        <label className={chips.chip}>
          <input type="checkbox" {...register('bloodPressure.confirmed')} />
          <span>This reading was taken again and holds</span>
        </label>
      )}
    </>
  )
}
