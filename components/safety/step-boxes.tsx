'use client'

import { useState } from 'react'
import type { Entries } from '@/components/consult/draft/entries'
import { keepDraft, keptDraft } from '@/components/consult/draft/kept-draft'
import { inTab } from '@/components/tab-storage'
import { items } from '@/lib/clinical/items'
import styles from './safety.module.css'

const NONE_YET = 'none-yet'

/** The steps after one was ticked or let go: a step done and "None yet" do not stand together. */
function toggled(steps: readonly string[], step: string, on: boolean): string[] {
  const others = steps.filter((one) => one !== step)
  if (!on) return others
  return step === NONE_YET ? [NONE_YET] : [...others.filter((one) => one !== NONE_YET), step]
}

const read = (): Entries | undefined => inTab((storage) => keptDraft(storage, Date.now()))?.gave
const keep = (entries: Entries): boolean => inTab((storage) => keepDraft(storage, Date.now(), entries)) !== undefined

/** The safety steps of the consult in this tab; a tick is kept with its answers at once. */
export function StepBoxes() {
  const [entries, setEntries] = useState(read)
  const [said, setSaid] = useState('')
  if (entries === undefined) return <p>The consult of this tab is older than 12 hours and was dropped.</p>
  const record = (step: string, on: boolean): void => {
    const next = { ...entries, safetySteps: toggled(entries.safetySteps, step, on) }
    const kept = keep(next)
    if (kept) setEntries(next)
    setSaid(kept ? (on ? 'Recorded in the consult.' : 'Taken back.') : 'This tab has no room to record it: tick it in the consult.')
  }
  return (
    <>
      <fieldset className={styles.boxes}>
        <legend>{items.safetySteps.ask}</legend>
        {Object.entries(items.safetySteps.options).map(([step, [label]]) => (
          <label key={step}>
            <input type="checkbox" checked={entries.safetySteps.includes(step)} onChange={({ target }) => record(step, target.checked)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{said}</p>
    </>
  )
}
