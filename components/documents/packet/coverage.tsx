import { EvidenceLink } from '@/components/evidence/names-context'
import { Part } from '@/components/reading-page'
import { sayDate } from '@/components/words'
import { coverageOnly, planName, type Profile } from '@/lib/documents/packet/profile'
import { uses } from '@/lib/documents/packet/requirement'
import type { WrittenPacket } from '@/lib/documents/packet/written-packet'
import { GapTable } from './gap-table'
import styles from './packet.module.css'
import type { Ways } from './packet-sheet'

/** What a plan grants and what of it was not confirmed. */
function Fineprint({ profile: { grants, notes = [], notConfirmed, citation } }: { readonly profile: Profile }) {
  return (
    <div className={styles.fineprint}>
      {grants.length > 0 && <p>Grants: {grants.join(' ')}</p>}
      {notes.length > 0 && <p>{notes.join(' ')}</p>}
      {notConfirmed.length > 0 && (
        <>
          <h3>Not confirmed</h3>
          <ul>
            {notConfirmed.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
      {citation !== undefined && (
        <p>
          <EvidenceLink id={citation} kind="Evidence: " />
        </p>
      )}
    </div>
  )
}

/** What the chosen plan asks for, and what the record shows of it: set apart, for it is no clinical rule. */
export function Coverage({ written: { profile, packet, rows }, ...ways }: { readonly written: WrittenPacket } & Ways) {
  const own = profile.citation === undefined
  return (
    <div className={styles.apart} data-apart="coverage">
      <Part id="coverage" title={`Coverage: ${planName(profile)}`}>
        <p>
          <strong>{coverageOnly(profile)}</strong>
        </p>
        <p className={styles.meta}>
          {uses[packet.use]}. Policy: {profile.edition}. {own ? 'Written down' : 'Read'} {sayDate(profile.read)}.
        </p>
        {rows.length === 0 ? <p>What this plan asks for in this use was not read.</p> : <GapTable rows={rows} {...ways} />}
        <Fineprint profile={profile} />
      </Part>
    </div>
  )
}
