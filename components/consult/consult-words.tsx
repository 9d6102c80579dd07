import type { ReactNode } from 'react'
import { BenefitOf100, BenefitTable } from '@/components/charts/benefit'
import { evidenceNames } from '@/components/evidence/names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { RuleWordsProvider } from '@/components/rules/words-context'
import { options } from '@/lib/clinical/rule'
import { wordsByRule } from '@/lib/guidance/rule-words'
import { BothOptions } from './guidance/both-options'
import { DrawnProvider, type Drawn } from './guidance/drawn'

const drawn: Drawn = {
  patient: <BothOptions />,
  benefit: options.map((option) => <BenefitOf100 key={option} option={option} />),
  benefitTable: <BenefitTable />,
}

/** The words of a consult that are the same for everybody: the page brings them as data and drawn, so that no script has to. */
export function ConsultWords({ children }: { readonly children: ReactNode }) {
  return (
    <EvidenceNamesProvider names={evidenceNames}>
      <RuleWordsProvider words={wordsByRule()}>
        <DrawnProvider drawn={drawn}>{children}</DrawnProvider>
      </RuleWordsProvider>
    </EvidenceNamesProvider>
  )
}
