'use client'

import { optionNames } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import type { Assessment } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Opened } from './opened'
import { Statements } from './statements'

/** Monitoring and counsel, for each option that is still in question. */
export function GoingAhead({ assessment }: { readonly assessment: Assessment }) {
  const open = options.filter((option) => assessment.options[option].goingAhead.length > 0)
  if (open.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="going-ahead">
      <h3 id="going-ahead">If you go ahead</h3>
      {open.map((option) => (
        <Opened key={option} summary={`${optionNames[option]}: ${assessment.options[option].goingAhead.length} points`}>
          {() => <Statements statements={assessment.options[option].goingAhead} />}
        </Opened>
      ))}
    </section>
  )
}
