import type { Metadata } from 'next'
import { DeniedPage } from '@/components/case/denied'
import { CohortTable } from '@/components/learn/cohort-table'
import { LoneLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { cohort } from '@/lib/learn/store/supervise'
import { topics } from '@/lib/rules'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Supervise' }

export default async function SupervisePage() {
  const { actor } = await whoMustBeHere('/learn/supervise')
  const found = await cohort(actor)
  if (!('value' in found)) return <DeniedPage title="Supervise" says={found.denied.says} />
  return (
    <ReadingPage wide title="Supervise" above={<LoneLink href="/learn">Learn</LoneLink>} lede={<p>Everybody who learns here, and how their view stood beside the rules.</p>}>
      {found.value.length === 0 ? <p role="status">Nobody here has the role of a trainee yet. An administrator gives it.</p> : <CohortTable trainees={found.value} topics={topics} />}
    </ReadingPage>
  )
}
