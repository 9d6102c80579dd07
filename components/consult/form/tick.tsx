'use client'

import type { Path, ValueAt } from '../draft/draft-form'
import { useForm, useValue } from '../draft/use-form'

/** Where the form keeps what is so or not. */
type TickPath = { [P in Path]: ValueAt<P> extends boolean ? P : never }[Path]

type TickOf = { readonly name: TickPath; readonly 'data-aside'?: boolean; readonly 'data-not-known'?: boolean }

/** A check box of the form. */
export function Tick({ name, ...marks }: TickOf) {
  const { set } = useForm()
  return <input type="checkbox" name={name} checked={useValue(name)} onChange={({ target }) => set(name, target.checked)} {...marks} />
}
