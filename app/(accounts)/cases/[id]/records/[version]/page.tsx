import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordPage } from '@/components/case/record-page'
import { recordInCase } from '@/lib/cases/store/records'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Signed record' }

export default async function VersionPage({ params }: { readonly params: Promise<{ readonly id: string; readonly version: string }> }) {
  const { id, version } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/records/${version}`)
  if (!/^\d{1,6}$/.test(version)) return notFound()
  const found = await recordInCase(actor, id, Number(version))
  if (!found.ok) return notFound()
  return <RecordPage kept={found.value.kept} one={found.value.case} actor={actor} proof={proof} />
}
