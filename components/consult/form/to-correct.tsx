'use client'

import { TriangleAlert } from 'lucide-react'
import { counted } from '@/components/words'
import { items, type ItemId } from '@/lib/clinical/items'
import { useAssessment } from '../assessment-context'
import { QuestionLink } from '../guidance/question-link'
import styles from './noticed.module.css'

/** The answers that cannot be, are unlikely, or clash, with the way to each. */
export function ToCorrect() {
  const assessment = useAssessment()
  if (assessment === undefined) return null
  const { refused, doubts, contradictions } = assessment
  const faults: ReadonlyMap<ItemId, string> = new Map<ItemId, string>([
    ...contradictions.flatMap(({ items: concerned }) => concerned.map((id) => [id, 'clashes with another answer'] as const)),
    ...doubts.map(({ item }) => [item, 'unlikely: confirm it'] as const),
    ...refused.map(({ item, bound }) => [item, `has to be ${bound}`] as const),
  ])
  if (faults.size === 0) return null
  return (
    <section className={styles.toCorrect} aria-labelledby="to-correct">
      <h2 id="to-correct">
        <TriangleAlert size={20} aria-hidden="true" /> {counted(faults.size, 'answer')} to look at
      </h2>
      <ul>
        {[...faults].map(([id, fault]) => (
          <li key={id}>
            <QuestionLink id={id}>{items[id].ask}</QuestionLink>: {fault}
          </li>
        ))}
      </ul>
    </section>
  )
}
