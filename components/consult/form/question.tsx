'use client'

import type { ReactNode } from 'react'
import type { Item } from '@/lib/clinical/item'
import { items, type ItemId } from '@/lib/clinical/items'
import { isChoiceId, isListId, isTypedId } from '../draft/entries'
import { ChoiceAnswer } from './choice-answer'
import styles from './form.module.css'
import { ListAnswer } from './list-answer'
import { NoticedAt } from './noticed'
import { PressureAnswer } from './pressure-answer'
import { ScoresAnswer } from './scores-answer'
import { TrialsAnswer } from './trials-answer'
import { TypedAnswer } from './typed-answer'
import { Why } from './why'

function answerTo(id: ItemId): ReactNode {
  if (isChoiceId(id)) return <ChoiceAnswer id={id} />
  if (isListId(id)) return <ListAnswer id={id} />
  if (isTypedId(id)) return <TypedAnswer id={id} />
  if (id === 'trials') return <TrialsAnswer />
  return id === 'scores' ? <ScoresAnswer /> : <PressureAnswer />
}

/** One question of the intake, its ways to answer, and what is noticed of the answer. Its id is where links lead. */
export function Question({ id, why = true }: { readonly id: ItemId; readonly why?: boolean }) {
  const item: Item = items[id]
  return (
    <fieldset className={styles.question} id={id}>
      <legend className={styles.ask} id={`${id}-ask`}>
        {item.ask}
      </legend>
      {answerTo(id)}
      <NoticedAt id={id} />
      {why && <Why about={item.ask} why={item.why} />}
    </fieldset>
  )
}
