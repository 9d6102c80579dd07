'use client'

import { useState } from 'react'
import { Failure } from '@/components/accounts/account-form'
import { Told } from '@/components/accounts/told'
import { localDay } from '@/components/local-day'
import { Part } from '@/components/reading-page'
import { planName, type Profile } from '@/lib/documents/packet/profile'
import controls from '../controls.module.css'
import { downloadPlan, TakeInPlan } from './plan-file'
import { NOT_LOADED, type OwnPlansControl } from './use-own-plans'
import { WritePlan } from './write-plan'

const today = (): string => localDay(new Date())

/** The plans of this device: shown, handed over as files, deleted, written down and taken in. */
export function OwnPlans({ control: { plans, isUnread, add, remove }, choose }: { readonly control: OwnPlansControl; readonly choose: (id: string) => void }) {
  const [told, setTold] = useState<string>()
  const [dropped, setDropped] = useState<Profile>()
  const [fault, setFault] = useState<string>()
  const keep = (plan: Profile): boolean => {
    if (!add(plan)) return false
    choose(plan.id)
    setDropped(undefined)
    setTold(`Kept, and chosen above: ${planName(plan)}.`)
    return true
  }
  const drop = (plan: Profile): void => {
    if (!remove(plan.id)) return setTold(`Not deleted: ${planName(plan)}. This browser changes nothing for this page.`)
    setTold(`Deleted: ${planName(plan)}.`)
    setDropped(plan)
  }
  const save = (plan: Profile): void => {
    setFault(undefined)
    downloadPlan(plan).catch(() => setFault(NOT_LOADED))
  }
  return (
    <Part id="own-plans" title="Plans of your own">
      <p>Write down what another plan asks for. It is kept in this browser alone, and holds nothing of any case: leave out anything about a person.</p>
      {plans.length > 0 && (
        <ul className={controls.listing}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <span>{planName(plan)}</span>
              <button type="button" className={controls.button} aria-label={`Save as a file: ${plan.name}`} onClick={() => save(plan)}>
                Save as a file
              </button>
              <button type="button" className={controls.button} aria-label={`Delete: ${plan.name}`} onClick={() => drop(plan)}>
                Delete
              </button>
            </li>
          ))}
        </ul>
      )}
      <Failure says={isUnread ? `The plans of this device are kept, and could not be read. ${NOT_LOADED}` : fault} />
      <Told says={told} />
      {dropped !== undefined && (
        <p>
          <button type="button" className={controls.button} onClick={() => keep(dropped)}>
            Undo the deletion of {dropped.name}
          </button>
        </p>
      )}
      <details>
        <summary>Write down a plan</summary>
        <WritePlan keep={keep} today={today} />
      </details>
      <TakeInPlan keep={keep} />
    </Part>
  )
}
