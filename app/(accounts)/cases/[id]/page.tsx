import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseConsult } from '@/components/case/case-consult'
import { CaseDocuments } from '@/components/case/case-documents'
import { CaseFrame } from '@/components/case/case-frame'
import { CaseHead } from '@/components/case/case-head'
import { ReadOnlyCase } from '@/components/case/read-only-case'
import { ConsultWords } from '@/components/consult/consult-words'
import { may } from '@/lib/cases/may'
import { open } from '@/lib/cases/store/open'
import { whoMustBeHere } from '@/lib/server/session'

// No word of a case stands in a title: titles are kept in histories.
export const metadata: Metadata = { title: 'Case' }

type Address = { readonly params: Promise<{ readonly id: string }> }

export default async function CasePage({ params }: Address) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}`)
  const found = await open(actor, id)
  if (!found.ok) return notFound()
  const { sees, case: one } = found.value
  if (sees === 'de-identified') return <ReadOnlyCase title="Shared case" answers={one.answers} says="What could tell who this is has been left out, and days are counted from the first." />
  const head = <CaseHead one={one} actor={actor} proof={proof} />
  const answering = may(actor, 'answer', one)
  if (!answering.allowed) {
    const shown = <ReadOnlyCase title={one.label} head={head} answers={one.answers} says={answering.says} />
    return may(actor, 'print', one).allowed ? (
      <CaseDocuments id={id} person={actor.id} page="case">
        {shown}
      </CaseDocuments>
    ) : (
      shown
    )
  }
  return (
    <CaseFrame label={one.label} head={head}>
      <ConsultWords documents={`/cases/${id}/note`}>
        <CaseDocuments id={id} person={actor.id} page="guidance">
          <CaseConsult opened={{ id, person: actor.id, saved: { revision: one.revision, answers: one.answers } }} />
        </CaseDocuments>
      </ConsultWords>
    </CaseFrame>
  )
}
