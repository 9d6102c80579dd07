'use client'

import { memo } from 'react'
import { items, sections } from '@/lib/clinical/items'
import type { Standing } from '@/lib/clinical/reading/types'
import type { Gap } from '@/lib/guidance/assessment'
import { isChoiceId } from '../draft/entries'
import { saysTheSame } from '../says-the-same'
import { GapAnswers } from './gap-answers'
import { QuestionLink } from './question-link'
import styles from './unknown.module.css'
import type { Answering } from './use-answering'

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

/** One open question: what is asked, why it matters, and the answers where one press can give them. */
export const GapEntry = memo(function GapEntry({ gap, answer }: { readonly gap: Gap } & Partial<Pick<Answering, 'answer'>>) {
  const [first] = gap.items
  if (first === undefined) return null
  const here = answer !== undefined && gap.items.length === 1 && isChoiceId(first)
  return (
    <li>
      <p>
        <QuestionLink id={first}>{gap.ask}</QuestionLink>{' '}
        <span className={styles.meta}>
          ({standings[gap.standing]}, {sections[items[first].section].toLowerCase()})
        </span>
      </p>
      {gap.standing === 'stale' && items[first].section === 'safety' && (
        <p className={styles.meta}>
          Once all are asked again, say so here: <QuestionLink id="safetyAskedAt">{items.safetyAskedAt.ask}</QuestionLink>
        </p>
      )}
      {here && <GapAnswers id={first} answer={answer} />}
      {gap.leftOut !== undefined && <p className={styles.meta}>As it stands: {gap.leftOut}.</p>}
      {gap.missing !== undefined && gap.missing.length > 0 && <p className={styles.meta}>Missing: {gap.missing.join('; ')}</p>}
      <p className={styles.meta}>{gap.why}</p>
    </li>
  )
}, saysTheSame)
