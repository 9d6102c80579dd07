import { connected } from '../../bin/database/postmaster.mjs'
import { makeDemoCases } from '../../bin/demo/cases'
import { makeDemoPeople, type DemoPerson } from '../../bin/demo/people'
import { makeDemoPractice } from '../../bin/demo/practice'
import type { Actor } from '../../lib/accounts/person'
import type { Role } from '../../lib/accounts/role'
import { shownOf } from '../../lib/cases/record'
import { assess } from '../../lib/guidance/assess'
import { knowledge } from '../../lib/guidance/knowledge'
import { localDate } from '../../lib/server/clock'
import { database } from '../../lib/server/database'
import { ask } from '../served/clinician'

/** Synthetic people of every role who are signed in, and what stands in the addresses of their pages. */
export type Staff = {
  readonly cookies: Readonly<Record<Role, string>>
  /** A case, one that is signed, the trainee, and a commitment of theirs with a comment. */
  readonly ids: Readonly<Record<'case' | 'signed' | 'trainee' | 'commitment', string>>
}

async function cookieOf(url: string, { signInName, password }: DemoPerson): Promise<string> {
  const response = await ask(url, 'POST', '/api/sign-in', '', { signInName, password })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (cookie === undefined) throw new Error(`Signing in answered ${response.status}.`)
  return cookie
}

/** Signs a case as its psychiatrist, who agrees. */
async function sign(url: string, cookie: string, id: string): Promise<void> {
  const read = await ask(url, 'GET', `/api/cases/${id}`, cookie)
  const { case: one } = (await read.json()) as { readonly case: { readonly revision: number; readonly answers: Parameters<typeof assess>[0] } }
  const agrees = { stand: 'agrees' }
  const signed = { kind: 'signed', revision: one.revision, knowledge: knowledge.version, shown: shownOf(assess(one.answers, new Date().toISOString())), responses: { esketamine: agrees, racemic: agrees }, asks: [] }
  const response = await ask(url, 'POST', `/api/cases/${id}/events`, cookie, signed)
  if (response.status !== 200) throw new Error(`Signing answered ${response.status}.`)
}

/** Peoples an empty database as `npm run demo` does, signs everybody in and one case. */
export async function makeStaff(url: string, appUrl: string): Promise<Staff> {
  process.env.DATABASE_URL = appUrl
  try {
    const people = await makeDemoPeople(appUrl)
    const of = (role: Role): DemoPerson & { readonly actor: Actor } => {
      const found = people.find(({ actor }) => actor?.role === role)
      if (found?.actor === undefined) throw new Error(`There is no synthetic ${role}.`)
      return { ...found, actor: found.actor }
    }
    const administrator = people.find(({ actor }) => actor === undefined)
    if (administrator === undefined) throw new Error('There is no synthetic administrator.')
    const [psychiatrist, careTeam, trainee] = [of('psychiatrist'), of('care-team'), of('trainee')]
    const today = localDate(new Date())
    await makeDemoCases(psychiatrist.actor, [careTeam.actor, trainee.actor], today)
    await makeDemoPractice(psychiatrist.actor, trainee.actor, today)
    const idOf = async (query: string): Promise<string> => String((await connected(appUrl, (client) => client.query<{ id: string }>(query))).rows[0]?.id)
    const ids = {
      case: await idOf("SELECT id FROM case_file WHERE label LIKE 'Blue heron%'"),
      signed: await idOf("SELECT id FROM case_file WHERE label LIKE 'Grey owl%'"),
      trainee: trainee.actor.id,
      commitment: await idOf('SELECT commitment_id AS id FROM practice_comment'),
    }
    const cookies = {
      psychiatrist: await cookieOf(url, psychiatrist),
      'care-team': await cookieOf(url, careTeam),
      trainee: await cookieOf(url, trainee),
      administrator: await cookieOf(url, administrator),
    }
    await sign(url, cookies.psychiatrist, ids.signed)
    return { cookies, ids }
  } finally {
    await database().$disconnect()
  }
}
