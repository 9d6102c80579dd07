'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Profile } from '@/lib/documents/packet/profile'
import { dropPlan, keepPlan, keptPlans, onPlans } from './kept-plans'

export type OwnPlansControl = {
  readonly plans: readonly Profile[]
  /** What is kept could not be read for now: what reads it did not load. */
  readonly isUnread: boolean
  /** False where the device does not keep it. */
  readonly add: (plan: Profile) => boolean
  readonly remove: (id: string) => boolean
}

const none: readonly Profile[] = []

/** Said where what reads a plan did not load. */
export const NOT_LOADED = 'A part of this page did not load. Try again, or load the page again.'

/** What reads a plan loads when there is one to read. */
export const planSchema = () => import('@/lib/documents/packet/plan-schema')

/** The plans that were written down on this device; none until they are read. */
export function useOwnPlans(): OwnPlansControl {
  const kept = useSyncExternalStore(onPlans, keptPlans, () => '')
  const [read, setRead] = useState<{ readonly from: string; readonly plans: readonly Profile[] }>({ from: '', plans: none })
  const [unread, setUnread] = useState('')
  useEffect(() => {
    if (kept === '') return undefined
    let isStill = true
    planSchema().then(
      ({ plansFrom }) => {
        if (isStill) setRead({ from: kept, plans: plansFrom(kept) })
      },
      () => {
        if (isStill) setUnread(kept)
      },
    )
    return () => {
      isStill = false
    }
  }, [kept])
  const plans = kept === '' ? none : read.plans
  return {
    plans,
    isUnread: kept !== '' && unread === kept,
    add: keepPlan,
    remove: dropPlan,
  }
}
