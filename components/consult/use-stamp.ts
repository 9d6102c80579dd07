'use client'

import { useCallback } from 'react'
import { isItemId, items, type ItemId } from '@/lib/clinical/items'
import { readClock } from './draft/clock'
import { useForm } from './draft/use-form'

/** What is recorded of the steps taken after the safety questions: ticking it asks none of them anew. */
const steps: readonly ItemId[] = ['safetySteps', 'assessmentDone']

/** Writes down when the safety questions were asked, after the field of that name changed. */
export function useStamp(): (field: string) => void {
  const { set } = useForm()
  return useCallback(
    (field) => {
      const [id = ''] = field.split('.')
      if (!isItemId(id) || id === 'safetyAskedAt' || steps.includes(id) || items[id].section !== 'safety') return
      set('safetyAskedAt', readClock())
    },
    [set],
  )
}
