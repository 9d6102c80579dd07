'use client'

import { items } from '@/lib/clinical/items'
import type { ChoiceId } from '../draft/entries'
import { useValue } from '../draft/use-form'
import type { Chip } from '../form/chips'
import { chipsOf } from '../form/choice-answer'
import styles from './unknown.module.css'
import type { Answering } from './use-answering'

/** As many answers as stand in a row or two; a longer list is answered where it is asked. */
const MOST = 6

/** The ways to answer a choice from here; none where they are too many. */
function waysOf(id: ChoiceId): readonly Chip[] {
  const ways = chipsOf(items[id])
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
