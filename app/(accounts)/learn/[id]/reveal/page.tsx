import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeniedPage } from '@/components/case/denied'
import { evidenceNames } from '@/components/evidence/names'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { RevealView } from '@/components/learn/reveal-view'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { RuleWordsProvider } from '@/components/rules/words-context'
import { items } from '@/lib/clinical/items'
import { wordsByRule } from '@/lib/guidance/rule-words'
import { factsOf } from '@/lib/learn/facts'
import { knownTo } from '../../known-to'
import { whoPractices } from '../../practicing'

export const metadata: Metadata = { title: 'Beside the rules' }

const asks = Object.fromEntries(Object.entries(items).map(([id, { ask }]) => [id, ask]))

/** A commitment beside the rules. The page knows the facts; what the rules make of them is asked for, and told after a commitment alone. */
export default async function RevealPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const who = await whoPractices()
  if (who.kind === 'denied') return <DeniedPage title="Learn" says={who.says} />
  const known = await knownTo(who, id)
  if (known === undefined) return notFound()
  return (
    <ReadingPage title={known.title} above={<LoneLink href="/learn">Learn</LoneLink>}>
      <EvidenceNamesProvider names={evidenceNames}>
        <RuleWordsProvider words={wordsByRule()}>
          <RevealView id={id} told={factsOf(known.answers).flatMap(({ told }) => told)} asks={asks} {...(who.kind === 'account' && { person: who.actor.id })} />
        </RuleWordsProvider>
      </EvidenceNamesProvider>
    </ReadingPage>
  )
}
