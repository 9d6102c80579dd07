import { createFormControl, type Control, type FieldPath, type FieldPathValue } from 'react-hook-form'
import type { Entries } from './entries'

/** Where the form keeps a value: a question, a cell of one, or a row of a table. */
export type Path = FieldPath<Entries>

/** What is kept there. A row that has been taken away has nothing. */
export type ValueAt<P extends Path> = FieldPathValue<Entries, P>

/** The form: what was entered, and who is told when it changes. */
export type DraftForm = {
  /** By which a part of the page is told what it reads. */
  readonly control: Control<Entries>
  /** All of it, as it stands: later changes leave it as it is. The same object comes back until something changes. */
  readonly all: () => Entries
  readonly get: <P extends Path>(path: P) => ValueAt<P>
  readonly set: <P extends Path>(path: P, value: ValueAt<P>) => void
  /** Puts other entries in place of all. */
  readonly replace: (entries: Entries) => void
  readonly subscribe: (changed: () => void) => () => void
}

const copy = (entries: Entries): Entries => JSON.parse(JSON.stringify(entries)) as Entries

/**
 * A form that begins with these entries. react-hook-form keeps them; its control is made apart from any component,
 * so that each part of the page reads what it shows and draws anew only when that changes.
 */
export function draftForm(first: Entries): DraftForm {
  const form = createFormControl<Entries>({ defaultValues: first })
  let seen: Entries | undefined
  form.subscribe({ formState: { values: true }, callback: () => (seen = undefined) })
  return {
    control: form.control,
    all: () => (seen ??= copy(form.getValues())),
    get: (path) => form.getValues(path),
    set: (path, value) => {
      if (form.getValues(path) !== value) form.setValue(path, value)
    },
    replace: (entries) => form.reset(copy(entries)),
    subscribe: (changed) => form.subscribe({ formState: { values: true }, callback: changed }),
  }
}
