import 'server-only'
import type { Actor } from '../../accounts/person'
import { currentSignature } from '../case'
import type { SignedRecord } from '../record'
import { recordedChange, type Recorded } from './change'
import { done, type Outcome } from './outcome'
import { record } from './records'

/** A case as it goes out: as it stands with the event of going out, the row of the audit that tells of it, and what is signed under its version. */
export type Exported = Recorded & { readonly record?: SignedRecord }

/** Takes a case out of here as a whole, for those who may: it is an event of the case and stands in the audit, or nothing goes out. */
export async function exportCase(actor: Actor, caseId: string, format: 'fhir'): Promise<Outcome<Exported>> {
  const changed = await recordedChange(actor, caseId, { kind: 'exported', what: 'case', format })
  if (!changed.ok) return changed
  const signature = currentSignature(changed.value.case)
  if (signature === undefined) return done(changed.value)
  const kept = await record(actor, caseId, signature.version)
  return kept.ok ? done({ ...changed.value, record: kept.value.record }) : kept
}
