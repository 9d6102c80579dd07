import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordPage } from '@/components/case/record-page'
import { recordInCase } from '@/lib/cases/store/records'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Signed record' }

/** The record that was signed last: where a queue leads, which knows of no versions. */
export default async function LastRecordPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/records`)
  const found = await recordInCase(actor, id, 'last')
  if (!found.ok) return notFound()
  return <RecordPage kept={found.value.kept} one={found.value.case} actor={actor} proof={proof} />
}
