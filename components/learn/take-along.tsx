import { LoneLink } from '@/components/page-link'
import type { Ground, Point } from '@/lib/learn/reveal'
import styles from './learn.module.css'
import reveal from './reveal.module.css'

function Passage({ ground: { id, says, source, at, pinpoint } }: { readonly ground: Ground }) {
  return (
    <blockquote className={reveal.passage}>
      <p>{says}</p>
      <p className={styles.meta}>
        <LoneLink href={`/evidence/${id}`}>
          {source}, {at}
        </LoneLink>
        {pinpoint !== undefined && <> “{pinpoint}”</>}
      </p>
    </blockquote>
  )
}

/** What is worth taking along, each point with the passages it rests on open below it. */
export function TakeAlong({ points }: { readonly points: readonly Point[] }) {
  return (
    <ol className={styles.cases}>
      {points.map(({ says, grounds }) => (
        <li key={says} className={styles.group}>
          <p>
            <strong>{says}</strong>
          </p>
          {grounds.map((ground) => (
            <Passage key={ground.id} ground={ground} />
          ))}
        </li>
      ))}
    </ol>
  )
}
