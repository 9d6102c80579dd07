'use client'

import { useId } from 'react'
import { of100, percent } from '@/lib/documents/shares'
import styles from './charts.module.css'

const ROWS = 5
const COLUMNS = 20
const STEP = 14
const RADIUS = 5

const places = Array.from({ length: ROWS * COLUMNS }, (_, i) => ({ x: (i % COLUMNS) * STEP + STEP / 2, y: Math.floor(i / COLUMNS) * STEP + STEP / 2 }))

type Array100 = { readonly group: string; readonly value: number; readonly outcome: string }

/** One hundred people, with as many filled in as a trial's percentage stands for. */
export function IconArray({ group, value, outcome }: Array100) {
  const id = useId()
  const filled = of100(value)
  return (
    <figure className={styles.array}>
      <figcaption>
        <strong>{filled} of 100</strong> with {group}
      </figcaption>
      <svg viewBox={`0 0 ${COLUMNS * STEP} ${ROWS * STEP}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
        <title id={`${id}-title`}>{`${filled} of 100 people: ${group}`}</title>
        <desc id={`${id}-desc`}>{`Of 100 circles ${filled} are filled, for the ${percent(value)} with ${outcome}; the others are rings.`}</desc>
        {places.map(({ x, y }, i) => (
          <circle key={i} cx={x} cy={y} r={RADIUS} className={i < filled ? styles.filled : styles.ring} />
        ))}
      </svg>
    </figure>
  )
}
