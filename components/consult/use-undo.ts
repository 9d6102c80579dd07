'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Change } from './draft/changing'
import type { DraftForm } from './draft/draft-form'
import type { Entries } from './draft/entries'
import { saysTheSame } from './says-the-same'

/** The last change of several answers at once, and what it replaced. */
export type Undoable = { readonly says: string; readonly before: Entries; readonly after: Entries }

export type Undoing = {
  readonly undoable: Undoable | undefined
  /** Offers to take back what these entries were replaced by; nothing where there is nothing to bring back. */
  readonly offer: (says: string, before: Entries | undefined) => void
  readonly change: Change
  readonly undo: () => void
}

/** Takes back the last change of several answers, until another answer is given. */
export function useUndo(form: DraftForm): Undoing {
  const [undoable, setUndoable] = useState<Undoable>()
  useEffect(
    // What is entered anew ends what could be undone, so that undoing never takes it away; what is entered and refused does, too.
    () => form.subscribe(() => setUndoable((last) => (last === undefined || saysTheSame(last.after, form.all()) ? last : undefined))),
    [form],
  )
  const offer = useCallback((says: string, before: Entries | undefined) => setUndoable(before === undefined ? undefined : { says, before, after: form.all() }), [form])
  const change: Change = useCallback(
    (says, act) => {
      const before = form.all()
      act()
      offer(says, before)
    },
    [form, offer],
  )
  const undo = (): void => {
    if (undoable === undefined) return
    form.replace(undoable.before)
    setUndoable(undefined)
  }
  return { undoable, offer, change, undo }
}
