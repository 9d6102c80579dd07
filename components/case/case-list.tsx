import { PageLink } from '@/components/page-link'
import { StateBadge, VerdictBadge } from '@/components/state'
import { sayDate, shortOptionNames } from '@/components/words'
import { options } from '@/lib/clinical/rule'
import { taskKinds } from '@/lib/cases/queue'
import type { Listed } from '@/lib/cases/listed'
import { stages } from '@/lib/cases/worklist'
import styles from './case-list.module.css'
import { placeOf } from './places'

function Marks({ one }: { readonly one: Listed }) {
  if (one.held) return <StateBadge state="safety-first">Safety first</StateBadge>
  return (
    <>
      {one.safetyFirst && <StateBadge state="safety-first">Safety first</StateBadge>}
      {options.map((option) => (
        <span key={option} className={styles.mark}>
          <span>{shortOptionNames[option]}</span> <VerdictBadge verdict={one[option]} />
        </span>
      ))}
    </>
  )
}

/** What waits, which leads to where it is done; of a case to learn from nothing is done. */
function Waits({ one: { id, waits, whole } }: { readonly one: Listed }) {
  if (waits === null) return null
  return <> · {whole === null ? taskKinds[waits] : <PageLink href={placeOf(id, waits)} className={styles.waits}>{taskKinds[waits]}</PageLink>}</>
}

function said({ whole }: Listed): string {
  if (whole === null) return ''
  const { owner, assignee, due, changedAt } = whole
  return ['', ...(due === null ? [] : [`due ${sayDate(due)}`]), owner, ...(assignee === null ? [] : [`handed to ${assignee}`]), `changed ${sayDate(changedAt.slice(0, 10))}`].join(' · ')
}

/** Cases, each with how it stands. A case to learn from has no label. */
export function CaseList({ cases }: { readonly cases: readonly Listed[] }) {
  return (
    <ul className={styles.list}>
      {cases.map((one) => (
        <li key={one.id}>
          <PageLink href={`/cases/${one.id}`} className={styles.label}>
            {one.whole?.label ?? 'Shared case, without what tells who it is'}
          </PageLink>
          <div className={styles.marks}>
            <Marks one={one} />
          </div>
          <p className={styles.meta}>
            {stages[one.stage]}
            <Waits one={one} />
            {said(one)}
          </p>
        </li>
      ))}
    </ul>
  )
}
