import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ConsultWords } from '@/components/consult/consult-words'
import { ConsultState } from '@/components/gallery/consult-state'
import { galleryCases, isGalleryCase } from '@/components/gallery/gallery-cases'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'

type Shown = { readonly params: Promise<{ readonly state: string }> }

export async function generateMetadata({ params }: Shown): Promise<Metadata> {
  const { state } = await params
  return { title: isGalleryCase(state) ? galleryCases[state].title : 'Not found', robots: { index: false, follow: false } }
}

export default async function GalleryStatePage({ params }: Shown) {
  const { state } = await params
  if (!isGalleryCase(state)) notFound()
  const { title, shows } = galleryCases[state]
  return (
    <ReadingPage title={title} wide above={<LoneLink href="/gallery">Gallery</LoneLink>} lede={<p>{shows} Synthetic; nothing typed here is kept.</p>}>
      <ConsultWords>
        <ConsultState shown={galleryCases[state]} />
      </ConsultWords>
    </ReadingPage>
  )
}
