// @ts-check
/** The tables a backup holds, read from the database itself, so that a new table is never forgotten. */

/** @typedef {{ name: string, columns: string[], types: string[], dependsOn: string[] }} Table `types` are those of the columns */

/** Left out: who is signed in or about to be, and tries under way, must not come back with a backup. The last is written by the runner of migrations. */
const leftOut = ['session', 'throttle', 'provider_visit', '_prisma_migrations']

/** Columns that are written, not generated. */
const ofColumns = "FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum"

/** @param {import('pg').Client} client @returns {Promise<Table[]>} every table after those it refers to */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS name,
       ARRAY(SELECT a.attname::text ${ofColumns}) AS columns,
       ARRAY(SELECT format_type(a.atttypid, a.atttypmod) ${ofColumns}) AS types,
       ARRAY(SELECT DISTINCT f.relname::text FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f' AND f.oid <> c.oid) AS "dependsOn"
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> ALL ($1) ORDER BY c.relname`,
    [leftOut],
  )
  /** @type {Table[]} */
  const ordered = []
  let rest = /** @type {Table[]} */ (rows)
  while (rest.length > 0) {
    const ready = rest.filter(({ dependsOn }) => dependsOn.every((name) => ordered.some((done) => done.name === name)))
    if (ready.length === 0) throw new Error(`These tables refer to each other in a circle: ${rest.map(({ name }) => name).join(', ')}.`)
    ordered.push(...ready)
    rest = rest.filter((table) => !ready.includes(table))
  }
  return ordered
}

/** Tables that have rows in a new database too. */
const neverEmpty = ['audit_head']

/** Whether anything was ever written. @param {import('pg').Client} client */
export async function holdsData(client) {
  for (const { name } of await tablesOf(client)) {
    if (neverEmpty.includes(name)) continue
    const { rows: [found] } = await client.query(`SELECT EXISTS (SELECT FROM ${client.escapeIdentifier(name)}) AS any`)
    if (found.any === true) return true
  }
  return false
}

/** The last row of the audit; undefined before there was an audit. @param {import('pg').Client} client @returns {Promise<{ number: string, hash: string } | undefined>} */
export async function auditHead(client) {
  const { rows: [found] } = await client.query("SELECT to_regclass('public.audit_head') IS NOT NULL AS there")
  if (found.there !== true) return undefined
  const { rows: [head] } = await client.query("SELECT number::text, encode(hash, 'hex') AS hash FROM public.audit_head")
  return head
}
