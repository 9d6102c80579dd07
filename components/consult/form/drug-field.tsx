'use client'

import { findDrug, findOtherTreatment, suggestDrugs, type Drug } from '@/lib/clinical/drugs'
import styles from './form.module.css'
import { TypedCell } from './typed-cell'

const withBrands = ({ name, brands }: Drug): string => (brands.length === 0 ? name : `${name} (${brands.join(', ')})`)

/** What the text was read as, where that is not plain from the text. */
function readAs(text: string): string | undefined {
  if (text.trim() === '' || text === 'not-known') return undefined
  const drug = findDrug(text)
  if (drug !== undefined) return drug.name === text ? undefined : `Read as ${withBrands(drug)}.`
  const other = findOtherTreatment(text)
  return other === undefined ? 'Not in the list of drugs: kept as written, its minimum dose is not known.' : `Read as ${other.name}.`
}

/** The drug of a trial, by generic or brand name; names that may be meant are offered while typing. */
export function DrugField({ at, text }: { readonly at: number; readonly text: string }) {
  const offered = suggestDrugs(text, 8)
  const reading = readAs(text)
  return (
    <div className={styles.cellSet}>
      <TypedCell name={`trials.rows.${at}.drug`} label={`Drug, trial ${at + 1}`} inputMode="text" suggestions={`trial-${at}-drugs`} notKnown />
      <datalist id={`trial-${at}-drugs`}>
        {offered.map((drug) => (
          <option key={drug.id} value={drug.name} label={withBrands(drug)} />
        ))}
      </datalist>
      {reading !== undefined && <p className={styles.meta}>{reading}</p>}
    </div>
  )
}
