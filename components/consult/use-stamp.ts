'use client'

import { useCallback } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { standingOfAsking } from '@/lib/clinical/asking'
import type { Moment } from '@/lib/clinical/dates'
import { isItemId, items, type ItemId } from '@/lib/clinical/items'
import { readClock } from './draft/clock'
import { useForm } from './draft/use-form'

/** What is recorded of the steps taken after the safety questions: ticking it asks none of them anew. */
const steps: readonly ItemId[] = ['safetySteps', 'assessmentDone']

/** Whether the answers of this time still count, so that one more answer may be written down as of now with them. */
const countsStill = (askedAt: Moment, now: Moment): boolean => askedAt === '' || askedAt === NOT_KNOWN || standingOfAsking(askedAt, now) === 'known'

/** Writes down when the safety questions were asked, after the field of that name changed. Where the others count no more, one answer does not renew them. */
export function useStamp(): (field: string) => void {
  const { get, set } = useForm()
  return useCallback(
    (field) => {
      const [id = ''] = field.split('.')
      if (!isItemId(id) || id === 'safetyAskedAt' || steps.includes(id) || items[id].section !== 'safety') return
      const now = readClock()
      if (countsStill(get('safetyAskedAt'), now)) set('safetyAskedAt', now)
    },
    [get, set],
  )
}
