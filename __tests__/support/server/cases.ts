import { randomUUID } from 'node:crypto'
import { connected } from '../../../bin/database/postmaster.mjs'
import type { Actor } from '@/lib/accounts/person'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import type { Case } from '@/lib/cases/case'
import { change, type Changed } from '@/lib/cases/store/change'
import { create } from '@/lib/cases/store/create'
import type { Wish } from '@/lib/cases/store/happening'
import type { Denied, Outcome } from '@/lib/cases/store/outcome'
import { shownOf } from '@/lib/cases/record'
import { assess } from '@/lib/guidance/assess'
import { knowledge } from '@/lib/guidance/knowledge'
import { utcMoment } from '@/lib/server/clock'
import { connectDatabase, database } from '@/lib/server/database'
import { people } from '../case-people'
import { agrees } from '../case-stories'
import { freshDatabase, query } from './database'

const kept = globalThis as typeof globalThis & { ketamineConsultDatabase?: ReturnType<typeof connectDatabase> }

type Limits = Parameters<typeof connectDatabase>[2]

/** A database with the synthetic people in it, which the store uses from now on. `closeStore` afterwards. */
export async function openStore(limits: Limits = {}): Promise<{ ownerUrl: string; appUrl: string; name: string }> {
  const opened = await freshDatabase()
  await useStore(opened, limits)
  return opened
}

/** The same with a migrated database that is there already. */
export async function useStore({ ownerUrl = '', appUrl }: { readonly ownerUrl?: string; readonly appUrl: string }, limits: Limits = {}): Promise<void> {
  kept.ketamineConsultDatabase = connectDatabase(appUrl, 10, limits)
  process.env.DATABASE_URL = appUrl
  await connected(ownerUrl, async (client) => {
    // Who has no role has left.
    for (const { id, name, role } of people) {
      await client.query("INSERT INTO person (id, sign_in_name, password_hash, name, role, active) VALUES ($1, $2, 'none', $3, $4, $5)", [id, name.toLowerCase(), name, role ?? 'trainee', role !== undefined])
    }
  })
}

export async function closeStore(): Promise<void> {
  await database().$disconnect()
  delete kept.ketamineConsultDatabase
}

/** What was asked and done; a refusal is a mistake in the test. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.denied.reason}`)
  return outcome.value
}

/** Why it was not done; that it was is a mistake in the test. */
export function deniedOf(outcome: Outcome<unknown>): Denied {
  if (outcome.ok) throw new Error('this was not refused')
  return outcome.denied
}

export async function newCase(owner: Actor, answers: Answers = basePerson, label = 'Blue heron'): Promise<Case> {
  return valueOf(await create(owner, { id: randomUUID(), label, answers }))
}

/** Tries a change as somebody who has just shown who they are. */
export async function attempt(actor: Actor, caseId: string, wish: Wish): Promise<Outcome<Changed>> {
  return await change(actor, caseId, wish, Date.now())
}

export async function doTo({ id }: Pick<Case, 'id'>, actor: Actor, wish: Wish): Promise<Case> {
  return valueOf(await attempt(actor, id, wish)).case
}

export const share = (person: Actor, sharing: 'read' | 'write' = 'write'): Wish => ({ kind: 'shared', with: person.id, sharing })

type Signable = Pick<Case, 'revision'> & Partial<Pick<Case, 'answers'>>

/** Signs what its answers conclude now. */
export const signing = ({ revision, answers = basePerson }: Signable, asks: readonly Actor[] = []): Extract<Wish, { kind: 'signed' }> => ({
  kind: 'signed',
  revision,
  knowledge: knowledge.version,
  shown: shownOf(assess(answers, utcMoment(new Date()))),
  responses: agrees,
  asks: asks.map(({ id }) => id),
})

export type Audited = { readonly actor: string | null; readonly action: string; readonly subject: string | null; readonly outcome: string; readonly detail: Record<string, unknown> }

/** The audit from a row on. */
export async function auditAfter(url: string, number = '0'): Promise<readonly Audited[]> {
  return await query<Audited>(url, 'SELECT actor_id AS actor, action, subject_id AS subject, outcome, detail FROM audit WHERE number > $1 ORDER BY number', [number])
}
