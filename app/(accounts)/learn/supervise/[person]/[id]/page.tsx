import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeniedPage } from '@/components/case/denied'
import { CommentForm } from '@/components/learn/comment-form'
import { RevealText } from '@/components/learn/reveal-view'
import { asksByItem, RevealWords } from '@/components/learn/reveal-words'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { isUuid } from '@/lib/accounts/uuid'
import { factsOf } from '@/lib/learn/facts'
import { reveal, toPractice } from '@/lib/learn/store/commit'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Commitment of a trainee' }

/** The latest commitment of a trainee to a case, as they saw it beside the rules, with what supervisors say. */
export default async function CommitmentPage({ params }: { readonly params: Promise<{ readonly person: string; readonly id: string }> }) {
  const { person, id } = await params
  const { actor } = await whoMustBeHere(`/learn/supervise/${person}/${id}`)
  if (!isUuid(person)) return notFound()
  const [found, known] = [await reveal(actor, id, person), await toPractice(id)]
  if (!('value' in found)) return found.denied.hidden === true ? notFound() : <DeniedPage title="Supervise" says={found.denied.says} />
  if (known === undefined) return notFound()
  const { value } = found
  return (
    <ReadingPage title={known.title} above={<LoneLink href={`/learn/supervise/${person}`}>Commitments</LoneLink>} lede={<p>Shown as the trainee saw it: “you” is the trainee.</p>}>
      <RevealWords>
        <RevealText revealed={value} told={factsOf(known.answers).flatMap(({ told }) => told)} asks={asksByItem} />
      </RevealWords>
      <Part title="Say something of it" id="comment">
        <CommentForm commitment={value.id} person={actor.id} />
      </Part>
    </ReadingPage>
  )
}
