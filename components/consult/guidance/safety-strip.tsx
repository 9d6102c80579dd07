'use client'

import { PageLink } from '@/components/page-link'
import { StateIcon, type State } from '@/components/state'
import { items } from '@/lib/clinical/items'
import type { Assessment } from '@/lib/guidance/assessment'
import { useAssessment } from '../assessment-context'
import styles from './strip.module.css'
import { QuestionLink } from './question-link'

type Standing = { readonly state: State; readonly says: string }

function standingOf(assessment: Assessment | undefined): Standing {
  if (assessment === undefined) return { state: 'said', says: 'Suicide safety: the rules are loading' }
  if (assessment.safetyFirst) return { state: 'safety-first', says: 'Safety first' }
  const open = assessment.gaps.some((gap) => gap.items.some((id) => items[id].section === 'safety'))
  if (open) return { state: 'unknown', says: 'Suicide safety: not all answered' }
  return { state: 'said', says: 'Suicide safety: no answer puts safety first' }
}

/** How suicide safety stands, on every part of the page. */
export function SafetyStrip() {
  const assessment = useAssessment()
  const { state, says } = standingOf(assessment)
  const [lead] = assessment?.safety ?? []
  return (
    <div className={styles.strip} data-state={state} data-pinned="strip">
      <StateIcon state={state} />
      <p>
        <strong>{says}</strong>
        {lead !== undefined && <span className={styles.stripLead}>: {lead.title}</span>}
      </p>
      {lead === undefined ? <QuestionLink id="ideation">{state === 'unknown' ? 'Ask' : 'Review'}</QuestionLink> : <PageLink href="/safety">Steps</PageLink>}
    </div>
  )
}
