/** `npm run bench:plans [-- CASES]`: how the database answers with very many cases; fails where it reads a large table from end to end. */
import type { Client } from 'pg'
import { migrate } from '../bin/database/migrate.mjs'
import { openThrowaway } from '../bin/database/open.mjs'
import { superuserUrl } from '../bin/database/cluster.mjs'
import { connected } from '../bin/database/postmaster.mjs'
import { fill } from './plans/fill'
import { reads, save, type Asked } from './plans/queries'
import { large } from './plans/scanned'
import { finish } from './finish'

const CASES = Number(process.argv[2] ?? 1_000_000)
const PEOPLE = 200
const TIMES = 20
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }

const scanned = (plan: Plan): string[] => [
  ...(plan['Node Type'] === 'Seq Scan' && large.some((name) => name === plan['Relation Name']) ? [String(plan['Relation Name'])] : []),
  ...(plan.Plans ?? []).flatMap(scanned),
]

/** Runs a query some times and returns the time that 95 in 100 stay under; names tables it reads from end to end. */
async function measure(client: Client, { name, text, values }: Asked): Promise<boolean> {
  const times: number[] = []
  let whole: string[] = []
  for (let time = 0; time < TIMES; time += 1) {
    await client.query('BEGIN')
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values])
    await client.query('ROLLBACK')
    const [told] = rows[0]?.['QUERY PLAN'] ?? []
    times.push(told?.['Execution Time'] ?? Infinity)
    whole = told === undefined ? [] : scanned(told.Plan)
  }
  times.sort((a, b) => a - b)
  console.log(`${name.padEnd(40)} ${(times[Math.floor(TIMES * 0.95) - 1] ?? NaN).toFixed(2).padStart(8)} ms${whole.length > 0 ? `   READS ALL OF ${whole.join(', ')}` : ''}`)
  return whole.length === 0
}

async function run(): Promise<number> {
  const database = await openThrowaway()
  try {
    await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
    const began = performance.now()
    const { pathname } = new URL(database.ownerUrl ?? '')
    await connected(superuserUrl(database.places, database.at).replace('/postgres?', `${pathname}?`), (client) => fill(client, CASES, PEOPLE))
    console.log(`${CASES} cases of ${PEOPLE} people in ${Math.round((performance.now() - began) / 1000)} s`)
    return await connected(database.appUrl, async (client) => {
      const { rows } = await client.query(
        `SELECT f.id AS "caseId", owner_id AS "personId", updated_at AS "updatedAt", substring(search FROM 6 FOR 8) AS word, r.id AS "recordId"
         FROM record r JOIN case_file f ON f.id = case_id ORDER BY updated_at OFFSET $1 LIMIT 1`,
        [Math.floor(CASES / 7)],
      )
      let sound = true
      for (const asked of [...reads(rows[0]), ...save(rows[0])]) sound = (await measure(client, asked)) && sound
      return sound ? 0 : 1
    })
  } finally {
    await database.close()
  }
}

finish(run())
