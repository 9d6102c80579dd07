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

/** Only what is signed now takes anything beside it. */
const isCurrent = (one: Case, { sha256 }: Signature): boolean => currentSignature(one)?.sha256 === sha256

/** Whether this person may do this beside this record now. */
export function mayBeside(one: Case, signature: Signature, actor: Actor, act: BesideAct): boolean {
  return isCurrent(one, signature) && may(actor, act, one).allowed
}

/** Why what they may not do is closed to them. Nobody looks for a way to sign beside themselves. */
function closedTo(one: Case, signature: Signature, actor: Actor): readonly (readonly [string, string])[] {
  if (!isCurrent(one, signature) || signature.by.id === actor.id) return []
  return (Object.keys(acts) as BesideAct[]).flatMap((act) => {
    const decision = may(actor, act, one)
    return decision.allowed ? [] : [[acts[act], decision.says] as const]
  })
}

/** What can be done beside a record, each where this person may do it now, and why the rest is closed to them. */
export function BesideRecordForms({ one, signature, actor }: { readonly one: Case; readonly signature: Signature; readonly actor: Actor }) {
  const isOpen = (act: BesideAct): boolean => mayBeside(one, signature, actor, act)
  const closed = closedTo(one, signature, actor)
  const { sha256, version } = signature
  const meaning = signature.by.role === 'trainee' && actor.role === 'psychiatrist' ? meanings.supervisor : meanings['co-signer']
  return (
    <>
      <CoSign sha256={sha256} isOpen={isOpen('co-sign')} meaning={meaning} />
      <ReturnRecord sha256={sha256} isOpen={isOpen('return')} signer={signature.by.name} />
      <AddAddendum sha256={sha256} isOpen={isOpen('add-addendum')} />
      <NewVersion version={version} isOpen={isOpen('reopen')} />
      {closed.length > 0 && (
        <Part title="Not open to you" id="closed">
          <Facts of={closed} />
        </Part>
      )}
    </>
  )
}
