import type { Metadata } from 'next'
import { AdministratorProvider } from '@/components/administration/administrator'
import { NewPerson } from '@/components/administration/new-person'
import { PeopleTable } from '@/components/administration/people-table'
import { SecondStepForAll } from '@/components/administration/second-step-for-all'
import { DeniedPage } from '@/components/case/denied'
import { Facts } from '@/components/facts'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { roleIds, roles, type Role } from '@/lib/accounts/role'
import { listPeople } from '@/lib/accounts/store/people'
import { isSecondStepRequired } from '@/lib/accounts/store/second-step-required'
import { whoMustBeHere } from '@/lib/server/session'

const title = 'Administration'
export const metadata: Metadata = { title }

const does: Readonly<Record<Role, string>> = {
  psychiatrist: 'Begins, shares and signs cases, and signs beside others.',
  'care-team': 'Works on cases that are shared with it, and signs beside when asked.',
  trainee: 'Begins and signs own cases. Sees shared ones without what tells who it is.',
  administrator: 'Makes and changes accounts. Sees no cases.',
}

export default async function AdminPage() {
  const { actor, proof } = await whoMustBeHere('/admin')
  const found = await listPeople(actor)
  if ('refused' in found) return <DeniedPage title={title} says={`${found.refused.title}.`} />
  return (
    <ReadingPage wide title={title} lede={<p>Who has an account, and what they may do. Every change is kept in the audit.</p>}>
      <noscript>
        <p>Changing accounts needs JavaScript.</p>
      </noscript>
      <AdministratorProvider id={actor.id} proof={proof}>
        <Part title="People" id="people">
          <PeopleTable people={found.value} />
        </Part>
        <Part title="New account" id="new">
          <NewPerson>
            <h3>What each role does</h3>
            <Facts of={roleIds.map((role) => [roles[role], does[role]] as const)} />
          </NewPerson>
        </Part>
        <Part title="Second step" id="second-step">
          <SecondStepForAll required={await isSecondStepRequired()} />
        </Part>
        <Part title="Audit" id="audit">
          <p>
            <LoneLink href="/admin/audit">Who did what, and when</LoneLink>
          </p>
        </Part>
        <Part title="Retention" id="retention">
          <p>
            <LoneLink href="/admin/retention">For how long things are kept</LoneLink>
          </p>
        </Part>
      </AdministratorProvider>
    </ReadingPage>
  )
}
