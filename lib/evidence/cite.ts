import { articleSource, isPassageId, passage, type PassageId } from './article'
import { gapFor } from './gaps'
import { evidenceRecord, isEvidenceId, type EvidenceId } from './records'
import { source } from './sources'
import type { Citation } from './types'

/** The id of anything that can be cited: a record, or a passage of the source article. */
export type CitationId = EvidenceId | PassageId

/** Whether a text is the id of anything that can be cited. */
export const isCitationId = (text: string): text is CitationId => isEvidenceId(text) || isPassageId(text)

function citePassage(id: PassageId): Citation {
  const { paragraph, pinpoint, claim, mark, authoritative } = passage(id)
  const gap = gapFor(paragraph)
  return {
    id,
    source: articleSource,
    at: `P${paragraph}`,
    says: claim,
    pinpoint,
    certainty: 'not-graded',
    confirmation: 'read',
    mark,
    ...(gap && { banner: gap.banner }),
    authoritative: [...new Set([...authoritative, ...(gap ? gap.authoritative : [])])],
  }
}

/** A label is a living document: the copy that was read is part of the place. */
function citeRecord(id: EvidenceId): Citation {
  const record = evidenceRecord(id)
  return {
    id,
    source: source(record.source),
    at: record.copy === undefined ? record.locator : `${record.locator} (${record.copy})`,
    says: record.claim,
    certainty: record.certainty,
    confirmation: record.confirmation,
  }
}

/** The place in a source that an id stands for. A passage of the article brings its mark, the banner of its gap and the records that decide. */
export const cite = (id: CitationId): Citation => (isPassageId(id) ? citePassage(id) : citeRecord(id))
