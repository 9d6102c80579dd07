import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeniedPage } from '@/components/case/denied'
import { RevealView } from '@/components/learn/reveal-view'
import { asksByItem, RevealWords } from '@/components/learn/reveal-words'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { factsOf } from '@/lib/learn/facts'
import { knownTo } from '../../known-to'
import { whoPractices } from '../../practicing'

export const metadata: Metadata = { title: 'Beside the rules' }

/** A commitment beside the rules. The page knows the facts; what the rules make of them is asked for, and told after a commitment alone. */
export default async function RevealPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const who = await whoPractices(`/learn/${id}/reveal`)
  if (who.kind === 'denied') return <DeniedPage title="Learn" says={who.says} />
  const known = await knownTo(who, id)
  if (known === undefined) return notFound()
  return (
    <ReadingPage title={known.title} above={<LoneLink href="/learn">Learn</LoneLink>}>
      <RevealWords>
        <RevealView id={id} told={factsOf(known.answers).flatMap(({ told }) => told)} asks={asksByItem} {...(who.kind === 'account' && { person: who.actor.id })} />
      </RevealWords>
    </ReadingPage>
  )
}
