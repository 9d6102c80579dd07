import { hasPower } from '@/lib/accounts/role'
import type { Actor } from '@/lib/accounts/person'
import { writtenCases } from '@/lib/learn/cases/written'
import type { Practiced } from '@/lib/learn/practiced'
import { ownPractice } from '@/lib/learn/store/progress'
import { whoIsFramed } from '@/lib/server/session'

/** Who practices here: nobody the server knows, on this device; somebody in their account; or somebody whose role does not include it. */
export type Practicing = { readonly kind: 'device' } | { readonly kind: 'account'; readonly actor: Actor } | { readonly kind: 'denied'; readonly says: string }

export async function whoPractices(): Promise<Practicing> {
  const here = await whoIsFramed()
  if (here === undefined) return { kind: 'device' }
  if (here.hasGivenPassword || here.secondStep === 'missing') return { kind: 'denied', says: 'Your account asks for something first.' }
  return hasPower(here.actor.role, 'practice') ? { kind: 'account', actor: here.actor } : { kind: 'denied', says: 'Your role does not include practice. Sign out to practice on this device.' }
}

/** What somebody practiced in their account; of this device the server knows the cases alone. */
export async function practiceOf(who: Exclude<Practicing, { kind: 'denied' }>): Promise<Pick<Practiced, 'cases'> & Partial<Practiced>> {
  if (who.kind === 'device') return { cases: writtenCases }
  const found = await ownPractice(who.actor)
  return 'value' in found ? found.value : { cases: writtenCases }
}
