import type { Metadata } from 'next'
import { AskedBecause } from '@/components/consult/form/asked-because'
import { OpenDocuments } from '@/components/documents/open-documents'
import { documentNames } from '@/components/documents/document-names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { RuleWordsProvider } from '@/components/rules/words-context'
import { whyAsked } from '@/lib/clinical/why-asked'
import { wordsByRule } from '@/lib/guidance/rule-words'

export const metadata: Metadata = { title: 'Documents of the open consult' }

export default function ConsultDocuments() {
  return (
    <ReadingPage
      title="Documents"
      above={<LoneLink href="/consult">Back to the consult</LoneLink>}
      lede={<p>Made in this browser of the answers in this tab. Nothing is sent away.</p>}
    >
      <EvidenceNamesProvider names={documentNames}>
        <RuleWordsProvider words={wordsByRule()}>
          <AskedBecause why={whyAsked()}>
            <OpenDocuments />
          </AskedBecause>
        </RuleWordsProvider>
      </EvidenceNamesProvider>
    </ReadingPage>
  )
}
