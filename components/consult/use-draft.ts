'use client'

import { startTransition, useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { Change } from './draft/changing'
import { readClock } from './draft/clock'
import { blankEntries, type Entries } from './draft/entries'
import { exampleOn } from './draft/example'
import { fill } from './draft/fill'
import { dropDraft, entriesFrom, keepDraft, keptDraft } from './draft/kept-draft'
import { dropPlace, goToPlace } from './draft/place'
import { toAnswers } from './draft/to-answers'
import { toEntries } from './draft/to-entries'
import { withTypedEarly } from './draft/typed-early'

/** The id of the form on the page. */
export const INTAKE = 'intake'

/** The last change of several answers at once, and what it replaced. */
export type Undoable = { readonly says: string; readonly before: Entries; readonly after: string }

export type DraftControl = {
  readonly form: UseFormReturn<Entries>
  readonly undoable: Undoable | undefined
  readonly change: Change
  readonly clear: () => void
  readonly loadExample: () => void
  readonly undo: () => void
}

/** Whether the address asks for the example. It is asked once: a reload shows the draft. */
function takesExample(): boolean {
  const { pathname, search, hash } = window.location
  if (new URLSearchParams(search).get('example') !== '1') return false
  window.history.replaceState(window.history.state, '', `${pathname}${hash}`)
  return true
}

const exampleNow = (): Entries => ({ ...toEntries(exampleOn(readClock().slice(0, 10))), example: true })
const written = (entries: Entries): string => JSON.stringify(toAnswers(entries))

/** Keeps the draft in this tab; a form without an answer leaves nothing behind. */
function keep(entries: Entries): void {
  if (Object.keys(toAnswers(entries)).length > 0) return keepDraft(sessionStorage, Date.now(), entries)
  dropDraft(sessionStorage)
  dropPlace(sessionStorage)
}

const EXAMPLE = 'The example took the place of your earlier answers.'

/** Reads into the form what was kept, what was typed before the script had loaded, or the example. Returns what the example replaced. */
function begin(form: Pick<UseFormReturn<Entries>, 'setValue' | 'getValues'>, early: FormData): Undoable | undefined {
  const kept = keptDraft(sessionStorage, Date.now())
  if (takesExample()) {
    fill(form, exampleNow())
    return kept && { says: EXAMPLE, before: kept, after: written(form.getValues()) }
  }
  fill(form, withTypedEarly(kept ?? form.getValues(), early))
  const page = document.getElementById(INTAKE)
  // The fields of rows are on the page once the form has been drawn again.
  if (kept !== undefined && page !== null) requestAnimationFrame(() => goToPlace(sessionStorage, page))
  return undefined
}

/** The form, and its draft in this tab's session storage. */
export function useDraft(): DraftControl {
  const form = useForm<Entries>({ defaultValues: blankEntries() })
  const early = useRef<FormData>(undefined)
  const [undoable, setUndoable] = useState<Undoable>()
  const { setValue, getValues, subscribe } = form

  // The fields are set to what the form knows as soon as they are taken in, which is after this and before any other effect.
  useInsertionEffect(() => {
    const page = document.getElementById(INTAKE)
    if (page instanceof HTMLFormElement) early.current = new FormData(page)
  }, [])

  useEffect(() => {
    const replaced = begin({ setValue, getValues }, early.current ?? new FormData())
    if (replaced !== undefined) startTransition(() => setUndoable(replaced))
    keep(getValues())
    const changed = (): void => {
      keep(getValues())
      // A new answer ends what could be undone, so that undoing never takes it away.
      setUndoable((last) => (last === undefined || last.after === written(getValues()) ? last : undefined))
    }
    return subscribe({ formState: { values: true }, callback: changed })
  }, [setValue, getValues, subscribe])

  const change: Change = useCallback(
    (says, act) => {
      const before = entriesFrom(getValues())
      act()
      setUndoable({ says, before, after: written(getValues()) })
    },
    [getValues],
  )
  const replaceBy = (says: string, entries: Entries): void => {
    change(says, () => fill({ setValue, getValues }, entries))
    keep(entries)
  }
  return {
    form,
    undoable,
    change,
    clear: () => replaceBy('Everything was cleared.', blankEntries()),
    loadExample: () => replaceBy(EXAMPLE, exampleNow()),
    undo: () => {
      if (undoable === undefined) return
      fill({ setValue, getValues }, undoable.before)
      keep(undoable.before)
      setUndoable(undefined)
    },
  }
}
