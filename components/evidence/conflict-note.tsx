import type { Conflict } from '@/lib/evidence/types'
import { LinkList } from '../link-list'
import { LoneLink } from '../page-link'
import { StateIcon } from '../state'
import styles from './conflict-note.module.css'

/** One conflict in full: who says what, and how this project reads it. */
export function ConflictNote({ conflict, heading: Heading = 'h3' }: { readonly conflict: Conflict; readonly heading?: 'h2' | 'h3' }) {
  return (
    <article className={styles.conflict} id={conflict.id} data-state="conflict">
      <Heading className={styles.title}>
        <StateIcon state="conflict" size={24} />
        {conflict.title}
      </Heading>
      <dl className={styles.sides}>
        {conflict.says.map(({ who, statement, citation }) => (
          <div key={`${who} ${citation}`}>
            <dt>
              <LoneLink href={`/evidence/${citation}`}>{who}</LoneLink>
            </dt>
            <dd>{statement}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>How we read it.</strong> {conflict.howWeRead}
      </p>
    </article>
  )
}

/** Conflicts by title, each leading to its full text. */
export function ConflictLinks({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  return (
    <LinkList
      of={conflicts.map(({ id, title }) => ({
        href: `/evidence/conflicts#${id}`,
        says: (
          <>
            <StateIcon state="conflict" size={16} />
            <span className="visually-hidden">Sources disagree: </span>
            {title}
          </>
        ),
      }))}
    />
  )
}
