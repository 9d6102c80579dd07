'use client'

import { PageLink } from '@/components/page-link'
import { StateBadge, type State } from '@/components/state'
import styles from './case-list.module.css'

/** How a case stands on one route, or on the whole. */
export type CaseMark = { readonly of?: string; readonly state: State; readonly says: string }

/** A case of a list in words. `waits`: what waits, and where it is done. */
export type CaseRow = {
  readonly id: string
  readonly label: string
  readonly marks: readonly CaseMark[]
  readonly stage: string
  readonly waits?: { readonly says: string; readonly href?: string }
  readonly more: string
}

function Mark({ mark: { of, state, says } }: { readonly mark: CaseMark }) {
  if (of === undefined) return <StateBadge state={state}>{says}</StateBadge>
  return (
    <span className={styles.mark}>
      <span>{of}</span> <StateBadge state={state}>{says}</StateBadge>
    </span>
  )
}

function Row({ row: { id, label, marks, stage, waits, more } }: { readonly row: CaseRow }) {
  return (
    <li>
      <PageLink href={`/cases/${id}`} className={styles.label}>
        {label}
      </PageLink>
      <div className={styles.marks}>
        {marks.map((mark) => (
          <Mark key={mark.of ?? ''} mark={mark} />
        ))}
      </div>
      <p className={styles.meta}>
        {stage}
        {waits !== undefined && <> · {waits.href === undefined ? waits.says : <PageLink href={waits.href} className={styles.waits}>{waits.says}</PageLink>}</>}
        {more}
      </p>
    </li>
  )
}

/** The rows of a list, of which the page carries the words alone: as elements they would be written out twice, and take the server as long again. */
export function CaseRows({ rows }: { readonly rows: readonly CaseRow[] }) {
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  )
}
