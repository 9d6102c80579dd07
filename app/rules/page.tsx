import type { Metadata } from 'next'
import { ReviewDue } from '@/components/evidence/review-due'
import { FilterChoice, Filters, askedIn, chosen, type Query } from '@/components/filters'
import { Part, ReadingPage } from '@/components/reading-page'
import { findRules } from '@/components/rules/find-rules'
import { RuleList } from '@/components/rules/rule-list'
import { sayTopic, topicOf, topicsWithRules } from '@/components/rules/topics'
import { TierLegend } from '@/components/tier'
import { counted, effectWords } from '@/components/words'
import { tiers } from '@/lib/clinical/rule'
import { rulesVersion } from '@/lib/guidance/knowledge'

export const metadata: Metadata = { title: 'Rules' }

const effectChoices = [['safety-first', 'Puts safety first'], ...Object.entries(effectWords)] as const
const tierChoices = Object.entries(tiers).map(([tier, [letter, meaning]]) => [tier, `${letter}: ${meaning}`] as const)

export default async function Rules({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const query = await searchParams
  const [topic, effect, tier] = ['topic', 'effect', 'tier'].map((name) => askedIn(query, name))
  const found = findRules({ topic, effect, tier })
  return (
    <ReadingPage wide title="Rules" lede={<p>Every clinical rule behind the guidance: what it asks, what it does to each option, and on whose authority.</p>}>
      <ReviewDue asOf={new Date().toISOString().slice(0, 10)} />
      <Filters action="/rules" label="Narrow the rules" narrowed={[topic, effect, tier].some(chosen)}>
        <FilterChoice name="topic" label="Topic" any="All topics" chosen={topic} choices={topicsWithRules.map((one) => [one, sayTopic(one)] as const)} />
        <FilterChoice name="effect" label="Effect" any="All effects" chosen={effect} choices={effectChoices} />
        <FilterChoice name="tier" label="Tier of authority" any="All tiers" chosen={tier} choices={tierChoices} />
      </Filters>
      <p role="status">
        {counted(found.length, 'rule')}, version {rulesVersion}
      </p>
      {found.length === 0 && <p>No rule has all of these. Choose fewer, or show all.</p>}
      {topicsWithRules
        .map((one) => ({ one, held: found.filter(({ id }) => topicOf(id) === one) }))
        .filter(({ held }) => held.length > 0)
        .map(({ one, held }) => (
          <Part key={one} id={one} title={sayTopic(one)}>
            <RuleList rules={held} />
          </Part>
        ))}
      <Part id="tiers" title="What the tiers mean">
        <p>The authority behind an effect can differ between the two options. Tiers are never mixed up.</p>
        <TierLegend />
      </Part>
    </ReadingPage>
  )
}
