import type { Field } from '@/lib/documents/packet/field'
import styles from './packet.module.css'
import { ToAnswer } from './to-answer'

/** The lines of a part: what is open leads to where it is answered. */
export function PartFields({ fields, entry }: { readonly fields: readonly Field[]; readonly entry?: string | undefined }) {
  return (
    <dl className={styles.fields}>
      {fields.map(({ label, state, says, item }) => (
        <div key={label} data-field={state}>
          <dt>{label}</dt>
          <dd>{state === 'present' ? says : <ToAnswer item={item} entry={entry}>{says}</ToAnswer>}</dd>
        </div>
      ))}
    </dl>
  )
}
