'use client'

import type { ItemId } from '@/lib/clinical/items'
import { StateBlock } from '@/components/state'
import { sayDate } from '@/components/words'
import { HALF_DATE } from '../draft/half-date'
import { useNoticed } from '../assessment-context'
import { AskedAgain } from './asked-again'
import styles from './noticed.module.css'

/** What the rules notice of one question, said where it is asked: a value that cannot be, one that is too old, answers that clash. */
export function NoticedAt({ id }: { readonly id: ItemId }) {
  const { refused, doubts, stale, contradictions } = useNoticed(id)
  const lines = [
    ...refused.map(({ field, value, bound }) => ({ key: `refused ${field} ${bound}`, says: `${sayValue(value)} cannot be: it has to be ${bound}. It counts as not known until corrected.` })),
    ...doubts.map(({ field, value, why }) => ({ key: `doubt ${field}`, says: `${value} is unlikely. ${why} It counts as not known until confirmed.` })),
    ...stale.map(({ field, date, why }) => ({ key: `stale ${field}`, says: `Too old to read as today’s: ${sayDate(date.slice(0, 10))}. ${why}` })),
  ]
  if (lines.length === 0 && contradictions.length === 0) return null
  return (
    <div className={styles.noticed} id={`${id}-noticed`}>
      {lines.map(({ key, says }) => (
        <p key={key} className={styles.fault}>
          {says}
        </p>
      ))}
      {id === 'safetyAskedAt' && lines.length > 0 && <AskedAgain />}
      {contradictions.map(({ id: clash, says, ask }) => (
        <StateBlock key={clash} state="conflict" title="Answers that cannot all be true">
          <p>
            {says} {ask}
          </p>
        </StateBlock>
      ))}
    </div>
  )
}

function sayValue(value: string | number): string {
  return Number.isNaN(value) || value === HALF_DATE ? 'What was typed' : String(value)
}
