'use client'

import { useNoticed } from '../assessment-context'
import { readClock } from '../draft/clock'
import { useForm, useValue } from '../draft/use-form'
import chips from './chips.module.css'
import fields from './fields.module.css'
import { Tick } from './tick'
import { TypedCell } from './typed-cell'

/** One reading of blood pressure. A doubtful one is confirmed once more; a new number asks again, and is of today unless dated otherwise. */
export function PressureAnswer() {
  const { set, get } = useForm()
  const { refused, doubts } = useNoticed('bloodPressure')
  const confirmed = useValue('bloodPressure.confirmed')
  const changed = (): void => {
    set('bloodPressure.confirmed', false)
    set('bloodPressure.notKnown', false)
    if (get('bloodPressure.date') === '') set('bloodPressure.date', readClock().slice(0, 10))
  }
  const faultOf = (cell: string): string | undefined => (refused.some(({ field }) => field === `bloodPressure.${cell}`) ? 'bloodPressure-noticed' : undefined)
  return (
    <>
      <div className={fields.cells}>
        <TypedCell name="bloodPressure.systolic" label="Systolic" part unit="mmHg" inputMode="numeric" describedBy={faultOf('systolic')} changed={changed} />
        <TypedCell name="bloodPressure.diastolic" label="Diastolic" part unit="mmHg" inputMode="numeric" describedBy={faultOf('diastolic')} changed={changed} />
        <TypedCell name="bloodPressure.date" label="Date measured" part aside type="date" inputMode="text" describedBy={faultOf('date')} />
        <label className={chips.chip} data-unknown>
          <Tick name="bloodPressure.notKnown" data-aside data-not-known />
          <span>
            Not known<span className="visually-hidden">: Blood pressure</span>
          </span>
        </label>
      </div>
      {(doubts.length > 0 || confirmed) && (
        <label className={chips.chip}>
          <Tick name="bloodPressure.confirmed" />
          <span>This reading was taken again and holds</span>
        </label>
      )}
    </>
  )
}
