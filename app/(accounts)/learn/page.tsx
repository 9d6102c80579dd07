import type { Metadata } from 'next'
import { DeniedPage } from '@/components/case/denied'
import { FilterChoice, Filters, askedIn, chosen, type Query } from '@/components/filters'
import { CaseIndex } from '@/components/learn/case-index'
import { listedOf } from '@/components/learn/shown-case'
import { LoneLink, PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { hasPower } from '@/lib/accounts/role'
import { difficulties } from '@/lib/learn/difficulty'
import { topics, rules } from '@/lib/rules'
import { writtenCases } from '@/lib/learn/cases/written'
import { practiceOf, whoPractices, type Practicing } from './practicing'

export const metadata: Metadata = { title: 'Learn' }

const topicChoices = Object.entries(topics).filter(([topic]) => topic !== 'always')

/** The cases that practice one rule: those in which it holds and those in which it only looks as if it did. */
const practicing = (rule: string): ReadonlySet<string> => new Set(writtenCases.filter(({ practices }) => practices.includes(rule)).map(({ id }) => id))

function Ways({ who }: { readonly who: Exclude<Practicing, { kind: 'denied' }> }) {
  const supervises = who.kind === 'account' && hasPower(who.actor.role, 'supervise')
  return (
    <p>
      <LoneLink href="/learn/progress">Your progress</LoneLink>
      {who.kind === 'device' && (
        <>
          {' '}
          · <PageLink href="/sign-in?to=/learn">Sign in</PageLink> to keep it in your account
        </>
      )}
      {supervises && (
        <>
          {' '}
          · <PageLink href="/learn/supervise">Supervise</PageLink>
        </>
      )}
    </p>
  )
}

export default async function LearnPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const who = await whoPractices('/learn')
  if (who.kind === 'denied') return <DeniedPage title="Learn" says={who.says} />
  const found = await practiceOf(who)
  if (!('value' in found)) return <DeniedPage title="Learn" says={found.denied.says} />
  const { cases, attempts, assigned } = found.value
  const query = await searchParams
  const [topic, difficulty, rule] = ['topic', 'difficulty', 'rule'].map((name) => askedIn(query, name))
  const ofRule = chosen(rule) ? practicing(rule ?? '') : undefined
  const shown = cases.filter(
    (one) => (!chosen(topic) || one.topics.includes(topic ?? '')) && (!chosen(difficulty) || one.difficulty === difficulty) && (ofRule === undefined || ofRule.has(one.id)),
  )
  const named = rules.find(({ id }) => id === rule)
  return (
    <ReadingPage
      wide
      title="Learn"
      lede={
        <>
          <p>Read a case, say what you think, then see what the rules say and why. Every person is invented, unless a clinic shared a case.</p>
          <p>{who.kind === 'device' ? 'What you commit to is kept on this device alone. To be compared it goes to the server, which keeps nothing of it.' : 'What you commit to stays in your account.'}</p>
        </>
      }
    >
      <Ways who={who} />
      <Filters action="/learn" label="Narrow the cases" narrowed={[topic, difficulty, rule].some(chosen)}>
        <FilterChoice name="topic" label="Topic" any="All topics" chosen={topic} choices={topicChoices} />
        <FilterChoice name="difficulty" label="Difficulty" any="Any" chosen={difficulty} choices={Object.entries(difficulties)} />
      </Filters>
      {named !== undefined && <p>Cases about “{named.title}”: in some the rule holds, in some it only looks as if it did.</p>}
      <CaseIndex all={listedOf(cases)} shown={shown.map(({ id }) => id)} topics={topics} {...(attempts !== undefined && { attempts })} {...(assigned !== undefined && { assigned })} />
    </ReadingPage>
  )
}
