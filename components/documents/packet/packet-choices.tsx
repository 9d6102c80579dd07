'use client'

import { useId } from 'react'
import { planName, type Profile } from '@/lib/documents/packet/profile'
import { profiles } from '@/lib/documents/packet/profiles'
import { uses, type Use } from '@/lib/documents/packet/requirement'
import controls from './controls.module.css'
import type { PacketControl } from './use-packet'

type ChoicesOf = Pick<PacketControl, 'chosen' | 'choose'> & { readonly own: readonly Profile[] }

function Plans({ own }: { readonly own: readonly Profile[] }) {
  const options = (some: readonly Profile[]) =>
    some.map((one) => (
      <option key={one.id} value={one.id}>
        {planName(one)}
      </option>
    ))
  return (
    <>
      {options(profiles)}
      {own.length > 0 && <optgroup label="Written down on this device">{options(own)}</optgroup>}
    </>
  )
}

/** What a packet hangs on besides the answers: the plan, the use asked for, and the first day. */
export function PacketChoices({ chosen: { plan, use, start }, choose, own }: ChoicesOf) {
  const id = useId()
  return (
    <div className={controls.choices} role="group" aria-label="What the packet is for">
      <div className={controls.choice}>
        <label htmlFor={`${id}-plan`}>Plan</label>
        <select id={`${id}-plan`} className={controls.field} value={plan} onChange={(event) => choose({ plan: event.target.value })}>
          <Plans own={own} />
        </select>
      </div>
      <div className={controls.choice}>
        <label htmlFor={`${id}-use`}>Use asked for</label>
        <select id={`${id}-use`} className={controls.field} value={use} onChange={(event) => choose({ use: event.target.value as Use })}>
          {(Object.keys(uses) as Use[]).map((one) => (
            <option key={one} value={one}>
              {uses[one]}
            </option>
          ))}
        </select>
      </div>
      <div className={controls.choice}>
        <label htmlFor={`${id}-start`}>First visit, if treatment begins</label>
        <input id={`${id}-start`} className={controls.field} type="date" value={start} onChange={(event) => choose({ start: event.target.value })} />
      </div>
    </div>
  )
}
