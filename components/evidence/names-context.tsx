'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { CitationId } from '@/lib/evidence/cite'
import type { ConflictId } from '@/lib/evidence/conflicts'
import { PageLink } from '../page-link'
import type { EvidenceNames } from './names'

const NamesContext = createContext<EvidenceNames>({ citations: {}, conflicts: {} })

/** Hands the words of evidence links to all below. The page makes them, so that the texts stay on the server. */
export function EvidenceNamesProvider({ names, children }: { readonly names: EvidenceNames; readonly children: ReactNode }) {
  return <NamesContext value={names}>{children}</NamesContext>
}

/** A passage of the source article carries its paragraph in its id. */
const paragraphOf = (id: string): string | undefined => /^article-p(\d+)/.exec(id)?.[1]

/** A piece of evidence in a few words. */
function useCitationName(id: CitationId): string {
  const { citations } = useContext(NamesContext)
  const paragraph = paragraphOf(id)
  return citations[id] ?? (paragraph === undefined ? 'Open the record' : `Source article, paragraph ${paragraph}`)
}

/** The way to a piece of evidence, in its few words. */
export function EvidenceLink({ id, kind }: { readonly id: CitationId; readonly kind?: ReactNode }) {
  const name = useCitationName(id)
  return (
    <PageLink href={`/evidence/${id}`}>
      {kind}
      {name}
    </PageLink>
  )
}

/** What a disagreement of the sources is about. */
export function useConflictTitle(): (id: ConflictId) => string {
  const { conflicts } = useContext(NamesContext)
  return (id) => conflicts[id] ?? 'What the sources say'
}
