import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TeamPage } from '@/components/case/team/team-page'
import { may } from '@/lib/cases/may'
import { colleagues } from '@/lib/cases/store/colleagues'
import { open } from '@/lib/cases/store/open'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Team of a case' }

export default async function CaseTeamPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/team`)
  const found = await open(actor, id)
  if (!found.ok || found.value.sees !== 'whole') return notFound()
  const one = found.value.case
  const others = may(actor, 'share', one).allowed ? await colleagues(actor, id) : undefined
  return <TeamPage one={one} actor={actor} proof={proof} colleagues={others?.ok === true ? others.value : []} />
}
