import { randomUUID } from 'node:crypto'
import { connected } from '../../bin/database/postmaster.mjs'
import type { Role } from '../../lib/accounts/role'
import { passwordHash } from '../support/light-password'
import { databaseUrl } from './journey'

export { password } from '../support/light-password'

export type Somebody = { readonly id: string; readonly signInName: string }

/** Somebody with an account, synthetic. `passwordGiven`: they have yet to choose a password of their own. */
export async function somebody(name: string, role: Role, passwordGiven = false): Promise<Somebody> {
  const signInName = `p.${randomUUID()}`
  const { rows } = await connected(databaseUrl, (client) =>
    client.query<{ id: string }>('INSERT INTO person (sign_in_name, name, role, password_hash, password_given) VALUES ($1, $2, $3, $4, $5) RETURNING id', [signInName, name, role, passwordHash, passwordGiven]),
  )
  return { id: String(rows[0]?.id), signInName }
}

/** Has somebody who is signed in have given their password more than five minutes ago. */
export const passFiveMinutes = (signInName: string) =>
  connected(databaseUrl, (client) => client.query("UPDATE session SET authenticated_at = authenticated_at - interval '5 minutes' WHERE person_id = (SELECT id FROM person WHERE sign_in_name = $1)", [signInName]))
