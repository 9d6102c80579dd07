'use client'

import { useCallback, useEffect, useInsertionEffect, useRef, useState } from 'react'
import type { IsoDate } from '@/lib/clinical/dates'
import { readClock } from './draft/clock'
import { draftForm, type DraftForm } from './draft/draft-form'
import { blankEntries, type Entries } from './draft/entries'
import { HALF_DATE, isHalfTyped } from './draft/half-date'
import { dropDraft, keepChanged, keptDraft } from './draft/kept-draft'
import { dropPlace, goToPlace } from './draft/place'
import { inTab } from '@/components/tab-storage'
import { toAnswers } from './draft/to-answers'
import { withTypedEarly } from './draft/typed-early'
import { saysTheSame } from './says-the-same'
import { useUndo, type Undoing } from './use-undo'

/** The id of the form on the page. */
export const INTAKE = 'intake'

export type DraftControl = Undoing & { readonly form: DraftForm; readonly kept: boolean; readonly clear: () => void; readonly loadExample: () => void }

/** The example loads when it is asked for. */
async function exampleNow(): Promise<Entries> {
  const { exampleEntries } = await import('./draft/example')
  return exampleEntries(readClock().slice(0, 10))
}

function dropAll(storage: Storage): void {
  dropDraft(storage)
  dropPlace(storage)
}

/** Keeps the draft in this tab; a form without an answer leaves nothing behind. Tells whether the tab keeps it. */
function keep(entries: Entries): boolean {
  const isAnswered = Object.keys(toAnswers(entries)).length > 0
  const kept = inTab((storage) => (isAnswered ? keepChanged(storage, Date.now(), entries) : dropAll(storage)))
  // Answers given before would else come back in place of those that found no room.
  if (kept === undefined) inTab(dropAll)
  return kept !== undefined
}

/** How long an answer waits to be kept, so that keeping is no part of answering: a crash takes no more than this. */
const SOON_MS = 300

/** Keeps what is entered soon after each change, and at once when the page goes out of sight or away. */
function keepSoon(keepNow: () => void): { readonly soon: () => void; readonly stop: () => void } {
  let due: ReturnType<typeof setTimeout> | undefined
  const now = (): void => {
    clearTimeout(due)
    due = undefined
    keepNow()
  }
  const leaving = [
    [document, 'visibilitychange'],
    [window, 'pagehide'],
  ] as const
  for (const [of, event] of leaving) of.addEventListener(event, now)
  const stop = (): void => {
    for (const [of, event] of leaving) of.removeEventListener(event, now)
    now()
  }
  return { soon: () => (due ??= setTimeout(now, SOON_MS)), stop }
}

const isBlank = (entries: Entries): boolean => saysTheSame(entries, blankEntries())
const EXAMPLE = 'The example took the place of your earlier answers.'

/** What the page holds before its script has read it; a date that is half typed among it. */
function typedInto(page: HTMLFormElement): FormData {
  const typed = new FormData(page)
  for (const field of page.elements) if (field instanceof HTMLInputElement && isHalfTyped(field)) typed.set(field.name, HALF_DATE)
  return typed
}

const readKept = (): Entries | undefined => inTab((storage) => keptDraft(storage, Date.now()))?.gave

/** Reads into the form what was kept, and what was typed before the script had loaded. */
function begin(form: DraftForm, early: FormData): void {
  const kept = readKept()
  form.replace(withTypedEarly(kept ?? form.all(), early))
  const page = document.getElementById(INTAKE)
  // The fields of rows are on the page once the form has been drawn again.
  if (kept !== undefined && page !== null) requestAnimationFrame(() => goToPlace(page))
}

/** A reload shows the draft, and not the example anew. */
const showDraftNext = (): void => window.history.replaceState(window.history.state, '', `/consult${window.location.hash}`)

/**
 * Goes on from the example with which the page was drawn, as of a day, and from what was typed into it before the script had loaded.
 * What was kept before gives way to it, and is handed over to be brought back.
 */
function beginDrawn(form: DraftForm, early: FormData, day: IsoDate, gaveWay: (kept: Entries) => void): void {
  const kept = readKept()
  const show = (entries: Entries): void => {
    // What stands already is not written anew: the guidance that the server drew would be drawn again before it has come alive.
    if (!saysTheSame(form.all(), entries)) form.replace(entries)
    if (kept !== undefined && !isBlank(kept) && !saysTheSame(kept, entries)) gaveWay(kept)
  }
  const shown = withTypedEarly(form.all(), early)
  show(shown)
  showDraftNext()
  // A copy kept for working offline was drawn on another day, and so was a page of a server on the other side of midnight.
  if (day === readClock().slice(0, 10)) return
  void exampleNow().then((example) => {
    if (saysTheSame(form.all(), shown)) show(example)
  })
}

/** Writes these entries into the form in place of what is there. Returns what they replaced. */
function replaceBy(form: DraftForm, entries: Entries): Entries {
  const before = form.all()
  form.replace(entries)
  return before
}

/** What the page was drawn with: the example, as of a day. */
type Drawn = { readonly day: IsoDate; readonly entries: Entries }

/** The form, and its draft in this tab's session storage. */
export function useDraft(drawn?: Drawn): DraftControl {
  const [form] = useState(() => draftForm(drawn?.entries ?? blankEntries()))
  const [kept, setKept] = useState(true)
  const early = useRef<FormData>(undefined)
  const undoing = useUndo(form)
  const { offer } = undoing

  const keepNow = useCallback(() => setKept(keep(form.all())), [form])

  const takeExample = useCallback(
    (example: Entries): void => {
      // Pressed a second time it changes nothing, and what the first press replaced can still be brought back.
      if (saysTheSame(form.all(), example)) return
      const before = replaceBy(form, example)
      inTab(dropDraft)
      keepNow()
      // Where nothing had been answered, nothing is there to be brought back.
      offer(EXAMPLE, isBlank(before) ? undefined : before)
    },
    [form, keepNow, offer],
  )

  const clear = (): void => {
    // Nothing is left to be cleared, and what was cleared before can still be brought back.
    if (isBlank(form.all())) return
    offer('Everything was cleared.', replaceBy(form, blankEntries()))
    keepNow()
  }

  // The fields are set to what the form knows as soon as they are taken in, which is after this and before any other effect.
  useInsertionEffect(() => {
    const page = document.getElementById(INTAKE)
    if (page instanceof HTMLFormElement) early.current = typedInto(page)
  }, [])

  useEffect(() => {
    const typed = early.current ?? new FormData()
    if (drawn === undefined) begin(form, typed)
    else beginDrawn(form, typed, drawn.day, (kept) => offer(EXAMPLE, kept))
    const keeping = keepSoon(keepNow)
    keeping.soon()
    const stop = form.subscribe(keeping.soon)
    return () => {
      stop()
      keeping.stop()
    }
  }, [form, keepNow, offer, drawn])

  return {
    ...undoing,
    form,
    kept,
    clear,
    loadExample: () => void exampleNow().then(takeExample),
  }
}
