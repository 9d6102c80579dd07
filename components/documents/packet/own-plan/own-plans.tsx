'use client'

import { useState } from 'react'
import { Told } from '@/components/accounts/told'
import { Part } from '@/components/reading-page'
import { planName, type Profile } from '@/lib/documents/packet/profile'
import controls from '../controls.module.css'
import { downloadPlan, TakeInPlan } from './plan-file'
import type { OwnPlansControl } from './use-own-plans'
import { WritePlan } from './write-plan'

const today = (): string => new Date().toISOString().slice(0, 10)

/** The plans of this device: shown, handed over as files, deleted, written down and taken in. */
export function OwnPlans({ control: { plans, add, remove }, choose }: { readonly control: OwnPlansControl; readonly choose: (id: string) => void }) {
  const [told, setTold] = useState<string>()
  const keep = (plan: Profile): boolean => {
    if (!add(plan)) return false
    choose(plan.id)
    setTold(`Kept, and chosen above: ${planName(plan)}.`)
    return true
  }
  const drop = (plan: Profile): void => {
    if (remove(plan.id)) setTold(`Deleted: ${planName(plan)}.`)
  }
  return (
    <Part id="own-plans" title="Plans of your own">
      <p>Write down what another plan asks for. It is kept in this browser alone, and holds nothing of any case: leave out anything about a person.</p>
      {plans.length > 0 && (
        <ul className={controls.listing}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <span>{planName(plan)}</span>
              <button type="button" className={controls.button} aria-label={`Save as a file: ${plan.name}`} onClick={() => void downloadPlan(plan)}>
                Save as a file
              </button>
              <button type="button" className={controls.button} aria-label={`Delete: ${plan.name}`} onClick={() => drop(plan)}>
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      <Told says={told} />
      <details>
        <summary>Write down a plan</summary>
        <WritePlan keep={keep} today={today} />
      </details>
      <TakeInPlan keep={keep} />
    </Part>
  )
}
