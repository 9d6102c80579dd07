import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DocumentPage } from '@/components/case/document-page'
import { ForSystems } from '@/components/documents/for-systems'
import { NoteView } from '@/components/documents/note-view'
import { documentNames } from '@/components/documents/document-names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { documentSource } from '@/lib/cases/store/document'
import { fullNote } from '@/lib/documents/full-note'
import { shortNote } from '@/lib/documents/short-note'
import { stagingOf } from '@/lib/documents/staging'
import { timeline } from '@/lib/documents/timeline'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Note of a case' }

export default async function NotePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/note`)
  const found = await documentSource(actor, id, 'note')
  if (!found.ok) return notFound()
  const { case: one, answers, assessment, signature } = found.value
  const full = fullNote({ assessment, answers, label: one.label, ...(signature !== undefined && { signature }) })
  return (
    <DocumentPage title="Note" page="note" prints="note" of={found.value} actor={actor} proof={proof}>
      <EvidenceNamesProvider names={documentNames}>
        <NoteView short={shortNote(assessment, answers)} full={full} timeline={timeline(assessment, answers)} staging={stagingOf(assessment, answers)} />
      </EvidenceNamesProvider>
      <ForSystems id={id} person={actor.id} />
    </DocumentPage>
  )
}
