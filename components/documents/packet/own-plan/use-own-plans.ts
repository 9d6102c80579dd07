'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Profile } from '@/lib/documents/packet/profile'
import { keepPlans, keptPlans, onPlans } from './kept-plans'

export type OwnPlansControl = {
  readonly plans: readonly Profile[]
  /** False where the device does not keep it. */
  readonly add: (plan: Profile) => boolean
  readonly remove: (id: string) => boolean
}

const none: readonly Profile[] = []

/** What reads a plan loads when there is one to read. */
export const planSchema = () => import('@/lib/documents/packet/plan-schema')

/** The plans that were written down on this device; none until they are read. */
export function useOwnPlans(): OwnPlansControl {
  const kept = useSyncExternalStore(onPlans, keptPlans, () => '')
  const [read, setRead] = useState<{ readonly from: string; readonly plans: readonly Profile[] }>({ from: '', plans: none })
  useEffect(() => {
    if (kept === '') return undefined
    let isStill = true
    void planSchema().then(({ plansFrom }) => {
      if (isStill) setRead({ from: kept, plans: plansFrom(kept) })
    })
    return () => {
      isStill = false
    }
  }, [kept])
  const plans = kept === '' ? none : read.plans
  return {
    plans,
    add: (plan) => keepPlans([...plans.filter(({ id }) => id !== plan.id), plan]),
    remove: (id) => keepPlans(plans.filter((one) => one.id !== id)),
  }
}
