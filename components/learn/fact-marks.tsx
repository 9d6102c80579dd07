'use client'

import { Minus, Plus } from 'lucide-react'
import { MOST_FACTS } from '@/lib/learn/commitment'
import type { CaseFact, CaseFactId, FactGroup } from '@/lib/learn/facts'
import type { Chosen } from './kept-form'
import styles from './learn.module.css'
import { sectionWords } from './words'

type Side = 'for' | 'against'
type Marks = Pick<Chosen, Side> & { readonly mark: (fact: CaseFactId, side: Side) => void }

const sides = { for: ['For', Plus], against: ['Against', Minus] } as const

function MarkButton({ fact: { id, asked, answer }, side, marks }: { readonly fact: CaseFact; readonly side: Side; readonly marks: Marks }) {
  const [word, Icon] = sides[side]
  const pressed = marks[side].includes(id)
  const full = !pressed && marks[side].length >= MOST_FACTS
  return (
    <button type="button" className={styles.mark} data-side={side} aria-pressed={pressed} aria-disabled={full} aria-label={`${word}: ${asked}, ${answer}`} onClick={() => full || marks.mark(id, side)}>
      <Icon size={18} aria-hidden="true" /> {word}
    </button>
  )
}

function Group({ group: { section, told, clear }, marks }: { readonly group: FactGroup; readonly marks: Marks }) {
  return (
    <section className={styles.group} aria-label={sectionWords[section]}>
      <h3>{sectionWords[section]}</h3>
      <ul className={styles.facts}>
        {told.map((fact) => (
          <li key={fact.id}>
            <p>
              <span className={styles.asked}>{fact.asked}</span> <span className={styles.answer}>{fact.answer}</span>
            </p>
            <div className={styles.marks}>
              <MarkButton fact={fact} side="for" marks={marks} />
              <MarkButton fact={fact} side="against" marks={marks} />
            </div>
          </li>
        ))}
      </ul>
      {clear.length > 0 && (
        <details className={styles.clear}>
          <summary>{clear.length} more asked about: nothing out of the ordinary</summary>
          <p>{clear.join('; ')}</p>
        </details>
      )}
    </section>
  )
}

/** Every fact of the case, each of which can be marked as speaking for or against an option. */
export function FactMarks({ facts, marks }: { readonly facts: readonly FactGroup[]; readonly marks: Marks }) {
  return (
    <div className={styles.groups}>
      <p role="status" className={styles.meta}>
        Marked: {marks.for.length} of {MOST_FACTS} for, {marks.against.length} of {MOST_FACTS} against.
      </p>
      {facts.filter(({ told, clear }) => told.length + clear.length > 0).map((group) => (
        <Group key={group.section} group={group} marks={marks} />
      ))}
    </div>
  )
}
