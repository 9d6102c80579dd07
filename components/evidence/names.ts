import { isPassageId, passage } from '@/lib/evidence/article'
import type { CitationId } from '@/lib/evidence/cite'
import { conflicts, type ConflictId } from '@/lib/evidence/conflicts'
import { evidenceRecord, evidenceRecords, type EvidenceId } from '@/lib/evidence/records'
import { recordTopics } from './record-topics'
import { sourceNames } from './source-names'

/** What links to evidence and to conflicts say, by id. The browser is handed these words, not the texts they lead to. */
export type EvidenceNames = { readonly citations: Readonly<Record<string, string>>; readonly conflicts: Readonly<Record<string, string>> }

/** The places short enough to stand beside the name of a source. */
const PLACE = /^(Sections? [\d., -]*\d( and [\d.]+(-[\d.]+)?)?|Table [\d.]+|Boxed Warning|Question \d+)/

function nameOfRecord(id: EvidenceId): string {
  const { source, locator } = evidenceRecord(id)
  const [place] = PLACE.exec(locator) ?? []
  const at = place === undefined ? '' : `, ${place.toLowerCase()}`
  const topic = recordTopics[id]
  return `${sourceNames[source]}${at}${topic === undefined ? '' : `: ${topic}`}`
}

/** A piece of evidence in a few words: its source, and the place in it where that is short. */
export function nameOf(id: CitationId): string {
  return isPassageId(id) ? `Source article, paragraph ${passage(id).paragraph}` : nameOfRecord(id)
}

/** The names of every record and conflict. Passages of the article are named by their ids alone. */
export const evidenceNames: EvidenceNames = {
  citations: Object.fromEntries(evidenceRecords.map(({ id }) => [id, nameOf(id)])),
  conflicts: Object.fromEntries(conflicts.map(({ id, title }): readonly [ConflictId, string] => [id, title])),
}
