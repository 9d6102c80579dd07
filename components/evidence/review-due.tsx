import { evidenceLastRead, reviewDue } from '@/lib/evidence/currency'
import { StateBlock } from '../state'
import { sayDate } from '../words'

/** Said once a new reading of the evidence is due on an ISO date. */
export function ReviewDue({ asOf }: { readonly asOf: string }) {
  if (!reviewDue(asOf)) return null
  return (
    <StateBlock state="with-care" title="A new reading of the evidence is due">
      <p>All records were last read in {sayDate(evidenceLastRead)}. What changed since is not known here.</p>
    </StateBlock>
  )
}
