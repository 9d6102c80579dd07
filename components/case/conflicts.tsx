'use client'

import { Scale } from 'lucide-react'
import buttons from '@/components/consult/buttons.module.css'
import { sayAnswer } from '@/components/consult/draft/say-answer'
import { toEntries } from '@/components/consult/draft/to-entries'
import { items, type ItemId } from '@/lib/clinical/items'
import type { Conflict, Side } from '@/lib/cases/merge'
import styles from './case.module.css'
import { toLocal } from './zone'

/** One side of a conflict in the words of the form. */
function sideSays({ item, ...sides }: Conflict, side: Side): string {
  const value: unknown = sides[side]
  const said = value === undefined ? [] : sayAnswer(item, toEntries(toLocal({ [item]: value })))
  return said.length === 0 ? 'No answer' : said.join('; ')
}

type Choose = (item: ItemId, side: Side) => void

function Choice({ conflict, side, name, act, choose }: { readonly conflict: Conflict; readonly side: Side; readonly name: string; readonly act: string; readonly choose: Choose }) {
  return (
    <div className={styles.side}>
      <dt>{name}</dt>
      <dd>
        <span>{sideSays(conflict, side)}</span>
        <button type="button" className={buttons.button} aria-label={`${act}: ${items[conflict.item].ask}`} onClick={() => choose(conflict.item, side)}>
          {act}
        </button>
      </dd>
    </div>
  )
}

/** Questions that were answered here and elsewhere, differently: both answers, and a way to take either. */
export function Conflicts({ conflicts, choose }: { readonly conflicts: readonly Conflict[]; readonly choose: Choose }) {
  if (conflicts.length === 0) return null
  return (
    <section className={styles.conflicts} aria-labelledby="answered-differently">
      <h2 id="answered-differently" tabIndex={-1}>
        <Scale size={20} aria-hidden="true" /> Answered differently at the same time
      </h2>
      <p>Somebody else saved another answer meanwhile. Until you choose, the guidance rests on the more cautious of the two.</p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={conflict.item}>
            <h3>{items[conflict.item].ask}</h3>
            <dl>
              <Choice conflict={conflict} side="yours" name="Yours" act="Keep yours" choose={choose} />
              <Choice conflict={conflict} side="theirs" name="Theirs" act="Take theirs" choose={choose} />
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
