'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Answers } from '@/lib/clinical/answers'
import { itemIds, type ItemId } from '@/lib/clinical/items'
import { isSame } from '@/lib/cases/canonical'
import type { Side } from '@/lib/cases/merge'
import { begin, type Saved } from '@/lib/cases/working-copy'
import { draftForm, type DraftForm } from '@/components/consult/draft/draft-form'
import { toAnswers } from '@/components/consult/draft/to-answers'
import { toEntries } from '@/components/consult/draft/to-entries'
import { UNLOCKED } from '@/components/accounts/tab'
import { useUndo, type Undoing } from '@/components/consult/use-undo'
import { putAnswers } from './answers-api'
import { keepCopy, takeCopy, takeKey } from './device-copy'
import { saving, type Saving, type SavingState } from './saving'
import { toLocal, toStored } from './zone'

/** A case as it was opened, and by whom. */
export type OpenedCase = { readonly id: string; readonly person: string; readonly saved: Saved }

export type CaseControl = Undoing & {
  readonly form: DraftForm
  readonly state: SavingState
  readonly choose: (item: ItemId, side: Side) => void
  readonly retry: () => void
}

const answersIn = (form: DraftForm): Answers => toStored(toAnswers(form.all()))

/** Writes into the form what was merged; what says the same stays as it was typed. */
function writeInto(form: DraftForm, yours: Answers): void {
  const now = answersIn(form)
  const changed = itemIds.filter((id) => !isSame(now[id], yours[id]))
  if (changed.length === 0) return
  const merged = toEntries(toLocal(yours))
  form.replace({ ...form.all(), ...Object.fromEntries(changed.map((id) => [id, merged[id]])) })
}

type Store = Saving & { readonly keepUnder: (key: string) => void; readonly keepNowhere: () => void }

/** What is typed before the page has its key is kept as soon as it has one. */
function startSaving({ id, person, saved }: OpenedCase): Store {
  let key: string | undefined
  let canKeep = true
  const store = saving(begin(saved), {
    put: (sent) => putAnswers(id, person, sent),
    keep: (copy) => canKeep && (key === undefined || keepCopy(key, copy)),
  })
  return {
    ...store,
    keepUnder: (own) => {
      key = own
      keepCopy(own, store.state().copy)
    },
    keepNowhere: () => {
      canKeep = false
    },
  }
}

/** Goes on from what an earlier page could not save, then saves. */
async function resume({ id, person }: OpenedCase, store: Store): Promise<void> {
  try {
    const key = await takeKey(person, id)
    const left = await takeCopy(person, id, key)
    if (left !== undefined) store.resume(left)
    store.keepUnder(key)
  } catch {
    // Where the device keeps nothing, the server does all the same.
    store.keepNowhere()
  }
  store.flush()
}

/** Saves what the form says, and writes into it what others saved. `first`: what it said when it was drawn; what was typed since has not been heard yet. */
function connect(form: DraftForm, store: Saving, first: Answers): () => void {
  const typed = answersIn(form)
  if (!isSame(typed, first)) store.answer(typed)
  const fromForm = form.subscribe(() => {
    const yours = answersIn(form)
    if (!isSame(yours, store.state().copy.yours)) store.answer(yours)
  })
  const toForm = store.subscribe(() => writeInto(form, store.state().copy.yours))
  writeInto(form, store.state().copy.yours)
  return () => {
    fromForm()
    toForm()
  }
}

const nudges = [
  ['online', () => window],
  [UNLOCKED, () => window],
  ['pagehide', () => window],
  ['visibilitychange', () => document],
] as const

/** The answers of a case: what is given here is saved as it is given, and kept here until it is. */
export function useCase(asked: OpenedCase): CaseControl {
  // A page is of one case for as long as it lives, as it was when it was opened.
  const [opened] = useState(asked)
  const [form] = useState(() => draftForm(toEntries(opened.saved.answers)))
  const [first] = useState(() => answersIn(form))
  const [store] = useState(() => startSaving(opened))
  const undoing = useUndo(form)

  useEffect(() => {
    const disconnect = connect(form, store, first)
    void resume(opened, store)
    for (const [event, of] of nudges) of().addEventListener(event, store.flush)
    return () => {
      for (const [event, of] of nudges) of().removeEventListener(event, store.flush)
      store.flush()
      disconnect()
      store.stop()
    }
  }, [form, first, opened, store])

  const state = useSyncExternalStore(store.subscribe, store.state, () => unopened)
  return { ...undoing, form, state, choose: store.choose, retry: store.flush }
}

/** Until the page has come alive: as the server gave it. */
const unopened: SavingState = { copy: begin({ revision: 0, answers: {} }), standing: 'opening', isKept: true }
