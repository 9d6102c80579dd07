/** Why something cannot be done: a name for code, and words fit for a disabled button. */
export type Refusal = { readonly reason: RefusalReason; readonly says: string }

/** Each reason once, with what it says. Those with details make their own sentence at the place where they arise. */
export const refusals = {
  'not-begun': 'This case does not exist yet.',
  'already-begun': 'This case exists already.',
  'out-of-order': 'The story of this case has a gap: load it again.',
  'other-case': 'This belongs to another case.',
  archived: 'This case is archived. Restore it first.',
  'not-archived': 'This case is not archived.',
  signed: 'This version is signed. Add an addendum, or open a new version.',
  'not-signed': 'This version is not signed yet.',
  stale: 'The case has changed since you loaded it.',
  'nothing-changed': 'Nothing would change.',
  'already-shared': 'The case is shared with them already.',
  'not-shared': 'The case is not shared with them.',
  'owner-has-it': 'They own this case.',
  'no-access': 'They cannot go on with this case. Share it with them to write first.',
  'cannot-be-shared-with': 'Cases are not shared with administrators, or with people without a role.',
  'read-by-sharing-only': 'A trainee reads shared cases de-identified; only reading can be shared.',
  'not-this-record': 'This is not the record that is signed now.',
  'own-signature': 'Nobody signs beside themselves.',
  'already-co-signed': 'You have signed beside this record already.',
  'not-asked': 'The signer has not asked you to sign beside them.',
  'not-awaiting': 'This record waits for no supervisor.',
  'other-knowledge': 'The guidance has a new version since you read it. Read it again, then sign.',
  'other-guidance': 'The guidance reads otherwise than when you opened this page: answers have grown older. Read it again, then sign.',
  'response-missing': 'Agree or differ for each option first.',
  'prior-authorization': 'This step of prior authorization cannot follow.',
  unreadable: 'This cannot be read.',
} as const

export type RefusalReason = keyof typeof refusals

export function refusal(reason: RefusalReason, says: string = refusals[reason]): Refusal {
  return { reason, says }
}
