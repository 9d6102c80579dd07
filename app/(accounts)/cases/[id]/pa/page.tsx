import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentPage } from '@/components/case/document-page'
import { documentNames } from '@/components/documents/document-names'
import { PacketView } from '@/components/documents/packet/packet-view'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { may } from '@/lib/cases/may'
import { documentSource } from '@/lib/cases/store/document'
import { packetGround, whoOf } from '@/lib/documents/packet/packet-ground'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Prior-authorization packet' }

export default async function PacketPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/pa`)
  const found = await documentSource(actor, id, 'packet')
  if (!found.ok) return notFound()
  const { case: one, answers, assessment, signature } = found.value
  return (
    <DocumentPage wide title="Prior-authorization packet" page="pa" prints="packet" of={found.value} actor={actor} proof={proof}>
      <EvidenceNamesProvider names={documentNames}>
        <PacketView ground={packetGround(assessment, answers, whoOf(one), signature)} entry={may(actor, 'answer', one).allowed ? `/cases/${id}` : undefined} />
      </EvidenceNamesProvider>
    </DocumentPage>
  )
}
