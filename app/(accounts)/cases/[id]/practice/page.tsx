import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeniedPage } from '@/components/case/denied'
import { FactList } from '@/components/learn/fact-list'
import { ShareForPractice } from '@/components/learn/share-for-practice'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { factsOf } from '@/lib/learn/facts'
import { shareable } from '@/lib/learn/store/share'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Share to learn from' }

export default async function ShareForPracticePage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor } = await whoMustBeHere(`/cases/${id}/practice`)
  const found = await shareable(actor, id)
  if (!('value' in found)) return found.denied.hidden === true ? notFound() : <DeniedPage title="Share to learn from" says={found.denied.says} />
  return (
    <ReadingPage
      title="Share to learn from"
      above={<LoneLink href={`/cases/${id}`}>The case</LoneLink>}
      lede={<p>This is all that would be shared: no label, no person, no words typed freely, an age that stands for its band, and dates moved together.</p>}
    >
      <Part title="What is shared" id="shared">
        <FactList facts={factsOf(found.value.answers)} />
      </Part>
      <Part title="Confirm" id="confirm">
        <ShareForPractice id={id} revision={found.value.revision} person={actor.id} />
      </Part>
    </ReadingPage>
  )
}
