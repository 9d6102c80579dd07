import { PageLink } from '../page-link'
import { StateIcon } from '../state'
import { counted, sayDate } from '../words'
import type { Entry } from './entries'
import { RecordLink } from './citation-card'
import styles from './evidence-list.module.css'
import { ArticleMark, CertaintyMark, ConfirmationMark, Marks } from './marks'

function Meta({ entry }: { readonly entry: Entry }) {
  const { citation, lastRead, rules } = entry
  return (
    <p className={styles.meta}>
      <RecordLink id={entry.id} /> in <PageLink href={`/evidence/source/${citation.source.id}`}>{citation.source.title}</PageLink>, {citation.at}. {lastRead !== undefined && `Last read ${sayDate(lastRead)}. `}
      {rules === 0 ? 'No rule rests on it.' : `${counted(rules, 'rule rests', 'rules rest')} on it.`}
    </p>
  )
}

/** Claims in our words, each with its source, how far it can be trusted, and what rests on it. */
export function EvidenceList({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} id={entry.id}>
          <p>{entry.citation.says}</p>
          <Meta entry={entry} />
          <Marks>
            {entry.citation.mark !== undefined && <ArticleMark mark={entry.citation.mark} />}
            <CertaintyMark certainty={entry.citation.certainty} />
            <ConfirmationMark confirmation={entry.citation.confirmation} />
            {entry.conflicts > 0 && (
              <span className={styles.disagree}>
                <StateIcon state="conflict" size={16} /> Sources disagree
              </span>
            )}
          </Marks>
        </li>
      ))}
    </ul>
  )
}
