import { evidenceRecords, type SourcedRecord } from '@/lib/evidence/records'
import type { Confirmation } from '@/lib/evidence/types'
import { PageLink } from '../page-link'
import { counted } from '../words'

const records: readonly SourcedRecord[] = evidenceRecords
const count = (confirmation: Confirmation): number => records.filter((record) => record.confirmation === confirmation).length

/** How many records were read in full, in part, or not at all. */
export function ConfirmationCounts() {
  return (
    <p>
      Of {counted(records.length, 'record')}, {count('read')} were read in a text at hand, {count('partly')} <PageLink href="/evidence?confirmation=partly">in part</PageLink>, and{' '}
      {count('unconfirmed')} <PageLink href="/evidence?confirmation=unconfirmed">not at all</PageLink>: these are held as reported elsewhere and marked wherever they appear.
    </p>
  )
}
