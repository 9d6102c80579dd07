import { useMemo } from 'react'
import type { Section } from '@/lib/clinical/item'
import { sections } from '@/lib/clinical/items'
import { blocksOf } from './blocks'
import styles from './question.module.css'
import { GroupBlock } from './group-block'
import { Question } from './question'

/** One page of the intake. */
export function IntakeSection({ section }: { readonly section: Section }) {
  const blocks = useMemo(() => blocksOf(section), [section])
  return (
    <section className={styles.section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`} tabIndex={-1}>
        {sections[section]}
      </h2>
      {blocks.map(({ group, ids }) => (group === undefined ? ids.map((id) => <Question key={id} id={id} />) : <GroupBlock key={group} group={group} ids={ids} />))}
    </section>
  )
}
