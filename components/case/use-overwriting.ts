'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { Case } from '@/lib/cases/case'
import type { Request } from '@/lib/cases/schema'
import { useEvent } from './use-event'

type Overwriting<Fields extends FieldValues, Value> = {
  /** What stands in the case, as the page was last loaded. */
  readonly now: Value
  readonly valueOf: (one: Case) => Value
  readonly event: (fields: Fields, from: Value) => Request
  readonly done: (one: Case) => void
}

/**
 * A form that puts one thing of a case in the place of another. It names what it overwrites: what the form was filled from, however often
 * the page was loaded since; what stands now only once that was refused, and so was shown beside what was typed.
 */
export function useOverwriting<Fields extends FieldValues, Value>({ now, valueOf, event, done }: Overwriting<Fields, Value>) {
  const { refresh } = useRouter()
  const [seen, setSeen] = useState(now)
  const sending = useEvent<Fields>({
    event: (fields, isStale) => event(fields, isStale ? now : seen),
    done: (one) => {
      setSeen(valueOf(one))
      refresh()
      done(one)
    },
  })
  /** Lets stand what somebody else put there; `fill` puts it into the form. */
  const takeTheirs = (fill: () => void): void => {
    setSeen(now)
    sending.form.clearErrors()
    sending.settle()
    fill()
  }
  return { ...sending, seen, takeTheirs }
}
