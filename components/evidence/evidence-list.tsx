import type { Confirmation, Mark } from '@/lib/evidence/types'
import { IndexList, type Line } from '../index-list'
import type { State } from '../state'
import { certaintyWords, confirmationWords, markWords } from '../words'
import type { Entry } from './entries'
import { nameOf } from './names'

/** What of a reading stands out, and how. */
const amiss = { unsupported: 'unknown', conflicts: 'not-supported', outdated: 'with-care', partly: 'with-care', unconfirmed: 'unknown' } as const satisfies Partial<Record<Mark | Confirmation, State>>

/** How far a claim can be trusted, and what stands against it. */
function linesOf({ citation: { certainty, confirmation, mark }, conflicts }: Entry): readonly Line[] {
  return [
    [certaintyWords[certainty]],
    ...(mark === undefined || mark === 'agrees' ? [] : [[markWords[mark], amiss[mark]] as const]),
    ...(confirmation === 'read' ? [] : [[confirmationWords[confirmation], amiss[confirmation]] as const]),
    ...(conflicts > 0 ? [['Sources disagree', 'conflict'] as const] : []),
  ]
}

/** Claims by where they were read. */
export function EvidenceList({ entries }: { readonly entries: readonly Entry[] }) {
  return <IndexList at="/evidence" of={entries.map((entry) => ({ id: entry.id, title: nameOf(entry.id), says: entry.citation.says, lines: linesOf(entry) }))} />
}
