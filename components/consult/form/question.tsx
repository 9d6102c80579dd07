'use client'

import { useCallback, useMemo, type ReactNode } from 'react'
import type { Item } from '@/lib/clinical/item'
import { items, type ItemId } from '@/lib/clinical/items'
import { hangsOnOthers } from '@/lib/clinical/applies'
import { applies } from '../draft/applies'
import { isChoiceId, isListId, isTypedId, type Entries } from '../draft/entries'
import { useRead } from '../draft/use-form'
import { ChoiceAnswer } from './choice-answer'
import styles from './question.module.css'
import { ListAnswer } from './list-answer'
import { NoticedAt } from './noticed'
import { PressureAnswer } from './pressure-answer'
import { useShown } from './revealed'
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

/** As many ways to answer, and letters of them, as fit beside a question. */
const ROW = { answers: 5, letters: 66 } as const

/** Whether the ways to answer stand beside the question or below it. */
function roomOf(item: Item): 'row' | 'below' {
  if (item.kind === 'choice') {
    const labels = [...Object.values(item.options).map(([label]) => label), ...Object.values(item.unknowns ?? {}).map(({ label }) => label)]
    return labels.length <= ROW.answers && labels.join('').length <= ROW.letters ? 'row' : 'below'
  }
  return item.kind === 'number' || item.kind === 'date' || item.kind === 'moment' || item.kind === 'text' ? 'row' : 'below'
}

type QuestionOf = { readonly id: ItemId; readonly why?: boolean }

/** A question that is asked whatever else is answered. */
function Asked({ id, why = true, children, hidden = false }: QuestionOf & { readonly children?: ReactNode; readonly hidden?: boolean }) {
  const item: Item = items[id]
  return (
    <div role="group" aria-labelledby={`${id}-ask`} className={styles.question} id={id} data-question data-part data-room={roomOf(item)} hidden={hidden}>
      <div className={styles.ask}>
        <span id={`${id}-ask`}>{item.ask}</span>
        {why && <Why about={item.ask} reasons={[{ why: item.why }]} />}
      </div>
      {answerTo(id)}
      {children}
      <NoticedAt id={id} />
    </div>
  )
}

/** A question that hangs on others: hidden until it applies. Its answer is kept while it does not. */
function Dependent(question: QuestionOf) {
  const { id } = question
  const stands = useRead(useCallback((entries: Entries) => applies(id, entries), [id]))
  const shown = useShown(useMemo(() => [id], [id]))
  return (
    <Asked {...question} hidden={!shown}>
      {stands === 'no' && <p className={styles.notUsed}>Not used: another answer puts this question aside.</p>}
    </Asked>
  )
}

/** One question of the intake, its ways to answer, and what is noticed of the answer. Its id is where links lead. */
export function Question(question: QuestionOf) {
  return hangsOnOthers(question.id) ? <Dependent {...question} /> : <Asked {...question} />
}
