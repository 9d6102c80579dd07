'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import accounts from '@/components/accounts/accounts.module.css'
import { Told } from '@/components/accounts/told'
import type { Actor } from '@/lib/accounts/person'
import { roles } from '@/lib/accounts/role'
import type { Case } from '@/lib/cases/case'
import type { Sharing } from '@/lib/cases/event'
import { sharingsFor } from '@/lib/cases/sharing'
import { useCaseWork } from '../case-work'
import { EventButton } from '../event-button'
import { sharingWords } from './sharing-words'
import styles from './team.module.css'

type Team = Pick<Case, 'owner' | 'members' | 'assignee'>
type RowOf = { readonly person: Actor; readonly how: string; readonly isAssignee: boolean; readonly acts?: ReactNode }

function Row({ person: { id, name, role }, how, isAssignee, acts }: RowOf) {
  const isOwn = useCaseWork().person === id
  return (
    <li>
      <div className={styles.who}>
        <p className={accounts.device}>
          {name} {isOwn && <span className={accounts.this}>You</span>} {isAssignee && <span className={accounts.this}>Handed to</span>}
        </p>
        <p className={accounts.hint}>{[...(role === undefined ? [] : [roles[role]]), how].join(' · ')}</p>
      </div>
      {acts}
    </li>
  )
}

type MemberOf = { readonly person: Actor; readonly sharing: Sharing; readonly tell: (says: string) => void }

/** What can be done about one person who has the case by sharing. */
function MemberActs({ person, sharing, tell }: MemberOf) {
  const { refresh, push } = useRouter()
  const isOwn = useCaseWork().person === person.id
  const other = sharingsFor(person).find((one) => one !== sharing)
  const away = (): void => {
    if (isOwn) return push('/cases')
    tell(`${person.name} has this case no longer.`)
    refresh()
  }
  return (
    <div className={styles.acts}>
      {other !== undefined && !isOwn && (
        <EventButton
          act={other === 'read' ? 'Let read only' : 'Let write'}
          label={`${other === 'read' ? 'Let read only' : 'Let write'}: ${person.name}`}
          event={{ kind: 'shared', with: person.id, sharing: other }}
          done={() => {
            tell(`${person.name} ${sharingWords[other].does} this case now.`)
            refresh()
          }}
        />
      )}
      <EventButton act={isOwn ? 'Leave' : 'Take back'} label={isOwn ? 'Leave this case' : `Take back: ${person.name}`} event={{ kind: 'unshared', with: person.id }} done={away} />
    </div>
  )
}

/** Who has a case, and how; for whoever shares it, with what can be changed about that. */
export function TeamList({ owner, members, assignee, mayChange }: Team & { readonly mayChange: boolean }) {
  const [told, setTold] = useState<string>()
  const isAssignee = ({ id }: Actor): boolean => assignee?.id === id
  return (
    <>
      <ul className={`${accounts.rows} ${styles.team}`} aria-label="Who has this case">
        <Row person={owner} how="owns it" isAssignee={isAssignee(owner)} />
        {members.map(({ person, sharing }) => (
          <Row key={person.id} person={person} how={sharingWords[sharing].does} isAssignee={isAssignee(person)} acts={mayChange && <MemberActs person={person} sharing={sharing} tell={setTold} />} />
        ))}
      </ul>
      <Told says={told} takesFocus />
    </>
  )
}
