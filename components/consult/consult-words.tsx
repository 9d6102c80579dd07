import type { ReactNode } from 'react'
import { evidenceNames } from '@/components/evidence/names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { RuleWordsProvider } from '@/components/rules/words-context'
import { wordsByRule } from '@/lib/guidance/rule-words'
import { BothOptions } from './guidance/both-options'
import { PatientWordsProvider } from './guidance/patient-words'

/** The words of a consult that are the same for everybody: the page brings them as data, so that no script has to. */
export function ConsultWords({ children }: { readonly children: ReactNode }) {
  return (
    <EvidenceNamesProvider names={evidenceNames}>
      <RuleWordsProvider words={wordsByRule()}>
        <PatientWordsProvider words={<BothOptions />}>{children}</PatientWordsProvider>
      </RuleWordsProvider>
    </EvidenceNamesProvider>
  )
}
