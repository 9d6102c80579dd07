import 'server-only'
import type { Actor } from '../../accounts/person'
import type { Answering } from '../schema'
import { change } from './change'
import { done, type Outcome } from './outcome'

/** Saves changed answers; the device goes on from the revision that it is told. */
export async function save(actor: Actor, caseId: string, answering: Answering): Promise<Outcome<{ readonly revision: number }>> {
  const outcome = await change(actor, caseId, { kind: 'answered', ...answering })
  return outcome.ok ? done({ revision: outcome.value.case.revision }) : outcome
}
