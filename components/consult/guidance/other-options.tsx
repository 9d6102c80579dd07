'use client'

import { memo } from 'react'
import type { Assessment } from '@/lib/guidance/assessment'
import { saysTheSame } from '../says-the-same'
import styles from './guidance.module.css'
import { RestsOn } from './links'

/** The treatments beside these two, each with its place in this person’s care. */
export const OtherOptions = memo(function OtherOptions({ alternatives }: Pick<Assessment, 'alternatives'>) {
  return (
    <section className={styles.part} aria-labelledby="other-options">
      <h3 id="other-options">Other options</h3>
      <ul className={styles.others}>
        {alternatives.map(({ id, title, standing, says, citations }) => (
          <li key={id} className={styles.other}>
            <h4>{title}</h4>
            <p className={styles.meta}>{standing}</p>
            <p>{says}</p>
            <RestsOn citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  )
}, saysTheSame)
