import { Facts } from '@/components/facts'
import { Part } from '@/components/reading-page'
import type { Actor } from '@/lib/accounts/person'
import { currentSignature, type Case, type Signature } from '@/lib/cases/case'
import { may } from '@/lib/cases/may'
import { meanings } from '@/lib/cases/record'
import { AddAddendum } from './add-addendum'
import { CoSign } from './co-sign'
import { NewVersion } from './new-version'
import { ReturnRecord } from './return-record'

const acts = { 'co-sign': 'Sign beside', return: 'Return', 'add-addendum': 'Addendum', reopen: 'New version' } as const
type BesideAct = keyof typeof acts

/** What can be done beside a record, each where this person may do it now, and why the rest is closed to them. */
export function BesideRecordForms({ one, signature, actor }: { readonly one: Case; readonly signature: Signature; readonly actor: Actor }) {
  // Only what is signed now takes anything beside it.
  const isCurrent = currentSignature(one)?.sha256 === signature.sha256
  const closed = (act: BesideAct): string | undefined => {
    const decision = may(actor, act, one)
    return decision.allowed ? undefined : decision.says
  }
  const isOpen = (act: BesideAct): boolean => isCurrent && closed(act) === undefined
  const { sha256, version } = signature
  const meaning = signature.by.role === 'trainee' && actor.role === 'psychiatrist' ? meanings.supervisor : meanings['co-signer']
  // Nobody looks for a way to sign beside themselves.
  const refused = (Object.keys(acts) as BesideAct[]).filter((act) => isCurrent && signature.by.id !== actor.id && closed(act) !== undefined)
  return (
    <>
      <CoSign sha256={sha256} isOpen={isOpen('co-sign')} meaning={meaning} />
      <ReturnRecord sha256={sha256} isOpen={isOpen('return')} signer={signature.by.name} />
      <AddAddendum sha256={sha256} isOpen={isOpen('add-addendum')} />
      <NewVersion version={version} isOpen={isOpen('reopen')} />
      {refused.length > 0 && (
        <Part title="Not open to you" id="closed">
          <Facts of={refused.map((act) => [acts[act], closed(act)] as const)} />
        </Part>
      )}
    </>
  )
}
