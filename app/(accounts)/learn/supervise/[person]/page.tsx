import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DeniedPage } from '@/components/case/denied'
import { AssignForm } from '@/components/learn/assign-form'
import { Scores } from '@/components/learn/scores'
import { listedOf } from '@/components/learn/shown-case'
import { TraineeCases } from '@/components/learn/trainee-cases'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { isUuid } from '@/lib/accounts/uuid'
import { trainee } from '@/lib/learn/store/supervise'
import { topics } from '@/lib/rules'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Trainee' }

export default async function TraineePage({ params }: { readonly params: Promise<{ readonly person: string }> }) {
  const { person } = await params
  const { actor } = await whoMustBeHere(`/learn/supervise/${person}`)
  if (!isUuid(person)) return notFound()
  const found = await trainee(actor, person)
  if (!('value' in found)) return found.denied.hidden === true ? notFound() : <DeniedPage title="Supervise" says={found.denied.says} />
  const { name, practiced } = found.value
  const cases = listedOf(practiced.cases)
  return (
    <ReadingPage wide title={name} above={<LoneLink href="/learn/supervise">Supervise</LoneLink>}>
      {practiced.attempts.length === 0 ? <p role="status">Nothing is committed yet.</p> : <Scores attempts={practiced.attempts} cases={cases} topics={topics} />}
      <Part title="Commitments" id="commitments">
        <TraineeCases person={person} cases={cases} practiced={practiced} />
      </Part>
      <Part title="Assign a case" id="assign">
        <AssignForm trainee={{ id: person, name }} cases={cases} person={actor.id} />
      </Part>
    </ReadingPage>
  )
}
