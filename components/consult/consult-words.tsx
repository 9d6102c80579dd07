import type { ReactNode } from 'react'
import { BenefitOf100, BenefitTable } from '@/components/charts/benefit'
import { evidenceNames } from '@/components/evidence/names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { RuleWordsProvider } from '@/components/rules/words-context'
import { options } from '@/lib/clinical/rule'
import { whyAsked } from '@/lib/clinical/why-asked'
import { wordsByRule } from '@/lib/guidance/rule-words'
import { AskedBecause } from './form/asked-because'
import { BothOptions } from './guidance/both-options'
import { DrawnProvider, type Drawn } from './guidance/drawn'

const drawn = {
  patient: <BothOptions />,
  benefit: options.map((option) => <BenefitOf100 key={option} option={option} />),
  benefitTable: <BenefitTable />,
} as const satisfies Drawn

/** The words of a consult that are the same for everybody: the page brings them as data and drawn, so that no script has to. `documents`: where the documents of its answers are. */
export function ConsultWords({ documents, children }: { readonly documents?: string; readonly children: ReactNode }) {
  return (
    <EvidenceNamesProvider names={evidenceNames}>
      <RuleWordsProvider words={wordsByRule()}>
        <DrawnProvider drawn={{ ...drawn, documents }}>
          <AskedBecause why={whyAsked()}>{children}</AskedBecause>
        </DrawnProvider>
      </RuleWordsProvider>
    </EvidenceNamesProvider>
  )
}
