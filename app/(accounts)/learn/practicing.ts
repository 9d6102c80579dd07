import { redirect } from 'next/navigation'
import { hasPower } from '@/lib/accounts/role'
import type { Actor } from '@/lib/accounts/person'
import { writtenCases } from '@/lib/learn/cases/written'
import { toldOf } from '@/lib/learn/known-case'
import type { Practiced } from '@/lib/learn/practiced'
import type { Outcome } from '@/lib/learn/store/outcome'
import { ownPractice } from '@/lib/learn/store/progress'
import { unlessAway, whoIsHere } from '@/lib/server/session'

/** Who practices here: nobody the server knows, on this device; somebody in their account; or somebody whose role does not include it. */
export type Practicing = { readonly kind: 'device' } | { readonly kind: 'account'; readonly actor: Actor } | { readonly kind: 'denied'; readonly says: string }

/**
 * Who practices on the page at `path`. Whoever has to set something up in their account first is led there; whoever has a session while the database is away
 * is told so: they would else find what this device keeps in place of what their account does.
 */
export async function whoPractices(path: string, whoIs = whoIsHere): Promise<Practicing> {
  const here = await unlessAway(path, whoIs())
  if (here === undefined) return { kind: 'device' }
  if (here.hasGivenPassword || here.secondStep === 'missing') redirect('/account')
  return hasPower(here.actor.role, 'practice') ? { kind: 'account', actor: here.actor } : { kind: 'denied', says: 'Your role does not include practice. Sign out to practice on this device.' }
}

/** What somebody practiced in their account, or why they are not told; of this device the server knows the cases alone. */
export async function practiceOf(who: Exclude<Practicing, { kind: 'denied' }>, ownOf = ownPractice): Promise<Outcome<Pick<Practiced, 'cases'> & Partial<Practiced>>> {
  return who.kind === 'device' ? { value: { cases: writtenCases.map(toldOf) } } : await ownOf(who.actor)
}
