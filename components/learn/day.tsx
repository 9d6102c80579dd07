'use client'

import { sayDate } from '@/components/words'
import { useDayOf } from './use-day'

/** The day of a moment, as a reader says it. */
export function Day({ at }: { readonly at: string }) {
  return <time dateTime={at}>{sayDate(useDayOf(at))}</time>
}
