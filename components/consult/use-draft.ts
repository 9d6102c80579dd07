'use client'

import { useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import type { Change } from './draft/changing'
import { readClock } from './draft/clock'
import { blankEntries, type Entries } from './draft/entries'
import { fill } from './draft/fill'
import { dropDraft, entriesFrom, keepDraft, keptDraft } from './draft/kept-draft'
import { dropPlace, goToPlace } from './draft/place'
import { toAnswers } from './draft/to-answers'
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

/** The example loads when it is asked for. */
async function exampleNow(): Promise<Entries> {
  const { exampleEntries } = await import('./draft/example')
  return exampleEntries(readClock().slice(0, 10))
}

const written = (entries: Entries): string => JSON.stringify(toAnswers(entries))

/** Keeps the draft in this tab; a form without an answer leaves nothing behind. */
function keep(entries: Entries): void {
  if (Object.keys(toAnswers(entries)).length > 0) return keepDraft(sessionStorage, Date.now(), entries)
  dropDraft(sessionStorage)
  dropPlace(sessionStorage)
}

const NOTHING = written(blankEntries())
const EXAMPLE = 'The example took the place of your earlier answers.'

type Form = Pick<UseFormReturn<Entries>, 'setValue' | 'getValues'>

/** Reads into the form what was kept, and what was typed before the script had loaded. */
function begin(form: Form, early: FormData): void {
  const kept = keptDraft(sessionStorage, Date.now())
  fill(form, withTypedEarly(kept ?? form.getValues(), early))
  const page = document.getElementById(INTAKE)
  // The fields of rows are on the page once the form has been drawn again.
  if (kept !== undefined && page !== null) requestAnimationFrame(() => goToPlace(sessionStorage, page))
}

/** Writes these entries into the form in place of what is there. Returns what they replaced. */
function replaceBy(form: Form, says: string, entries: Entries): Undoable {
  const before = entriesFrom(form.getValues())
  fill(form, entries)
  keep(entries)
  return { says, before, after: written(form.getValues()) }
}

/** The form, and its draft in this tab's session storage. */
export function useDraft(): DraftControl {
  const form = useForm<Entries>({ defaultValues: blankEntries() })
  const early = useRef<FormData>(undefined)
  const [undoable, setUndoable] = useState<Undoable>()
  const { setValue, getValues, subscribe } = form

  const takeExample = useCallback(
    (example: Entries): void => {
      const replaced = replaceBy({ setValue, getValues }, EXAMPLE, example)
      // Where nothing had been answered, nothing is there to be brought back.
      setUndoable(written(replaced.before) === NOTHING ? undefined : replaced)
    },
    [setValue, getValues],
  )

  // The fields are set to what the form knows as soon as they are taken in, which is after this and before any other effect.
  useInsertionEffect(() => {
    const page = document.getElementById(INTAKE)
    if (page instanceof HTMLFormElement) early.current = new FormData(page)
  }, [])

  useEffect(() => {
    begin({ setValue, getValues }, early.current ?? new FormData())
    keep(getValues())
    const changed = (): void => {
      keep(getValues())
      // A new answer ends what could be undone, so that undoing never takes it away.
      setUndoable((last) => (last === undefined || last.after === written(getValues()) ? last : undefined))
    }
    const stop = subscribe({ formState: { values: true }, callback: changed })
    if (takesExample()) void exampleNow().then(takeExample)
    return stop
  }, [setValue, getValues, subscribe, takeExample])

  const change: Change = useCallback(
    (says, act) => {
      const before = entriesFrom(getValues())
      act()
      setUndoable({ says, before, after: written(getValues()) })
    },
    [getValues],
  )
  return {
    form,
    undoable,
    change,
    clear: () => setUndoable(replaceBy({ setValue, getValues }, 'Everything was cleared.', blankEntries())),
    loadExample: () => void exampleNow().then(takeExample),
    undo: () => {
      if (undoable === undefined) return
      fill({ setValue, getValues }, undoable.before)
      keep(undoable.before)
      setUndoable(undefined)
    },
  }
}
