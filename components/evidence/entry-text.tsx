import type { ReactNode } from 'react'
import { cite, type CitationId } from '@/lib/evidence/cite'
import { conflictsTouching } from '@/lib/evidence/conflicts'
import { LoneLink } from '../page-link'
import { Part, ReadingPage } from '../reading-page'
import { rulesRestingOn } from '../rules/resting'
import { RuleTitles } from '../rules/rule-list'
import { areaOf, areas } from './areas'
import { ConflictNote } from './conflict-note'
import styles from './entry-text.module.css'

function Above({ id }: { readonly id: CitationId }) {
  const area = areaOf(id)
  return (
    <>
      <LoneLink href="/evidence">Evidence</LoneLink> / <LoneLink href={`/evidence?area=${area}`}>{areas[area]}</LoneLink>
    </>
  )
}

/** A record or passage as a page: its claim first, then what is known of it, then what disagrees and what rests on it. */
export function EntryText({ id, title, children }: { readonly id: CitationId; readonly title: string; readonly children: ReactNode }) {
  const { says } = cite(id)
  const touching = conflictsTouching([id])
  const resting = rulesRestingOn(id)
  return (
    <ReadingPage title={title} above={<Above id={id} />}>
      <p className={styles.claim}>{says}</p>
      {children}
      {touching.length > 0 && (
        <Part id="conflicts" title="Sources disagree">
          {touching.map((conflict) => (
            <ConflictNote key={conflict.id} conflict={conflict} />
          ))}
        </Part>
      )}
      <Part id="rules" title="Rules that rest on it">
        {resting.length === 0 ? <p>No rule rests on it.</p> : <RuleTitles rules={resting} />}
      </Part>
    </ReadingPage>
  )
}
