import type { Client } from 'pg'

/** Synthetic people, cases (a fifth of them shared), events, records and audit rows, made by the database itself. */
export async function fill(client: Client, cases: number, people: number): Promise<void> {
  const run = (text: string) => client.query(text, text.includes('$2') ? [cases, people] : text.includes('$1') ? [cases] : [])
  await client.query("INSERT INTO person (sign_in_name, name, role, password_hash) SELECT 'person-' || n, 'Dr. Synthetic ' || n, 'psychiatrist', 'none' FROM generate_series(1, $1::int) AS n", [people])
  const remake = await withoutIndexes(client)
  await client.query('CREATE TEMPORARY TABLE numbered AS SELECT id, (row_number() OVER ())::int - 1 AS place FROM person')
  await run(`
    INSERT INTO case_file (id, label, owner_id, answers, knowledge, stage, archived_at, waits_for, due_on, updated_at)
    SELECT gen_random_uuid(), 'Case ' || md5(n::text) || ' ' || (ARRAY['north', 'south', 'east', 'west'])[1 + n % 4], p.id,
      jsonb_build_object('age', 18 + n % 70), 'rules 1',
      CASE WHEN n % 10 = 0 THEN 'archived' WHEN n % 3 = 0 THEN 'signed' ELSE 'open' END, CASE WHEN n % 10 = 0 THEN now() END,
      CASE WHEN n % 20 = 1 THEN (ARRAY['dates', 'co-signature', 'review'])[1 + n % 3] END, CASE WHEN n % 20 = 1 THEN current_date + (n % 60) END,
      now() - n * interval '7 seconds'
    FROM generate_series(1, $1::int) AS n JOIN numbered p ON p.place = (n * 7919::bigint) % $2::int`)
  await remake()
  await run(`
    INSERT INTO case_member (case_id, person_id, may)
    SELECT c.id, p.id, 'write' FROM (SELECT id, owner_id, row_number() OVER () AS n FROM case_file) AS c JOIN numbered p ON p.place = (c.n / 5 * 31) % $2::int
    WHERE c.n % 5 = 0 AND p.id <> c.owner_id AND $1::int > 0`)
  await run("INSERT INTO case_event (case_id, number, actor_id, kind) SELECT id, 1, owner_id, 'created' FROM case_file")
  await run(`
    INSERT INTO record (id, case_id, version, canonical, sha256, signer_id, meaning, knowledge, revision)
    SELECT gen_random_uuid(), id, 1, id::text, sha256(convert_to(id::text, 'UTF8')), owner_id, 'reviewed', 'rules 1', 0 FROM case_file WHERE stage = 'signed'`)
  await client.query("INSERT INTO addendum (id, record_id, author_id, text) SELECT gen_random_uuid(), id, signer_id, 'Seen again.' FROM record")
  await client.query("INSERT INTO audit (actor_id, action, subject, subject_id, outcome) SELECT owner_id, 'case.read', 'case', id::text, 'done' FROM case_file LIMIT 50000")
  await client.query('DROP TABLE numbered')
  // A database that grew to this size over years was vacuumed long ago: else it begins to be while somebody waits.
  await client.query('VACUUM (ANALYZE)')
  await client.query('CHECKPOINT')
}

/** Takes the indexes of the cases away, since they are made faster at once than row by row; returns how to make them again. */
async function withoutIndexes(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string; made: string }>("SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE tablename = 'case_file' AND indexname <> 'case_file_pkey'")
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  await client.query("SET maintenance_work_mem = '512MB'")
  return async () => {
    for (const { made } of rows) await client.query(made)
  }
}
