// @ts-check
/** The accounts and the database within a new cluster. */
import { passwordsOf } from './passwords.mjs'
import { writePrivate } from './place.mjs'
import { superuserUrl } from './cluster.mjs'
import { connected, urlFor } from './postmaster.mjs'

/** @typedef {import('./place.mjs').Places} Places @typedef {import('./cluster.mjs').At} At */

const ownerRole = 'consult_owner'
export const appRole = 'app_rw'
const databaseName = 'consult'

/** How the owner of the tables and the application connect. @param {Places} places @param {At} at @param {string} [database] */
export function urlsOf(places, at, database = databaseName) {
  const passwords = passwordsOf(places)
  return {
    ownerUrl: urlFor(at, { user: ownerRole, password: passwords?.owner ?? '', database }),
    appUrl: urlFor(at, { user: appRole, password: passwords?.app ?? '', database }),
  }
}

/** Makes what is missing; a second time it changes nothing. @param {Places} places @param {At} at */
export async function prepare(places, at) {
  const passwords = passwordsOf(places)
  if (passwords === undefined) throw new Error(`${places.passwords} is missing.`)
  if (passwords.prepared === true) return
  await connected(superuserUrl(places, at), async (client) => {
    for (const [role, password] of [[ownerRole, passwords.owner], [appRole, passwords.app]]) {
      const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER'
      await client.query(`${verb} ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(String(password))}`)
    }
    await makeDatabase(client, databaseName)
    await client.query('REVOKE CONNECT, TEMPORARY ON DATABASE postgres, template1 FROM PUBLIC')
  })
  writePrivate(places.passwords, `${JSON.stringify({ ...passwords, prepared: true })}\n`)
}

/** A database that belongs to the owner and lets only the application in besides. @param {import('pg').Client} client @param {string} name @param {string} [template] */
export async function makeDatabase(client, name, template = 'template1') {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER ${ownerRole} TEMPLATE ${client.escapeIdentifier(template)}`)
  await client.query(`REVOKE ALL ON DATABASE ${client.escapeIdentifier(name)} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${client.escapeIdentifier(name)} TO ${appRole}`)
}
