'use client'

import { memo } from 'react'
import type { Thresholds } from '@/lib/guidance/assessment'
import { sayRange, type Range } from '@/lib/logic/range'
import { saysTheSame } from '../says-the-same'
import styles from './guidance.module.css'
import { RestsOn } from './links'
import { Opened } from './opened'

/** An assessment is stored as JSON, which has no infinity: a count this high stands for no upper bound. */
const NO_BOUND = 99

function sayCount({ low, high }: Range): string {
  if (high < NO_BOUND) return sayRange({ low, high })
  return low === 0 ? 'not known' : `at least ${low}`
}

function CountTable({ counts }: Pick<Thresholds, 'counts'>) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Adequate trials by the weeks and the dose table asked for</caption>
      <thead>
        <tr>
          <th scope="col">At least</th>
          <th scope="col">Dose table</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ weeks, table, count }) => (
          <tr key={`${weeks} ${table}`}>
            <td>{weeks} weeks</td>
            <td>{table}</td>
            <td>{sayCount(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The count in one line where every threshold gives the same, with the table for those who ask; else the table. */
function Counts({ counts }: Pick<Thresholds, 'counts'>) {
  const [first, ...others] = [...new Set(counts.map(({ count }) => sayCount(count)))]
  if (first === undefined || others.length > 0) return <CountTable counts={counts} />
  return (
    <>
      <p>Adequate by every threshold in use: {first}.</p>
      <Opened summary="The thresholds">{() => <CountTable counts={counts} />}</Opened>
    </>
  )
}

/** How many trials count, under each threshold in use, and how each trial was read. */
export const TrialCount = memo(function TrialCount({ counts, depends, trials, citations }: Thresholds) {
  return (
    <section className={styles.part} aria-labelledby="trial-count">
      <h3 id="trial-count">Adequate trials</h3>
      {depends.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Counts counts={counts} />
      <ul className={styles.statements}>
        {trials.map(({ says, word, reasons }, i) => (
          <li key={i}>
            <p>
              <strong>{word}:</strong> {says}
            </p>
            {reasons.map((reason) => (
              <p key={reason} className={styles.meta}>
                {reason}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <RestsOn citations={citations} />
    </section>
  )
}, saysTheSame)
