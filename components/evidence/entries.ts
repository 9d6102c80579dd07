import { passages } from '@/lib/evidence/article'
import { cite, type CitationId } from '@/lib/evidence/cite'
import { conflictsTouching } from '@/lib/evidence/conflicts'
import { evidenceRecord, evidenceRecords, isEvidenceId } from '@/lib/evidence/records'
import type { Citation } from '@/lib/evidence/types'
import { areaOf, type Area } from './areas'

/** A record or passage as a list shows it. */
export type Entry = {
  readonly id: CitationId
  readonly citation: Citation
  readonly area: Area
  readonly conflicts: number
}

/** Every record and every passage of the source article. */
export const entries: readonly Entry[] = [...evidenceRecords, ...passages].map(({ id }) => ({ id, citation: cite(id), area: areaOf(id), conflicts: conflictsTouching([id]).length }))

/** What a reader asks of the evidence; what is absent or empty is not asked. */
type EvidenceQuery = { readonly q?: string; readonly kind?: string; readonly certainty?: string; readonly confirmation?: string; readonly area?: string }

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9%.]+/g, ' ')

/** Every word that can find an entry: its claim, its place, its source and, of a record, its figures and notes. */
function textOf({ id, citation }: Entry): string {
  const { figures = [], notes = '', disagreement = '' }: { readonly figures?: readonly { readonly label: string; readonly value: string }[]; readonly notes?: string; readonly disagreement?: string } = isEvidenceId(id) ? evidenceRecord(id) : {}
  const { says, at, source } = citation
  return plain([id, says, at, source.title, source.authors, source.year, notes, disagreement, ...figures.flatMap(({ label, value }) => [label, value])].join(' '))
}

const texts: ReadonlyMap<CitationId, string> = new Map(entries.map((one) => [one.id, textOf(one)]))

/** The entries that have every word looked for, and each of the values chosen. */
export function findEvidence({ q = '', kind = '', certainty = '', confirmation = '', area = '' }: EvidenceQuery): readonly Entry[] {
  const words = plain(q).split(' ').filter((word) => word !== '')
  const chosen = (wanted: string, value: string): boolean => wanted === '' || wanted === value
  return entries.filter((one) => {
    const { citation } = one
    const fits = chosen(kind, citation.source.kind) && chosen(certainty, citation.certainty) && chosen(confirmation, citation.confirmation) && chosen(area, one.area)
    return fits && words.every((word) => texts.get(one.id)?.includes(word) === true)
  })
}
