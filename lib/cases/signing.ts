import type { Actor } from '../accounts/person'
import { hasPower } from '../accounts/role'
import { options } from '../clinical/rule'
import type { Case } from './case'
import { responseFault, type Responses } from './differ'
import type { CaseEvent } from './event'
import { hasAccess } from './lawful'
import { refusal, refusals } from './refusal'
import type { Step } from './story'

/** What somebody writes of their own when they sign beside a record or return it. */
export const LONGEST_LINE = 500

/** Whom a signer can ask to sign beside them: those who have the case, and whose role signs beside. */
export function askable({ owner, members }: Case, signer: Actor): readonly Actor[] {
  return [owner, ...members.map(({ person }) => person)].filter(({ id, role }) => id !== signer.id && hasPower(role, 'co-sign-when-asked'))
}

/** Puts a signature under the present version. */
export function signed(one: Case, event: Extract<CaseEvent, { kind: 'signed' }>): Step {
  if (event.revision !== one.revision) return refusal('stale')
  const given: Partial<Responses> = event.responses
  for (const option of options) {
    const response = given[option]
    const fault = response === undefined ? refusals['response-missing'] : responseFault(response)
    if (fault !== undefined) return refusal('response-missing', fault)
  }
  for (const asked of event.asks) {
    if (asked.id === event.by.id) return refusal('own-signature')
    if (!hasAccess(one, asked.id) || !hasPower(asked.role, 'co-sign-when-asked')) return refusal('no-access')
  }
  const { revision, knowledge, sha256, by, at, responses, asks } = event
  return { signatures: [...one.signatures, { version: one.version, revision, knowledge, sha256, by, at, responses, asks, coSignatures: [], addenda: [] }] }
}
