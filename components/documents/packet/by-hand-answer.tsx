'use client'

import { useId } from 'react'
import type { Said } from '@/lib/documents/packet/requirement'
import controls from './controls.module.css'

const words = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const satisfies Record<Said, string>

/** What no question of the intake asks, said for this packet alone. */
export function ByHandAnswer({ asks, said, say }: { readonly asks: string; readonly said: Said | undefined; readonly say: (said: Said) => void }) {
  const name = useId()
  return (
    <fieldset className={controls.byHand} data-screen-only>
      <legend>
        Say it for this packet<span className="visually-hidden">: {asks}</span>
      </legend>
      {(Object.keys(words) as Said[]).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={said === one} onChange={() => say(one)} />
          {words[one]}
        </label>
      ))}
    </fieldset>
  )
}
