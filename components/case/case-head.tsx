import { StateBlock } from '@/components/state'
import { PageLink } from '@/components/page-link'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import { returnedWith, type Case } from '@/lib/cases/case'
import { may } from '@/lib/cases/may'
import { CaseWays } from './case-ways'
import { CaseWorkProvider } from './case-work'
import { FollowUp } from './follow-up'

type Head = { readonly one: Case; readonly actor: Actor; readonly proof: ProofWay }

/** Said while nobody has signed since: why the last version came back. */
function Returned({ one }: Pick<Head, 'one'>) {
  const returned = returnedWith(one)
  if (returned === undefined) return null
  return (
    <StateBlock state="said" title={`Returned by ${returned.by.name}`}>
      <p>{returned.line}</p>
      <p>
        Change the answers, then sign anew. <PageLink href={`/cases/${one.id}/records`}>The record as it was signed</PageLink>
      </p>
    </StateBlock>
  )
}

/** What stands above the answers of a case: the ways to what belongs to it, why it came back, and how the work around it stands. */
export function CaseHead({ one, actor, proof }: Head) {
  const mayChange = may(actor, 'prior-authorize', one).allowed && may(actor, 'set-review', one).allowed
  return (
    <>
      <CaseWays one={one} actor={actor} />
      <Returned one={one} />
      <CaseWorkProvider id={one.id} person={actor.id} proof={proof}>
        <FollowUp prior={one.priorAuthorization} review={one.reviewDue} mayChange={mayChange} />
      </CaseWorkProvider>
    </>
  )
}
