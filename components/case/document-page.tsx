import type { ReactNode } from 'react'
import { Paper } from '@/components/documents/paper'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import type { DocumentSource } from '@/lib/cases/document-source'
import type { Output } from '@/lib/cases/event'
import { CaseDocuments } from './case-documents'
import { CaseWays } from './case-ways'
import { CaseWorkProvider } from './case-work'
import styles from './case.module.css'

type Shown = { readonly title: string; readonly page: string; readonly prints: Output; readonly of: DocumentSource; readonly actor: Actor; readonly proof: ProofWay; readonly foot?: string; readonly wide?: boolean; readonly children: ReactNode }

/** How the answers stand from which a document is made. */
export function sayStanding({ signature }: Pick<DocumentSource, 'signature'>): string {
  return signature === undefined ? 'Made of the answers as they stand now. Nobody has signed them yet.' : `Made of what was signed as version ${signature.version}, as it was stored.`
}

/** A page of one document of a case: what it is made of, the ways beside it, and the document. */
export function DocumentPage({ title, page, prints, of, actor, proof, foot = of.case.label, wide = false, children }: Shown) {
  return (
    <ReadingPage title={title} wide={wide} above={<span className={styles.screenOnly}><LoneLink href={`/cases/${of.case.id}`}>{of.case.label}</LoneLink></span>} lede={<p className={styles.screenOnly}>{sayStanding(of)}</p>}>
      <Paper label={foot} version={of.assessment.knowledge.version} />
      <CaseWays one={of.case} actor={actor} here={page} />
      <CaseWorkProvider id={of.case.id} person={actor.id} proof={proof}>
        <CaseDocuments id={of.case.id} person={actor.id} page={prints}>
          {children}
        </CaseDocuments>
      </CaseWorkProvider>
    </ReadingPage>
  )
}
