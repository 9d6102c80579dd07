'use client'

import { useCallback } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { hoursBetween, type Moment } from '@/lib/clinical/dates'
import { isItemId, items, type ItemId } from '@/lib/clinical/items'
import { readClock } from './draft/clock'
import { useForm } from './draft/use-form'

/** What is recorded of the steps taken after the safety questions: ticking it asks none of them anew. */
const steps: readonly ItemId[] = ['safetySteps', 'assessmentDone']

/** Safety answers count for so long. */
const COUNT_FOR_HOURS = 24
/** Clocks of two machines may differ by this much. */
const SKEW_IN_HOURS = 5 / 60

/** Whether the answers of this time still count, so that one more answer may be written down as of now with them. */
function countsStill(askedAt: Moment, now: Moment): boolean {
  if (askedAt === '' || askedAt === NOT_KNOWN) return true
  const hours = askedAt.length === 10 ? hoursBetween(askedAt, now.slice(0, 10)) : hoursBetween(askedAt, now)
  return hours !== undefined && hours >= -SKEW_IN_HOURS && hours <= COUNT_FOR_HOURS
}

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
