'use client'

import { instruments, isStale, scoreRefusals, type InstrumentId } from '@/lib/clinical/instruments'
import { known } from '@/lib/clinical/trials/trial'
import { useNow } from '../draft/clock'
import { scoreOf } from '../draft/to-answers'
import { useForm, useValue } from '../draft/use-form'
import buttons from '../buttons.module.css'
import fields from './fields.module.css'
import noticed from './noticed.module.css'
import rows from './rows.module.css'
import { TypedCell } from './typed-cell'

/** What a total means on its scale: "19 of 27, moderately severe". */
function bandOf({ instrument, total }: ReturnType<typeof scoreOf>): string | undefined {
  const { range, bands } = instruments[instrument]
  const points = known(total)
  const band = bands.find(({ from, to }) => points !== undefined && points >= from && points <= to)
  return band === undefined ? undefined : `${points} of ${range?.[1] ?? ''}, ${band.word}`
}

const isInstrument = (id: string): id is InstrumentId => Object.hasOwn(instruments, id)

/** One total of a rating scale, on its date. */
export function ScoreRow({ at, remove }: { readonly at: number; readonly remove: () => void }) {
  const { set } = useForm()
  const row = useValue(`scores.rows.${at}`)
  const today = useNow().slice(0, 10)
  const score = scoreOf(row)
  const choose = (id: string): void => {
    if (isInstrument(id)) set(`scores.rows.${at}.instrument`, id)
  }
  const refused = today === '' ? [] : scoreRefusals(score, today)
  const faultOf = (cell: string): string | undefined => (refused.some(({ field }) => field === cell) ? `score-${at}-says` : undefined)
  const band = refused.length === 0 ? bandOf(score) : undefined
  return (
    <div role="group" aria-label={`Score ${at + 1}`} className={rows.row}>
      <div className={fields.cells}>
        <label className={fields.cell} data-part>
          <span className={fields.cellName}>Scale</span>
          <select className={fields.input} name={`scores.rows.${at}.instrument`} value={row.instrument} onChange={({ target }) => choose(target.value)}>
            {Object.values(instruments).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <TypedCell name={`scores.rows.${at}.total`} label="Total" part inputMode="numeric" notKnown describedBy={faultOf('total')} />
        {row.instrument === 'phq-9' && <TypedCell name={`scores.rows.${at}.item9`} label="Item 9, 0 to 3" part inputMode="numeric" notKnown describedBy={faultOf('item9')} />}
        <TypedCell name={`scores.rows.${at}.date`} label="Date of the score" part aside type="date" inputMode="text" describedBy={faultOf('date')} />
        <button type="button" className={buttons.strong} onClick={remove}>
          Remove<span className="visually-hidden"> score {at + 1}</span>
        </button>
      </div>
      <div id={`score-${at}-says`} className={fields.meta}>
        {band !== undefined && <p>{band}</p>}
        {refused.map(({ field, bound }) => (
          <p key={field} className={noticed.fault}>
            The {field === 'item9' ? 'answer to item 9' : field} has to be {bound}.
          </p>
        ))}
        {today !== '' && isStale(score, today) && <p className={noticed.fault}>More than 4 weeks old: it is shown, and not read as today’s.</p>}
      </div>
    </div>
  )
}
