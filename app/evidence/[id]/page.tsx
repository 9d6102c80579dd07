import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PassageText } from '@/components/evidence/passage-text'
import { RecordText } from '@/components/evidence/record-text'
import { isPassageId } from '@/lib/evidence/article'
import { cite, isCitationId } from '@/lib/evidence/cite'
import { isEvidenceId } from '@/lib/evidence/records'

type Place = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Place): Promise<Metadata> {
  const { id } = await params
  return isCitationId(id) ? { title: `${cite(id).at}: ${cite(id).source.title}` } : {}
}

export default async function EvidenceEntry({ params }: Place) {
  const { id } = await params
  if (isPassageId(id)) return <PassageText id={id} />
  return isEvidenceId(id) ? <RecordText id={id} /> : notFound()
}
