'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import type { Item } from '@/lib/clinical/item'
import { items, type ItemId } from '@/lib/clinical/items'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { isChoiceId, type ChoiceId, type Entries } from '../draft/entries'
import { useStamp } from '../use-stamp'
import styles from './form.module.css'
import { Question } from './question'
import { Why } from './why'

const hasNo = (id: ItemId): id is ChoiceId => isChoiceId(id) && Object.hasOwn(items[id].options, 'no')
const isException = (answer: string): boolean => answer !== '' && answer !== 'no' && answer !== NOT_KNOWN

/** Answers every question of a group "no". Where something was found already, only what is still open is answered. */
function NoneOfThese({ ids, group }: { readonly ids: readonly ChoiceId[]; readonly group: string }) {
  const { setValue } = useFormContext<Entries>()
  const stamp = useStamp()
  const now = useWatch<Entries, readonly ChoiceId[]>({ name: ids })
  const found = now.some(isException)
  const answer = (): void => {
    ids.forEach((id, i) => {
      if (!found || now[i] === '') setValue(id, 'no', { shouldDirty: true })
    })
    stamp(ids[0] ?? '')
  }
  return (
    <button type="button" className={styles.none} onClick={answer}>
      {found ? 'None of the others' : 'None of these'}
      <span className="visually-hidden">: {group}</span>
    </button>
  )
}

/** A list of exceptions, which one press answers as a whole. */
export function GroupBlock({ group, ids }: { readonly group: string; readonly ids: readonly ItemId[] }) {
  const name = `group-${group.toLowerCase().replaceAll(' ', '-')}`
  const reasons = [...new Set(ids.map((id): Item['why'] => items[id].why))]
  const [reason] = reasons
  const shared = reasons.length === 1
  return (
    <div role="group" aria-labelledby={name} className={styles.group}>
      <div className={styles.groupHead}>
        <h3 id={name}>{group}</h3>
        {shared && reason !== undefined && <Why about={group} why={reason} />}
        {ids.every(hasNo) && <NoneOfThese ids={ids.filter(hasNo)} group={group} />}
      </div>
      {ids.map((id) => (
        <Question key={id} id={id} why={!shared} />
      ))}
    </div>
  )
}
