'use client'

import { useCallback, type MouseEvent } from 'react'
import { NOT_KNOWN } from '@/lib/clinical/answers'
import { items, type ItemId } from '@/lib/clinical/items'
import { applies } from '../draft/applies'
import { useChange } from '../draft/changing'
import type { Entries } from '../draft/entries'
import { useForm, useRead } from '../draft/use-form'
import { useStamp } from '../use-stamp'
import { wholeOf, type Whole } from './blocks'
import buttons from '../buttons.module.css'
import question from './question.module.css'
import { goOn } from './keys'
import { Question } from './question'
import { useShown } from './revealed'
import { Why } from './why'

/** Answers a whole group at once. Where something was found already, only what is still open is answered. */
function WholeGroup({ group, whole: { says, rest, answers } }: { readonly group: string; readonly whole: Whole }) {
  const { all, replace } = useForm()
  const stamp = useStamp()
  const change = useChange()
  const now = useRead(useCallback((entries: Entries) => answers.map(([id]) => entries[id]), [answers]))
  const found = now.some((answer, i) => answer !== '' && answer !== NOT_KNOWN && answer !== answers[i]?.[1])
  const word = found ? rest : says
  const answer = (): void => {
    const entered = answers.reduce((entries, [id, value], i) => (applies(id, entries) !== 'no' && (!found || now[i] === '') ? { ...entries, [id]: value } : entries), all())
    replace(entered)
    stamp(answers[0]?.[0] ?? '')
  }
  const press = ({ currentTarget, detail }: MouseEvent<HTMLButtonElement>): void => {
    change(`${group}: ${word.toLowerCase()}.`, answer)
    const block = currentTarget.closest('[data-group]')
    // Pressed by keyboard, the cursor goes on to what is asked next.
    if (detail === 0 && currentTarget.form && block) goOn(currentTarget.form, block)
  }
  return (
    <button type="button" className={buttons.strong} data-whole title="Alt+N" onClick={press}>
      {word}
      <span className="visually-hidden">: {group}</span>
    </button>
  )
}

/** Why the questions of a group are asked: once, or each reason with its questions. */
function reasonsOf(ids: readonly ItemId[]): readonly { readonly of?: string; readonly why: string }[] {
  const whys = [...new Set(ids.map((id) => items[id].why))]
  if (whys.length === 1) return whys.map((why) => ({ why }))
  return whys.map((why) => ({ of: ids.filter((id) => items[id].why === why).map((id) => items[id].ask).join('; '), why }))
}

/** A list of exceptions, which one press answers as a whole. */
export function GroupBlock({ group, ids }: { readonly group: string; readonly ids: readonly ItemId[] }) {
  const name = `group-${group.toLowerCase().replaceAll(/[ ,]+/g, '-')}`
  const whole = wholeOf(group, ids)
  return (
    <div role="group" aria-labelledby={name} className={question.group} data-group hidden={!useShown(ids)}>
      <div className={question.groupHead}>
        <h3 id={name}>{group}</h3>
        <Why about={group} reasons={reasonsOf(ids)} />
        {whole !== undefined && <WholeGroup group={group} whole={whole} />}
      </div>
      {ids.map((id) => (
        <Question key={id} id={id} why={false} />
      ))}
    </div>
  )
}
