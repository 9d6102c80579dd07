import type { Item, Section } from '@/lib/clinical/item'
import { itemIds, items, sections, type ItemId } from '@/lib/clinical/items'
import styles from './form.module.css'
import { GroupBlock } from './group-block'
import { Question } from './question'

/** Questions that stand together: a group of exceptions, or one question alone. */
type Block = { readonly group?: string; readonly ids: readonly ItemId[] }

/** The questions of a section in order; a group stands where its first question does. */
function blocksOf(section: Section): readonly Block[] {
  const ids = itemIds.filter((id) => items[id].section === section)
  const groupOf = (id: ItemId): string | undefined => {
    const item: Item = items[id]
    return item.group
  }
  return ids.flatMap((id): readonly Block[] => {
    const group = groupOf(id)
    if (group === undefined) return [{ ids: [id] }]
    const members = ids.filter((other) => groupOf(other) === group)
    return members[0] === id ? [{ group, ids: members }] : []
  })
}

/** One page of the intake. */
export function IntakeSection({ section }: { readonly section: Section }) {
  return (
    <section className={styles.section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`} tabIndex={-1}>
        {sections[section]}
      </h2>
      {blocksOf(section).map(({ group, ids }) =>
        group === undefined ? ids.map((id) => <Question key={id} id={id} />) : <GroupBlock key={group} group={group} ids={ids} />,
      )}
    </section>
  )
}
