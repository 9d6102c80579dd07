import type { Metadata } from 'next'
import { DeniedPage } from '@/components/case/denied'
import { ProgressView } from '@/components/learn/progress-view'
import { listedOf } from '@/components/learn/shown-case'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { topics } from '@/lib/rules'
import { practiceOf, whoPractices } from '../practicing'

export const metadata: Metadata = { title: 'Progress' }

export default async function ProgressPage() {
  const who = await whoPractices('/learn/progress')
  if (who.kind === 'denied') return <DeniedPage title="Progress" says={who.says} />
  const found = await practiceOf(who)
  if (!('value' in found)) return <DeniedPage title="Progress" says={found.denied.says} />
  const { cases, attempts, commented } = found.value
  return (
    <ReadingPage wide title="Progress" above={<LoneLink href="/learn">Learn</LoneLink>} lede={<p>How your own view stood beside the rules. Differing is where something can be learned.</p>}>
      <ProgressView cases={listedOf(cases)} topics={topics} {...(attempts !== undefined && { attempts })} {...(commented !== undefined && { commented })} />
    </ReadingPage>
  )
}
