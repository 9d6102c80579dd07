'use client'

import { PageLink } from '@/components/page-link'
import { StateBadge } from '@/components/state'
import buttons from './buttons.module.css'
import styles from './consult.module.css'
import { useForm, useValue } from './draft/use-form'
import type { DraftControl } from './use-draft'
import type { Undoing } from './use-undo'
import { useWhatChanged, type Moved } from './what-changed'

function MovedText({ moved: { answer, moves } }: { readonly moved: Moved }) {
  return (
    <>
      <strong>{moves.join('. ')}.</strong> {answer}.
    </>
  )
}

/** What the last answer changed, or the last change of several answers; one press takes it back. */
export function LastChange({ undoing }: { readonly undoing: Undoing }) {
  const { all, replace } = useForm()
  const { moved, forget } = useWhatChanged()
  const { undoable } = undoing
  if (undoable === undefined && moved === undefined) return <span className={styles.quiet}>What an answer changes is said here.</span>
  const undo = (): void => {
    if (undoable !== undefined) undoing.undo()
    else if (moved !== undefined) {
      const before = Object.fromEntries(moved.items.map((id) => [id, moved.before[id]]))
      replace({ ...all(), ...before })
    }
    forget()
  }
  return (
    <>
      <span className={styles.changed}>
        {undoable === undefined ? null : `${undoable.says} `}
        {moved !== undefined && (undoable === undefined ? <MovedText moved={moved} /> : `${moved.moves.join('. ')}.`)}
      </span>
      <button type="button" className={buttons.strong} onClick={undo}>
        Undo
      </button>
    </>
  )
}

/** What changed last, and the ways to begin anew. Its room is kept, and what clears stands last at its end, so that no second press of it meets another button. */
export function DraftTools({ draft }: { readonly draft: DraftControl }) {
  const example = useValue('example')
  return (
    <div className={styles.tools} data-pinned="tools">
      <div className={styles.lastChange} data-pinned="tools">
        <LastChange undoing={draft} />
      </div>
      <div className={styles.begin}>
        {example && <StateBadge state="said">Synthetic example: no real person</StateBadge>}
        {!example && (
          <>
            <PageLink href="/cases#new" className={buttons.button}>
              Save as a case
            </PageLink>
            <button type="button" className={buttons.button} onClick={draft.loadExample}>
              Load the example
            </button>
          </>
        )}
        <button type="button" className={buttons.button} onClick={draft.clear}>
          Clear everything
        </button>
      </div>
    </div>
  )
}
