'use client'

import { NOT_KNOWN } from '@/lib/clinical/answers'
import { Chips } from './chips'

type Instead = { readonly table: 'trials' | 'scores'; readonly about: string; readonly none: string }

/** What can be said instead of rows: that there are none, or that it is not known. */
export function InsteadOfRows({ table, about, none }: Instead) {
  const chips = [
    { value: 'none', label: none },
    { value: NOT_KNOWN, label: 'Not known', unknown: true },
  ]
  return <Chips id={`${table}-instead`} name={`${table}.instead`} about={about} chips={chips} />
}
