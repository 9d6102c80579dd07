import { redirect } from 'next/navigation'
import { hasPower } from '@/lib/accounts/role'
import type { Actor } from '@/lib/accounts/person'
import { writtenCases } from '@/lib/learn/cases/written'
import { toldOf } from '@/lib/learn/known-case'
import type { Practiced } from '@/lib/learn/practiced'
import { ownPractice } from '@/lib/learn/store/progress'
import { whoIsFramed } from '@/lib/server/session'

/** Who practices here: nobody the server knows, on this device; somebody in their account; or somebody whose role does not include it. */
export type Practicing = { readonly kind: 'device' } | { readonly kind: 'account'; readonly actor: Actor } | { readonly kind: 'denied'; readonly says: string }

/** Whoever has to set something up in their account first is led there. */
export async function whoPractices(): Promise<Practicing> {
  const here = await whoIsFramed()
  if (here === undefined) return { kind: 'device' }
  if (here.hasGivenPassword || here.secondStep === 'missing') redirect('/account')
  return hasPower(here.actor.role, 'practice') ? { kind: 'account', actor: here.actor } : { kind: 'denied', says: 'Your role does not include practice. Sign out to practice on this device.' }
}

/** What somebody practiced in their account; of this device the server knows the cases alone. */
export async function practiceOf(who: Exclude<Practicing, { kind: 'denied' }>): Promise<Pick<Practiced, 'cases'> & Partial<Practiced>> {
  if (who.kind === 'device') return { cases: writtenCases.map(toldOf) }
  const found = await ownPractice(who.actor)
  return 'value' in found ? found.value : { cases: writtenCases.map(toldOf) }
}
