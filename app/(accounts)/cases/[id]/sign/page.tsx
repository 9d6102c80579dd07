import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseDocuments } from '@/components/case/case-documents'
import { CaseWorkProvider } from '@/components/case/case-work'
import { DeniedPage } from '@/components/case/denied'
import { SignForm } from '@/components/case/sign-form'
import { Facts } from '@/components/facts'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import { answersInWords } from '@/lib/cases/answers-in-words'
import { may } from '@/lib/cases/may'
import { meanings, shownOf } from '@/lib/cases/record'
import { askable } from '@/lib/cases/signing'
import { open } from '@/lib/cases/store/open'
import { assess } from '@/lib/guidance/assess'
import { utcMoment } from '@/lib/server/clock'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Sign a case' }

export default async function SignPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/sign`)
  const found = await open(actor, id)
  if (!found.ok || found.value.sees !== 'whole') return notFound()
  const one = found.value.case
  const signing = may(actor, 'sign', one)
  if (!signing.allowed) return <DeniedPage title="Sign" says={signing.says} />
  const isTrainee = actor.role === 'trainee'
  const assessment = assess(one.answers, utcMoment(new Date()))
  return (
    <CaseDocuments id={id} person={actor.id} page="case">
      <ReadingPage title={`Sign: ${one.label}`} above={<LoneLink href={`/cases/${id}`}>Back to the answers</LoneLink>} lede={<p>What is signed here stays as it is. Corrections stand beside it as addenda.</p>}>
        <Part title="Your answer to the guidance">
          <CaseWorkProvider id={id} person={actor.id} proof={proof}>
            <SignForm
              revision={one.revision}
              knowledge={assessment.knowledge.version}
              meaning={isTrainee ? meanings.trainee : meanings.author}
              shown={shownOf(assessment)}
              colleagues={askable(one, actor)}
              isTrainee={isTrainee}
            />
          </CaseWorkProvider>
        </Part>
        <Part title="What is signed with it">
          <Facts of={answersInWords(one.answers).map(({ asked, answer }) => [asked, answer] as const)} />
        </Part>
      </ReadingPage>
    </CaseDocuments>
  )
}
