import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SourceText } from '@/components/evidence/source-text'
import { sources } from '@/lib/evidence/sources'

type Place = { readonly params: Promise<{ id: string }> }

async function sourceAt({ params }: Place) {
  const { id } = await params
  return sources.find((one) => one.id === id)
}

export async function generateMetadata(place: Place): Promise<Metadata> {
  return { title: (await sourceAt(place))?.title }
}

export default async function EvidenceSource(place: Place) {
  const found = await sourceAt(place)
  return found === undefined ? notFound() : <SourceText source={found} />
}
