'use client'

import { memo } from 'react'
import { useConflictTitle } from '@/components/evidence/names-context'
import { PageLink } from '@/components/page-link'
import { StateBlock } from '@/components/state'
import type { Assessment } from '@/lib/guidance/assessment'
import { saysTheSame } from '../says-the-same'
import styles from './guidance.module.css'

/** Where the sources behind the rules shown disagree. */
export const SourcesDisagree = memo(function SourcesDisagree({ conflicts }: Pick<Assessment, 'conflicts'>) {
  const titleOf = useConflictTitle()
  if (conflicts.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="sources-disagree">
      <h3 id="sources-disagree">Sources disagree</h3>
      <StateBlock state="conflict" title="On what is shown here, sources differ about">
        <ul className={styles.plain}>
          {conflicts.map((id) => (
            <li key={id}>
              <PageLink href={`/evidence/conflicts#${id}`}>{titleOf(id)}</PageLink>
            </li>
          ))}
        </ul>
      </StateBlock>
    </section>
  )
}, saysTheSame)
