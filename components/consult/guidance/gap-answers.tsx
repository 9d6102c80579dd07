'use client'

import { NOT_KNOWN } from '@/lib/clinical/answers'
import type { ChoiceItem } from '@/lib/clinical/item'
import { items } from '@/lib/clinical/items'
import type { ChoiceId } from '../draft/entries'
import { useValue } from '../draft/use-form'
import styles from './unknown.module.css'
import type { Answering } from './use-answering'

/** As many answers as stand in a row or two; a longer list is answered where it is asked. */
const MOST = 6

type Way = { readonly value: string; readonly label: string; readonly unknown?: boolean }

/** The ways to answer a choice from here; none where they are too many. */
function waysOf(id: ChoiceId): readonly Way[] {
  const { options, unknowns = {} }: ChoiceItem = items[id]
  const ways: readonly Way[] = [
    ...Object.entries(options).map(([value, [label]]) => ({ value, label })),
    ...Object.entries(unknowns).map(([value, { label }]) => ({ value, label, unknown: true })),
    { value: NOT_KNOWN, label: 'Not known', unknown: true },
  ]
  return ways.length > MOST ? [] : ways
}

/** The answers to an open question as buttons: one press gives the answer, in the form too. */
export function GapAnswers({ id, answer }: { readonly id: ChoiceId } & Pick<Answering, 'answer'>) {
  const now = useValue(id)
  const { ask } = items[id]
  return (
    <p className={styles.answers}>
      {waysOf(id).map(({ value, label, unknown }) => (
        <button key={value} type="button" data-unknown={unknown} aria-pressed={now === value} onClick={() => answer(`${ask}: ${label}`, { [id]: value })}>
          <span className="visually-hidden">{ask}: </span>
          {label}
        </button>
      ))}
    </p>
  )
}
