import type { ReactNode } from 'react'
import { LoneLink } from '@/components/page-link'
import { Part, ReadingPage } from '@/components/reading-page'
import type { Actor } from '@/lib/accounts/person'
import type { ProofWay } from '@/lib/accounts/proof-way'
import type { Case } from '@/lib/cases/case'
import { may, type Act } from '@/lib/cases/may'
import { canGoOn } from '@/lib/cases/sharing'
import { CaseWays } from '../case-ways'
import { CaseWorkProvider } from '../case-work'
import { ArchiveForm } from './archive-form'
import { HandOverForm } from './hand-over-form'
import { LabelForm } from './label-form'
import { ShareForm } from './share-form'
import { TeamList } from './team-list'

type Team = { readonly one: Case; readonly actor: Actor; readonly proof: ProofWay; readonly colleagues: readonly Actor[] }

/** A part of the page where it may be used, else why not. */
function Open({ actor, act, one, children }: { readonly actor: Actor; readonly act: Act; readonly one: Case; readonly children: ReactNode }) {
  const decision = may(actor, act, one)
  return decision.allowed ? children : <p>{decision.says}</p>
}

/** Who has a case and how, and what can be changed about that: sharing, handing over, label and archive. */
export function TeamPage({ one, actor, proof, colleagues }: Team) {
  const { id, label, owner, members, assignee, archivedAt } = one
  const asked = { actor, one }
  const hasIt = new Set(members.map(({ person }) => person.id))
  return (
    <ReadingPage title="Team" above={<LoneLink href={`/cases/${id}`}>{label}</LoneLink>} lede={<p>Who has this case, and how.</p>}>
      <CaseWays one={one} actor={actor} here="team" />
      <CaseWorkProvider id={id} person={actor.id} proof={proof}>
        <Part title="Who has it" id="members">
          <TeamList owner={owner} members={members} assignee={assignee} mayChange={may(actor, 'unshare', one).allowed} />
        </Part>
        <Part title="Share" id="share">
          <Open {...asked} act="share">
            <ShareForm colleagues={colleagues.filter((person) => !hasIt.has(person.id))} />
          </Open>
        </Part>
        <Part title="Hand over" id="hand-over">
          <Open {...asked} act="assign">
            <HandOverForm now={assignee} people={canGoOn(one)} />
          </Open>
        </Part>
        <Part title="Label" id="label">
          <Open {...asked} act="rename">
            <LabelForm now={label} />
          </Open>
        </Part>
        <Part title="Archive" id="archive">
          <Open {...asked} act={archivedAt === undefined ? 'archive' : 'restore'}>
            <ArchiveForm isArchived={archivedAt !== undefined} />
          </Open>
        </Part>
      </CaseWorkProvider>
    </ReadingPage>
  )
}
