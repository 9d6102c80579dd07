import type { EvidenceId } from './records'

/** How current the evidence is, in words for a reader, and the records that say so. */
type Currency = {
  readonly title: string
  readonly sentences: readonly string[]
  readonly citations: readonly EvidenceId[]
}

/** The month in which all records were last read: YYYY-MM. */
export const evidenceLastRead = '2026-11'

/** The US esketamine label as its header announces it; the text of this version was not read. */
export const currentLabelHeader = { version: 18, effective: '2026-03-13', record: 'esk-spl-current-version' } as const satisfies {
  readonly version: number
  readonly effective: string
  readonly record: EvidenceId
}

/** What a reader is told, wherever the label is cited, about how old the reading is. */
export const labelCurrency = {
  title: 'A later version of the esketamine label was not read',
  sentences: [
    'Statements of the esketamine label were read in copies of 2019 to 2025 or in texts that quote it: each record names its copy, or says that it was not read.',
    'The header of the current US label names version 18, effective March 13, 2026; what changed since is not known here, so check the current label before acting on a label statement.',
    'All records were last read in November 2026, and a new reading is due 12 months after that.',
    'Certainty is stated in the words of GRADE and was assigned by this project, not by the authors of the sources.',
  ],
  citations: ['esk-spl-current-version'],
} as const satisfies Currency

/** The first day of the month, 12 months after a month YYYY-MM, from which a new reading is due: YYYY-MM-DD. */
export function reviewDueFrom(lastRead: string = evidenceLastRead): string {
  const [year = '', month = ''] = lastRead.split('-')
  return `${Number(year) + 1}-${month}-01`
}

/** Whether a new reading is due on an ISO date. A date that cannot be read counts as due. */
export function reviewDue(asOf: string, lastRead: string = evidenceLastRead): boolean {
  return !/^\d{4}-\d{2}-\d{2}$/.test(asOf) || asOf >= reviewDueFrom(lastRead)
}
