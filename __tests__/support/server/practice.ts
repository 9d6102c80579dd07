import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/accounts/person'
import { openSession } from '@/lib/accounts/store/sessions'
import { practiceCases } from '@/lib/learn/cases'
import type { Commitment } from '@/lib/learn/commitment'
import { commit, type Committing } from '@/lib/learn/store/commit'
import type { Outcome } from '@/lib/learn/store/outcome'
import { transaction } from '@/lib/server/transaction'

/** The token of a session of somebody's own. */
export const enter = async ({ id }: Actor): Promise<string> => (await transaction(async (within) => await openSession(within, id, 'Firefox'))).token

/** What was done; a refusal is a mistake in the test. */
export function didOf<T>(outcome: Outcome<T>): T {
  if ('denied' in outcome) throw new Error(`refused: ${outcome.denied.says}`)
  return outcome.value
}

/** Why it was not done; that it was is a mistake in the test. */
export function whyNot(outcome: Outcome<unknown>): Extract<Outcome<never>, { denied: unknown }>['denied'] {
  if ('value' in outcome) throw new Error('this was not refused')
  return outcome.denied
}

/** What the author of a case wrote down of it, as a commitment with no fact marked; changed as the test needs it. */
export function commitmentTo(id: string, changes: Partial<Commitment> = {}): Commitment {
  const written = practiceCases.find((one) => one.id === id)
  if (written === undefined) throw new Error(`There is no practice case ${id}.`)
  const { safetyFirst, esketamine, racemic } = written.reviewed
  return { safetyFirst, verdicts: { esketamine, racemic }, for: [], against: [], asks: 'nothing', sure: 80, ...changes }
}

/** The same, as a device sends it. */
export const committing = (id: string, changes: Partial<Commitment> = {}): Committing => ({ id: randomUUID(), case: id, commitment: commitmentTo(id, changes) })

/** Commits to a case as somebody. */
export async function doCommit(actor: Actor, id: string, changes: Partial<Commitment> = {}): Promise<Committing> {
  const made = committing(id, changes)
  didOf(await commit(actor, made))
  return made
}
