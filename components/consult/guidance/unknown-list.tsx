'use client'

import { StateBlock } from '@/components/state'
import { sections, items } from '@/lib/clinical/items'
import type { Standing } from '@/lib/clinical/reading/types'
import type { Assessment, Gap } from '@/lib/guidance/assessment'
import styles from './guidance.module.css'
import { Opened } from './opened'
import { QuestionLink } from './question-link'

const TOP = 3

const standings = {
  known: 'answered',
  'part-known': 'answered in part',
  'not-asked': 'not asked yet',
  'not-known': 'not known',
  stale: 'too old',
  contradicted: 'clashes with another answer',
  refused: 'cannot be as entered',
  unconfirmed: 'unlikely, to be confirmed',
  'not-applicable': 'does not apply',
} as const satisfies Record<Standing, string>

function GapLine({ gap }: { readonly gap: Gap }) {
  const [first] = gap.items
  if (first === undefined) return null
  return (
    <li>
      <p>
        <QuestionLink id={first}>{gap.ask}</QuestionLink> <span className={styles.meta}>({standings[gap.standing]}, {sections[items[first].section].toLowerCase()})</span>
      </p>
      {gap.missing !== undefined && gap.missing.length > 0 && <p className={styles.meta}>Missing: {gap.missing.join('; ')}</p>}
      <p className={styles.meta}>{gap.why}</p>
    </li>
  )
}

/** What is still open and can matter, the first to ask first. */
export function UnknownList({ assessment }: { readonly assessment: Assessment }) {
  const { gaps, contradictions } = assessment
  const rest = gaps.slice(TOP)
  return (
    <section className={styles.part} aria-labelledby="still-unknown">
      <h3 id="still-unknown">Still unknown</h3>
      {contradictions.map(({ id, says, ask, items: concerned }) => (
        <StateBlock key={id} state="conflict" title="Answers that cannot all be true">
          <p>
            {says} {ask}
          </p>
          <p>
            {concerned.map((item) => (
              <span key={item} className={styles.inline}>
                <QuestionLink id={item}>{items[item].ask}</QuestionLink>
              </span>
            ))}
          </p>
        </StateBlock>
      ))}
      {gaps.length === 0 && <p>Nothing that is open can change a verdict.</p>}
      <ol className={styles.gaps}>
        {gaps.slice(0, TOP).map((gap) => (
          <GapLine key={gap.variable} gap={gap} />
        ))}
      </ol>
      {rest.length > 0 && (
        <Opened summary={`${rest.length} more`}>
          {() => (
            <ol className={styles.gaps} start={TOP + 1}>
              {rest.map((gap) => (
                <GapLine key={gap.variable} gap={gap} />
              ))}
            </ol>
          )}
        </Opened>
      )}
    </section>
  )
}
