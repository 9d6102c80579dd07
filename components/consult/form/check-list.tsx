'use client'

import type { Section } from '@/lib/clinical/item'
import { itemIds, items, sections, type ItemId } from '@/lib/clinical/items'
import type { Assessment } from '@/lib/guidance/assessment'
import { useAssessment } from '../assessment-context'
import { isAnswered } from '../draft/answered'
import { applies } from '../draft/applies'
import type { Entries } from '../draft/entries'
import { sayAnswer } from '../draft/say-answer'
import { useRead } from '../draft/use-form'
import { QuestionLink } from '../guidance/question-link'
import styles from './check.module.css'
import { sectionOrder } from './section-nav'

const standings = {
  missing: 'Missing',
  fault: 'To look at',
  stale: 'Too old',
  'not-known': 'Not known',
  'not-asked': 'Not asked',
  answered: 'Answered',
  'not-used': 'Not used',
} as const
type Standing = keyof typeof standings

/** What is missing or wrong comes first. */
const order = Object.keys(standings)

const isNotKnown = (id: ItemId, entries: Entries): boolean => sayAnswer(id, entries).every((part) => part === 'Not known')

/** All that is in the form, read again after every change. */
const everything = (entries: Entries): Entries => entries

function standingOf(id: ItemId, entries: Entries, assessment: Assessment | undefined): Standing | undefined {
  const answered = isAnswered(id, entries)
  const stands = applies(id, entries)
  if (stands === 'no') return answered ? 'not-used' : undefined
  const { refused = [], doubts = [], contradictions = [], stale = [], gaps = [] } = assessment ?? {}
  const here = ({ item }: { readonly item: ItemId }): boolean => item === id
  if (refused.some(here) || doubts.some(here) || contradictions.some((one) => one.items.includes(id))) return 'fault'
  if (stale.some(here)) return 'stale'
  if (answered) return isNotKnown(id, entries) ? 'not-known' : 'answered'
  if (stands === 'unknown') return undefined
  return gaps.some(({ role, items: concerned }) => role === 'holding' && concerned.includes(id)) ? 'missing' : 'not-asked'
}

function CheckSection({ section, entries, assessment }: { readonly section: Section; readonly entries: Entries; readonly assessment: Assessment | undefined }) {
  const lines = itemIds
    .filter((id) => items[id].section === section)
    .flatMap((id) => {
      const standing = standingOf(id, entries, assessment)
      return standing === undefined ? [] : [{ id, standing }]
    })
    .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
  return (
    <table className={styles.check}>
      <caption>{sections[section]}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Answer</th>
          <th scope="col">Standing</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, standing }) => (
          <tr key={id} data-standing={standing}>
            <th scope="row">
              <QuestionLink id={id}>{items[id].ask}</QuestionLink>
            </th>
            <td>{sayAnswer(id, entries).join('; ')}</td>
            <td>{standings[standing]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Every answer by section with its standing; what is missing stands first. */
export function CheckList() {
  const entries = useRead(everything)
  const assessment = useAssessment()
  return sectionOrder.map((section) => <CheckSection key={section} section={section} entries={entries} assessment={assessment} />)
}
