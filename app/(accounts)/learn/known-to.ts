import { writtenCase } from '@/lib/learn/cases/written'
import type { KnownCase } from '@/lib/learn/known-case'
import { toPractice } from '@/lib/learn/store/commit'
import type { Practicing } from './practicing'

/** A case by its id, for whoever practices: cases of the clinic are for those with an account. */
export async function knownTo(who: Exclude<Practicing, { kind: 'denied' }>, id: string): Promise<KnownCase | undefined> {
  return who.kind === 'device' ? writtenCase(id) : await toPractice(id)
}
