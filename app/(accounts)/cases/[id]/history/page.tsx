import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { HistoryList } from '@/components/case/history-list'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { history } from '@/lib/cases/store/open'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'History of a case' }

export default async function HistoryPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor } = await whoMustBeHere(`/cases/${id}/history`)
  const found = await history(actor, id)
  if (!found.ok) return notFound()
  return (
    <ReadingPage title="History" above={<LoneLink href={`/cases/${id}`}>Case</LoneLink>} lede={<p>Who did what, the latest first. Nothing here can be changed.</p>}>
      <HistoryList of={found.value.toReversed()} />
    </ReadingPage>
  )
}
