'use client'

import { useCallback } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { standingOfAsking } from '@/lib/clinical/asking'
import { isItemId, items, type ItemId } from '@/lib/clinical/items'
import { readClock } from './draft/clock'
import { useForm } from './draft/use-form'

/** What is recorded of the steps taken after the safety questions: ticking it asks none of them anew. */
const steps: readonly ItemId[] = ['safetySteps', 'assessmentDone']

/** Writes down when the safety questions were asked, after the field of that name changed. Where the others count no more, one answer does not renew them. */
export function useStamp(): (field: string) => void {
  const { get, set } = useForm()
  return useCallback(
    (field) => {
      const [id = ''] = field.split('.')
      if (!isItemId(id) || id === 'safetyAskedAt' || steps.includes(id) || items[id].section !== 'safety') return
      const now = readClock()
      const askedAt = get('safetyAskedAt')
      // The answers before still count, so that one more may be written down as of now with them.
      if (standingOfAsking(askedAt === '' ? NOT_KNOWN : askedAt, now) === 'known') set('safetyAskedAt', now)
    },
    [get, set],
  )
}
