'use client'

import { useCallback, useState } from 'react'
import type { Answers } from '@/lib/clinical/answers'
import { isItemId, items } from '@/lib/clinical/items'
import { isChoiceId, type ChoiceId } from '../draft/entries'
import { useForm } from '../draft/use-form'
import { useStamp } from '../use-stamp'

type Chosen = Readonly<Partial<Record<ChoiceId, string>>>
type Given = { readonly says: string; readonly before: Chosen; readonly after: Chosen }

/** Answers given from the guidance, written where the form keeps them. */
export type Answering = {
  /** The last one, in words. */
  readonly said: string | undefined
  readonly answer: (says: string, chosen: Chosen) => void
  readonly undo: () => void
}

/** The choices a change is made of; undefined where it holds a number, a date or a row, which only stand for others of their kind. */
export function choicesOf(change: Answers): Chosen | undefined {
  const pairs = Object.entries(change).map(([id, value]) => (isItemId(id) && isChoiceId(id) && typeof value === 'string' && Object.hasOwn(items[id].options, value) ? [id, value] : undefined))
  return pairs.includes(undefined) ? undefined : Object.fromEntries(pairs.filter((pair) => pair !== undefined))
}

const idsOf = (chosen: Chosen): readonly ChoiceId[] => Object.keys(chosen).filter((id): id is ChoiceId => isItemId(id) && isChoiceId(id))

export function useAnswering(): Answering {
  const { set, get } = useForm()
  const stamp = useStamp()
  const [given, setGiven] = useState<Given>()
  const write = useCallback(
    (chosen: Chosen): void => {
      for (const id of idsOf(chosen)) {
        set(id, chosen[id] ?? '')
        stamp(id)
      }
    },
    [set, stamp],
  )
  const answer = useCallback<Answering['answer']>(
    (says, chosen) => {
      const before = Object.fromEntries(idsOf(chosen).map((id) => [id, get(id)]))
      write(chosen)
      setGiven({ says, before, after: chosen })
    },
    [get, write],
  )
  return {
    said: given?.says,
    answer,
    undo: () => {
      if (given === undefined) return
      // What has been answered anew in the form since then stays.
      const unchanged = idsOf(given.after).every((id) => get(id) === given.after[id])
      if (unchanged) write(given.before)
      setGiven(undefined)
    },
  }
}
