'use client'

import type { ListItem } from '@/lib/clinical/item'
import { items } from '@/lib/clinical/items'
import type { ListId } from '../draft/entries'
import { useForm, useValue } from '../draft/use-form'
import styles from './chips.module.css'

/** Ticks that say nothing has been done stand alone. */
const alone = (value: string): boolean => value === 'none-yet'

function ticked(before: readonly string[], value: string, on: boolean): string[] {
  if (!on) return before.filter((one) => one !== value)
  return alone(value) ? [value] : [...before.filter((one) => !alone(one)), value]
}

/** Check boxes of one question. Shown a second time elsewhere on the page (`twin`), they have no name of their own and tick the same answer. */
export function ListAnswer({ id, twin = false }: { readonly id: ListId; readonly twin?: boolean }) {
  const { set } = useForm()
  const now = useValue(id)
  const item: ListItem = items[id]
  const tick = (value: string, on: boolean): void => {
    set(id, ticked(now, value, on))
  }
  return (
    <div className={styles.chips}>
      {Object.entries(item.options).map(([value, [label]]) => (
        <label key={value} className={styles.chip}>
          <input type="checkbox" name={twin ? undefined : id} value={value} checked={now.includes(value)} onChange={(event) => tick(value, event.target.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  )
}
