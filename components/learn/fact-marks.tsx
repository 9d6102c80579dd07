'use client'

import { Minus, Plus } from 'lucide-react'
import { MOST_FACTS } from '@/lib/learn/commitment'
import type { Side } from '@/lib/learn/comparison'
import type { CaseFact, CaseFactId, FactGroup } from '@/lib/learn/facts'
import { FactList } from './fact-list'
import type { Chosen } from './kept-form'
import factStyles from './facts.module.css'
import styles from './learn.module.css'

type Marks = Pick<Chosen, Side> & { readonly mark: (fact: CaseFactId, side: Side) => void }

const sides = { for: ['For', Plus], against: ['Against', Minus] } as const

function MarkButton({ fact: { id, asked, answer }, side, marks }: { readonly fact: CaseFact; readonly side: Side; readonly marks: Marks }) {
  const [word, Icon] = sides[side]
  const pressed = marks[side].includes(id)
  const full = !pressed && marks[side].length >= MOST_FACTS
  return (
    <button type="button" className={factStyles.mark} data-side={side} aria-pressed={pressed} aria-disabled={full} aria-label={`${word}: ${asked}, ${answer}`} onClick={() => full || marks.mark(id, side)}>
      <Icon size={18} aria-hidden="true" /> {word}
    </button>
  )
}

/** Every fact of the case, each of which can be marked as speaking for or against an option. */
export function FactMarks({ facts, marks }: { readonly facts: readonly FactGroup[]; readonly marks: Marks }) {
  const beside = (fact: CaseFact) => (
    <div className={styles.marks}>
      <MarkButton fact={fact} side="for" marks={marks} />
      <MarkButton fact={fact} side="against" marks={marks} />
    </div>
  )
  return (
    <div className={styles.groups}>
      <p role="status" className={styles.meta}>
        Marked: {marks.for.length} of {MOST_FACTS} for, {marks.against.length} of {MOST_FACTS} against.
      </p>
      <FactList facts={facts} beside={beside} />
    </div>
  )
}
