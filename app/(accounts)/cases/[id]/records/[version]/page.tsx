import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordText } from '@/components/case/record-text'
import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { record } from '@/lib/cases/store/records'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Signed record' }

export default async function RecordPage({ params }: { readonly params: Promise<{ readonly id: string; readonly version: string }> }) {
  const { id, version } = await params
  const { actor } = await whoMustBeHere(`/cases/${id}/records/${version}`)
  if (!/^\d{1,6}$/.test(version)) return notFound()
  const found = await record(actor, id, Number(version))
  if (!found.ok) return notFound()
  return (
    <ReadingPage title={`Signed record, version ${version}`} above={<PageLink href={`/cases/${id}/history`}>History</PageLink>} lede={<p>As it was signed. Nothing here is worked out anew.</p>}>
      <RecordText kept={found.value} />
    </ReadingPage>
  )
}
