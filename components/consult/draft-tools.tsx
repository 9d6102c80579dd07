'use client'

import { StateBadge } from '@/components/state'
import { useWatch } from 'react-hook-form'
import styles from './consult.module.css'
import type { Entries } from './draft/entries'
import type { DraftControl } from './use-draft'

const replacedBy = { clearing: 'Everything was cleared.', example: 'The example took the place of your earlier answers.' } as const

/** Clears everything or loads the example; both can be undone. */
export function DraftTools({ draft: { replaced, clear, loadExample, undo } }: { readonly draft: DraftControl }) {
  const example = useWatch<Entries, 'example'>({ name: 'example' })
  return (
    <div className={styles.tools}>
      {example && <StateBadge state="said">Synthetic example: no real person</StateBadge>}
      <button type="button" onClick={clear}>
        Clear everything
      </button>
      {!example && (
        <button type="button" onClick={loadExample}>
          Load the example
        </button>
      )}
      <p role="status">
        {replaced !== undefined && (
          <>
            {replacedBy[replaced.by]}{' '}
            <button type="button" onClick={undo}>
              Undo
            </button>
          </>
        )}
      </p>
    </div>
  )
}
