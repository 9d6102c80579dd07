import type { ReactNode } from 'react'
import { evidenceNames } from '@/components/evidence/names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { RuleWordsProvider } from '@/components/rules/words-context'
import { items } from '@/lib/clinical/items'
import { wordsByRule } from '@/lib/guidance/rule-words'

/** How each question is asked, by its id. */
export const asksByItem: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(items).map(([id, { ask }]) => [id, ask]))

/** The words that a reveal needs, of rules and evidence as they are for everybody: the page brings them as data. */
export function RevealWords({ children }: { readonly children: ReactNode }) {
  return (
    <EvidenceNamesProvider names={evidenceNames}>
      <RuleWordsProvider words={wordsByRule()}>{children}</RuleWordsProvider>
    </EvidenceNamesProvider>
  )
}
