'use client'

import { startTransition, useEffect, useInsertionEffect, useRef, useState } from 'react'
import { useForm, type UseFormReturn } from 'react-hook-form'
import { readClock } from './draft/clock'
import { blankEntries, type Entries } from './draft/entries'
import { exampleOn } from './draft/example'
import { fill } from './draft/fill'
import { dropDraft, entriesFrom, keepDraft, keptDraft } from './draft/kept-draft'
import { toAnswers } from './draft/to-answers'
import { toEntries } from './draft/to-entries'
import { withTypedEarly } from './draft/typed-early'

/** The id of the form on the page. */
export const INTAKE = 'intake'

/** What was replaced, and can be brought back. */
export type Replaced = { readonly by: 'clearing' | 'example'; readonly before: Entries }

export type DraftControl = {
  readonly form: UseFormReturn<Entries>
  readonly replaced: Replaced | undefined
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

/** Keeps the draft in this tab; a form without an answer leaves nothing behind. */
function keep(entries: Entries): void {
  if (Object.keys(toAnswers(entries)).length === 0) dropDraft(sessionStorage)
  else keepDraft(sessionStorage, Date.now(), entries)
}

/** The form, and its draft in this tab's session storage. */
export function useDraft(): DraftControl {
  const form = useForm<Entries>({ defaultValues: blankEntries() })
  const early = useRef<FormData>(undefined)
  const [replaced, setReplaced] = useState<Replaced>()
  const { setValue, getValues, subscribe } = form

  // The fields are set to what the form knows as soon as they are taken in, which is after this and before any other effect.
  useInsertionEffect(() => {
    const page = document.getElementById(INTAKE)
    if (page instanceof HTMLFormElement) early.current = new FormData(page)
  }, [])

  useEffect(() => {
    const kept = keptDraft(sessionStorage, Date.now())
    if (takesExample()) {
      fill({ setValue, getValues }, exampleNow())
      if (kept !== undefined) startTransition(() => setReplaced({ by: 'example', before: kept }))
    } else {
      fill({ setValue, getValues }, withTypedEarly(kept ?? getValues(), early.current ?? new FormData()))
    }
    keep(getValues())
    return subscribe({ formState: { values: true }, callback: () => keep(getValues()) })
  }, [setValue, getValues, subscribe])

  const replace = (by: Replaced['by'], entries: Entries): void => {
    setReplaced({ by, before: entriesFrom(getValues()) })
    fill({ setValue, getValues }, entries)
    keep(entries)
  }
  return {
    form,
    replaced,
    clear: () => replace('clearing', blankEntries()),
    loadExample: () => replace('example', exampleNow()),
    undo: () => {
      if (replaced === undefined) return
      fill({ setValue, getValues }, replaced.before)
      keep(replaced.before)
      setReplaced(undefined)
    },
  }
}
