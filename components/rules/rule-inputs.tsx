import { factsOf } from '@/lib/logic/expression'
import { items, sections } from '@/lib/clinical/items'
import { placeOfFact, variables } from '@/lib/clinical/variables'
import type { Condition } from '@/lib/clinical/words'
import { PageLink } from '../page-link'
import styles from './rule-inputs.module.css'

/** The questions whose answers a condition reads, each once, in the order it reads them. */
export const itemsRead = (condition: Condition) => [...new Set(factsOf(condition).flatMap(({ id }) => variables[placeOfFact(id)]?.items ?? []))]

/** The questions a rule reads, why each is asked, and where to answer it. */
export function RuleInputs({ condition }: { readonly condition: Condition }) {
  const read = itemsRead(condition)
  if (read.length === 0) return <p>It reads no answer: it holds for everyone.</p>
  return (
    <ul className={styles.inputs}>
      {read.map((id) => (
        <li key={id}>
          <PageLink href={`/consult#${id}`}>{items[id].ask}</PageLink> <span className={styles.section}>{sections[items[id].section]}</span>
          <br />
          {items[id].why}
        </li>
      ))}
    </ul>
  )
}
