import { isUuid } from './uuid'

/** What an entry of the audit is about. */
export const auditSubjects = {
  case: 'Cases',
  person: 'People',
  session: 'Signing in and out',
  'set-up-secret': 'The code of the first administrator',
  practice: 'Practice',
  setting: 'Settings',
  audit: 'The audit',
  database: 'Backups',
  'hook-feedback': 'Feedback on cards',
} as const
export type AuditSubject = keyof typeof auditSubjects

export const auditOutcomes = { done: 'Done', refused: 'Refused', failed: 'Failed' } as const
export type AuditOutcome = keyof typeof auditOutcomes

/** Which entries are asked for, each part narrowing the others; days are of UTC, and both are included. */
export type AuditSearch = {
  readonly person?: string
  readonly subject?: AuditSubject
  /** The id of a case or a person. */
  readonly id?: string
  readonly outcome?: AuditOutcome
  readonly from?: string
  readonly to?: string
  /** The number of the last entry of the page before. */
  readonly before?: string
}

/** An entry as it is shown: who, did what, to what, and how it ended. */
export type AuditLine = {
  readonly number: string
  readonly at: string
  /** Absent where nobody was known: a failed try to sign in. */
  readonly who?: string
  readonly action: string
  readonly subject: string
  readonly subjectId?: string
  readonly outcome: string
  readonly detail: string
}

export const AUDIT_PAGE = 50

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>
export type ReadAuditSearch = { readonly ok: true; readonly value: AuditSearch } | { readonly ok: false; readonly faults: readonly { readonly field: string; readonly message: string }[] }

/** PostgreSQL knows no year 0. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const MOST_DIGITS = 18
const oneOf = (values: Readonly<Record<string, string>>) => ({ takes: (text: string) => Object.hasOwn(values, text), says: `one of: ${Object.keys(values).join(', ')}` })
const id = { takes: isUuid, says: 'an id: a UUID in lower case' }
const day = { takes: isDay, says: 'a day, YYYY-MM-DD' }

const parts: Readonly<Record<keyof AuditSearch, { readonly takes: (text: string) => boolean; readonly says: string }>> = {
  person: id,
  subject: oneOf(auditSubjects),
  id,
  outcome: oneOf(auditOutcomes),
  from: day,
  to: day,
  before: { takes: (text) => /^[1-9]\d*$/.test(text) && text.length <= MOST_DIGITS, says: 'the number of an entry' },
}

/** Reads what an address asks of the audit; any other name or value is refused with the field. */
export function readAuditSearch(asked: Asked): ReadAuditSearch {
  const faults: { field: string; message: string }[] = []
  const value: Record<string, string> = {}
  for (const [field, text] of Object.entries(asked)) {
    if (text === undefined || text === '') continue
    const part = Object.hasOwn(parts, field) ? parts[field as keyof AuditSearch] : undefined
    const given = typeof text === 'string' ? text.trim() : undefined
    // A name that is not ours is not repeated.
    if (part === undefined) faults.push({ field: 'query', message: 'nothing of this name narrows the audit' })
    else if (given === undefined) faults.push({ field, message: 'once only' })
    else if (!part.takes(given)) faults.push({ field, message: part.says })
    else value[field] = given
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value }
}
