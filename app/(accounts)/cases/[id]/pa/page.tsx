import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CaseWays } from '@/components/case/case-ways'
import { CaseWorkProvider } from '@/components/case/case-work'
import { PrintPacket } from '@/components/case/print-packet'
import { packetNames } from '@/components/documents/packet/packet-names'
import { PacketView } from '@/components/documents/packet/packet-view'
import { EvidenceNamesProvider } from '@/components/evidence/names-context'
import { PageLink } from '@/components/page-link'
import { ReadingPage } from '@/components/reading-page'
import { may } from '@/lib/cases/may'
import { open } from '@/lib/cases/store/open'
import { packetGround, whoOf } from '@/lib/documents/packet/packet-ground'
import { assess } from '@/lib/guidance/assess'
import { utcMoment } from '@/lib/server/clock'
import { whoMustBeHere } from '@/lib/server/session'

export const metadata: Metadata = { title: 'Prior-authorization packet' }

export default async function PacketPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params
  const { actor, proof } = await whoMustBeHere(`/cases/${id}/pa`)
  const found = await open(actor, id)
  if (!found.ok || found.value.sees !== 'whole') return notFound()
  const one = found.value.case
  const ground = packetGround(assess(one.answers, utcMoment(new Date())), one.answers, whoOf(one))
  const printing = may(actor, 'print', one)
  return (
    <ReadingPage wide title="Prior-authorization packet" above={<PageLink href={`/cases/${id}`}>{one.label}</PageLink>}>
      <CaseWays one={one} actor={actor} here="pa" />
      <CaseWorkProvider id={id} person={actor.id} proof={proof}>
        <EvidenceNamesProvider names={packetNames}>
          <PacketView
            ground={ground}
            entry={may(actor, 'answer', one).allowed ? `/cases/${id}` : undefined}
            printing={printing.allowed ? <PrintPacket /> : <p>{printing.says}</p>}
          />
        </EvidenceNamesProvider>
      </CaseWorkProvider>
    </ReadingPage>
  )
}
