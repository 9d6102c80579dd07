import { PageLink } from '@/components/page-link'
import { askedStill, awaitsSupervisor, currentSignature, type Case, type Signature } from '@/lib/cases/case'

type Standing = { readonly one: Case; readonly signature: Signature }

/** Who still has to sign beside, where the record is the one that is signed now. */
function waitsFor(one: Case): readonly string[] {
  const asked = askedStill(one).map(({ name }) => `Waits for ${name}, who was asked to sign beside.`)
  const isPsychiatristAsked = askedStill(one).some(({ role }) => role === 'psychiatrist')
  return [...(awaitsSupervisor(one) && !isPsychiatristAsked ? ['A trainee’s record: it waits for a psychiatrist to sign beside.'] : []), ...asked]
}

function Earlier({ one: { id, version, signatures }, signature: { returned } }: Standing) {
  const isSigned = signatures.at(-1)?.version === version
  return (
    <p>
      {returned === undefined ? 'An earlier version.' : `Returned by ${returned.by.name}: ${returned.line}`}{' '}
      <PageLink href={isSigned ? `/cases/${id}/records/${version}` : `/cases/${id}`}>{isSigned ? `Version ${version}, as it was signed` : `Version ${version}, which is open`}</PageLink>
    </p>
  )
}

/** How a record stands by now: whom it waits for, or what came after it. */
export function RecordStanding({ one, signature }: Standing) {
  if (currentSignature(one)?.sha256 !== signature.sha256) return <Earlier one={one} signature={signature} />
  const waits = waitsFor(one)
  return waits.length === 0 ? <p>Nothing waits here.</p> : waits.map((says) => <p key={says}>{says}</p>)
}
