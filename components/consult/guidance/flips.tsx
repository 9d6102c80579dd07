'use client'

import { VerdictBadge } from '@/components/state'
import { optionNames } from '@/components/words'
import { isItemId } from '@/lib/clinical/items'
import { options } from '@/lib/clinical/rule'
import type { Assessment, Flip } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Opened } from './opened'
import { QuestionLink } from './question-link'

const SHOWN = 5

function FlipEntry({ flip, assessment }: { readonly flip: Flip; readonly assessment: Assessment }) {
  const [first = ''] = Object.keys(flip.change)
  const changed = options.filter((option) => flip.verdicts[option] !== assessment.options[option].verdict)
  return (
    <li>
      <p>{isItemId(first) ? <QuestionLink id={first}>{flip.says}</QuestionLink> : flip.says}</p>
      {changed.map((option) => (
        <p key={option} className={styles.marks}>
          <span className={styles.meta}>{optionNames[option]}</span> <VerdictBadge verdict={flip.verdicts[option]} />
        </p>
      ))}
    </li>
  )
}

/** Single answers that would change a verdict. */
export function Flips({ assessment }: { readonly assessment: Assessment }) {
  const { flips } = assessment
  const entry = (flip: Flip) => <FlipEntry key={`${flip.variable} ${flip.says}`} flip={flip} assessment={assessment} />
  return (
    <section className={styles.part} aria-labelledby="what-would-change">
      <h3 id="what-would-change">What would change this</h3>
      {flips.length === 0 && <p>No single answer changes a verdict as things stand.</p>}
      <ul className={styles.statements}>{flips.slice(0, SHOWN).map(entry)}</ul>
      {flips.length > SHOWN && (
        <Opened summary={`${flips.length - SHOWN} more changes`}>{() => <ul className={styles.statements}>{flips.slice(SHOWN).map(entry)}</ul>}</Opened>
      )}
    </section>
  )
}
