'use client'

import { useId, useState } from 'react'
import { Failure } from '@/components/accounts/account-form'
import { saveFile, textOf } from '@/components/files'
import type { Profile } from '@/lib/documents/packet/profile'
import controls from '../controls.module.css'
import { NOT_LOADED, planSchema } from './use-own-plans'

/** Hands a plan over as a file. */
export async function downloadPlan(plan: Profile): Promise<void> {
  const { fileOf } = await planSchema()
  saveFile(`plan-${plan.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`, new Blob([fileOf(plan)], { type: 'application/json' }))
}

/** A plan at its longest is far smaller. */
const MOST_BYTES = 200_000

/** Takes in the file of a plan, as one of this device. */
export function TakeInPlan({ keep }: { readonly keep: (plan: Profile) => boolean }) {
  const id = useId()
  const [fault, setFault] = useState<string>()
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > MOST_BYTES) return setFault('Not taken in: the file is larger than 200 kB.')
    const { planFromFile } = await planSchema()
    const read = planFromFile(await textOf(file))
    if (!read.ok) return setFault(`Not taken in: ${read.faults.join('; ')}.`)
    setFault(keep({ ...read.value, id: `own-${crypto.randomUUID()}` }) ? undefined : 'Not kept: this browser keeps nothing for this page.')
  }
  const choose = (field: HTMLInputElement): void => {
    take(field.files?.[0])
      .catch(() => setFault(NOT_LOADED))
      // The same file, mended, can then be chosen again.
      .finally(() => {
        field.value = ''
      })
  }
  return (
    <div className={controls.choice}>
      <label htmlFor={id}>Import a plan file</label>
      <input id={id} type="file" accept="application/json,.json" className={controls.field} onChange={(event) => choose(event.currentTarget)} />
      <Failure says={fault} />
    </div>
  )
}
