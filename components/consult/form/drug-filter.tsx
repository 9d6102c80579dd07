'use client'

import { startTransition, useEffect, useInsertionEffect, useRef, useState, type KeyboardEvent } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { findDrug, suggestDrugs, type Drug, type DrugId } from '@/lib/clinical/drugs'
import buttons from '../buttons.module.css'
import fields from './fields.module.css'
import rows from './rows.module.css'

/** The id of the box in which a drug is sought. */
export const DRUG_FILTER = 'trial-drug'

const MATCHES = 6

/** The drugs most often told, one press each. */
const usual: Readonly<Record<string, readonly DrugId[]>> = {
  SSRI: ['sertraline', 'escitalopram', 'fluoxetine', 'citalopram', 'paroxetine'],
  SNRI: ['venlafaxine', 'desvenlafaxine', 'duloxetine'],
  Other: ['bupropion', 'mirtazapine', 'vortioxetine', 'trazodone'],
  Older: ['amitriptyline', 'nortriptyline'],
  Added: ['aripiprazole', 'quetiapine-xr', 'lithium'],
}

function DrugButton({ drug, brands, take }: { readonly drug: Drug; readonly brands: boolean; readonly take: (name: string) => void }) {
  return (
    <button type="button" tabIndex={-1} className={buttons.drug} onClick={() => take(drug.name)}>
      <strong>{drug.name}</strong>
      {brands && drug.brands.length > 0 && <span className={fields.unit}> {drug.brands.slice(0, 2).join(', ')}</span>}
    </button>
  )
}

function UsualDrugs({ take }: { readonly take: (name: string) => void }) {
  return (
    <div className={rows.drugs}>
      {Object.entries(usual).map(([kind, ids]) => (
        <div key={kind} role="group" aria-label={`${kind} drugs`} className={rows.drugKind}>
          <span className={fields.unit}>{kind}</span>
          {ids.map((id) => {
            const drug = findDrug(id)
            return drug === undefined ? null : <DrugButton key={id} drug={drug} brands={false} take={take} />
          })}
        </div>
      ))}
    </div>
  )
}

/** The text of the box, beginning with what was typed there before the script had loaded. */
function useText(): readonly [text: string, setText: (text: string) => void] {
  const [text, setText] = useState('')
  const early = useRef('')
  // The box is set to what is known here as soon as it is taken in, which is after this and before any other effect.
  useInsertionEffect(() => {
    const box = document.getElementById(DRUG_FILTER)
    if (box instanceof HTMLInputElement) early.current = box.value
  }, [])
  useEffect(() => {
    startTransition(() => setText((now) => (now === '' ? early.current : now)))
  }, [])
  return [text, setText]
}

/** Seeks a drug by generic or brand name; Enter takes the first match, or the words as written. */
export function DrugFilter({ take }: { readonly take: (drug: string) => void }) {
  const [text, setText] = useText()
  const found = suggestDrugs(text, MATCHES)
  const sought = text.trim() !== ''
  const choose = (drug: string): void => {
    setText('')
    take(drug)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !sought) return
    event.preventDefault()
    choose(found[0]?.name ?? text.trim())
  }
  return (
    <div className={rows.filter} data-part>
      <div className={fields.answerLine}>
        <label className={fields.cell}>
          <span className={fields.cellName}>Add a trial: drug or brand</span>
          <input id={DRUG_FILTER} className={fields.input} autoComplete="off" aria-describedby={`${DRUG_FILTER}-found`} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} />
        </label>
        <button type="button" tabIndex={-1} className={buttons.drug} data-unknown onClick={() => choose(NOT_KNOWN)}>
          Drug not known
        </button>
      </div>
      <p id={`${DRUG_FILTER}-found`} role="status" className={fields.meta}>
        {sought && (found[0] === undefined ? 'Not in the list: Enter keeps it as written.' : `Enter takes ${found[0].name}.`)}
      </p>
      {sought ? (
        <div className={rows.drugKind}>
          {found.map((drug) => (
            <DrugButton key={drug.id} drug={drug} brands take={choose} />
          ))}
        </div>
      ) : (
        <UsualDrugs take={choose} />
      )}
    </div>
  )
}
