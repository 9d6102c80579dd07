import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentPage } from '@/components/case/document-page'
import { HandoutView } from '@/components/documents/handout-view'
import { documentSource } from '@/lib/cases/store/document'
import { handout } from '@/lib/documents/handout'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Handout' }

export default async function HandoutPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/handout`)
  const found = await documentSource(actor, id, 'handout')
  if (!found.ok) return notFound()
  const made = handout(found.value.assessment)
  return (
    <DocumentPage title="Handout" page="handout" prints="handout" of={found.value} actor={actor} proof={proof} foot={made.title}>
      <HandoutView handout={made} kept={`handout-words:${id}`} />
    </DocumentPage>
  )
}
