/** How sure one can be of a claim, in the words of GRADE; assigned by this project. Labels, programs and codes are not graded. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded'

/** Whether the text behind a record was read by us: all of it, in part (the rest is named), or not at all. */
export type Confirmation = 'read' | 'partly' | 'unconfirmed'

/** What kind of text a record was read in. */
export type SourceKind =
  | 'label'
  | 'regulator'
  | 'guideline'
  | 'journal'
  | 'journal-abstract'
  | 'registry'
  | 'payer'
  | 'clinic'
  | 'manufacturer'
  | 'official-program'
  | 'official-tool'
  | 'secondary'
  | 'terminology'
  | 'vendor'
  | 'synthesis'
  | 'article'
  | 'not-located'

/** A document: a label, a trial report, a guideline, the source article. A new edition is a new source. */
export type Source = {
  readonly id: string
  readonly title: string
  readonly kind: SourceKind
  readonly authors?: string
  readonly year?: string
  readonly publisher?: string
  readonly url?: string
  readonly identifiers?: Readonly<Record<string, string>>
  /** Who paid, and interests declared, where known. */
  readonly funding?: string
  readonly supersededBy?: string
  readonly notes?: string
}

/** One claim, in our words, and the very place it stands on. */
export type EvidenceRecord = {
  readonly id: string
  readonly claim: string
  readonly figures?: readonly { readonly label: string; readonly value: string }[]
  readonly source: string
  /** Section, table or page within the source. */
  readonly locator: string
  readonly certainty: Certainty
  /** Why certainty is below high: risk of bias, inconsistency, indirectness, imprecision, publication bias. */
  readonly downgradedBecause?: string
  /** Strength of a recommendation, for records that rest on a guideline. */
  readonly strength?: 'strong' | 'weak' | 'not-stated'
  /** Funding or interests specific to this record, where known. */
  readonly funding?: string
  /** Month in which the record was last read: YYYY-MM. */
  readonly lastRead: string
  /** The date or version of the copy that was read, where it carries one. */
  readonly copy?: string
  readonly confirmation: Confirmation
  readonly unconfirmedParts?: string
  readonly disagreement?: string
  readonly notes?: string
  /** Where the copy was read: an address, or words where the copy has no lasting one. */
  readonly readAt?: string
}

/** What our reading says of a statement of the source article. */
export type Mark = 'agrees' | 'unsupported' | 'conflicts' | 'outdated'

/** A marked place in the source article. */
export type Passage = {
  readonly id: string
  readonly paragraph: number
  /** A phrase of at most 12 words that finds the place. */
  readonly pinpoint: string
  /** What the article says there, in our words. */
  readonly claim: string
  readonly mark: Mark
  readonly reason: string
  readonly use?: string
  /** The records that decide the mark. */
  readonly authoritative: readonly string[]
}

/** Where the source article is wrong or incomplete, and what a reader is told in its place. */
export type Gap = {
  readonly id: string
  readonly paragraphs: readonly number[]
  readonly banner: string
  readonly authoritative: readonly string[]
}

/** Two or more sources that disagree, and how this project reads them. */
export type Conflict = {
  readonly id: string
  readonly title: string
  readonly says: readonly { readonly who: string; readonly statement: string; readonly citation: string }[]
  readonly howWeRead: string
  /** Records and passages which, when cited, bring the conflict up. */
  readonly touches: readonly string[]
}

/** The very place in a source on which something rests. */
export type Citation = {
  readonly id: string
  readonly source: Source
  readonly at: string
  readonly says: string
  readonly pinpoint?: string
  readonly certainty: Certainty
  readonly confirmation: Confirmation
  readonly mark?: Mark
  readonly banner?: string
  readonly authoritative?: readonly string[]
}
