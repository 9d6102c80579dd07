import type { Metadata } from 'next'
import { AdministratorProvider } from '@/components/administration/administrator'
import { RetentionForm } from '@/components/administration/retention-form'
import { DeniedPage } from '@/components/case/denied'
import { Facts } from '@/components/facts'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { retentionStanding } from '@/lib/accounts/store/retention'
import { whoMustBeHere } from '@/lib/server/session'

const title = 'Retention'
export const metadata: Metadata = { title }

export default async function RetentionPage() {
  const { actor, proof } = await whoMustBeHere('/admin/retention')
  const found = await retentionStanding(actor)
  if ('refused' in found) return <DeniedPage title={title} says={`${found.refused.title}.`} />
  const { set, due, archived } = found.value
  return (
    <ReadingPage title={title} above={<LoneLink href="/admin">Administration</LoneLink>} lede={<p>For how long things are kept, and what is older by now.</p>}>
      <Part title="Ended sessions, tries and codes" id="spent">
        <p>{`The server removes, when it starts and once a day, sessions that ended, counters of tries to sign in, and set-up codes that were used: each after ${set.spentDays} days. The audit is told how many.`}</p>
        <p>Removed the next time:</p>
        <Facts
          of={[
            ['Ended sessions', due.sessions],
            ['Counters of tries', due.tries],
            ['Used set-up codes', due.codes],
          ]}
        />
      </Part>
      <Part title="Archived cases" id="cases">
        <p>Nothing removes a case, archived or not.</p>
        <Facts of={[[`Archived for longer than ${set.archivedYears} years`, archived]]} />
        <p>Whether and when signed records are removed is for the policy of the hospital and the law of the place. It is not offered here.</p>
      </Part>
      <Part title="Audit" id="audit">
        <p>It is kept for good. Entries are only added, each bound to the one before it: none can be changed or removed from within the application.</p>
      </Part>
      <Part title="Change" id="change">
        <noscript>
          <p>Changing this needs JavaScript.</p>
        </noscript>
        <AdministratorProvider id={actor.id} proof={proof}>
          <RetentionForm set={set} />
        </AdministratorProvider>
      </Part>
    </ReadingPage>
  )
}
