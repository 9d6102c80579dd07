/** `npm run bench:cases [-- CASES ...]`: what a person waits for on the server with very many cases in the bundled database, asked over HTTP. */
import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { connected } from '../bin/database/postmaster.mjs'
import { basePerson } from '../lib/clinical/base-person'
import { finish } from './finish'
import { fill } from './plans/fill'
import { scannedRows } from './plans/scanned'
import { Clinician, password } from './served/clinician'
import { quantile } from './quantile'
import { Started } from './served/start'

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000]
const PEOPLE = 200
const OWN_CASES = 20
/** Asked before any is counted: what the first requests of a start wait for is the compiling of the program, and the start is measured by itself. */
const WARM = 100
const TIMES = 100
const START_LIMIT = 3000

type Asked = { readonly what: string; readonly most: number; readonly ask: (time: number) => Promise<Response> }

/** Everyone's name of `fill`, with the password that clinicians of benches have. */
async function someone(url: string, databaseUrl: string): Promise<Clinician> {
  const { rows } = await connected(databaseUrl, async (client) =>
    await client.query<{ id: string }>("UPDATE person SET password_hash = $1 WHERE sign_in_name = 'person-7' RETURNING id", [await hash(password)]),
  )
  return await Clinician.signIn(url, String(rows[0]?.id), 'person-7')
}

async function askedOf(clinician: Clinician): Promise<readonly Asked[]> {
  const ids: readonly string[] = Array.from({ length: OWN_CASES }, () => randomUUID())
  for (const id of ids) if (!(await clinician.newCase(id, basePerson, `Synthetic heron ${id.slice(0, 4)}`))) throw new Error('A case was not begun.')
  const idAt = (time: number): string => ids[time % OWN_CASES] ?? ''
  const revisions = new Map<string, number>()
  return [
    { what: 'worklist, a page', most: 50, ask: async () => await clinician.ask('GET', '/cases') },
    { what: 'search, a common word', most: 150, ask: async () => await clinician.ask('POST', '/api/cases/search', { text: 'north' }) },
    { what: 'search, a rare word', most: 150, ask: async (time) => await clinician.ask('POST', '/api/cases/search', { text: `heron ${idAt(time).slice(0, 4)}` }) },
    { what: 'open a case', most: 100, ask: async (time) => await clinician.ask('GET', `/api/cases/${idAt(time)}`) },
    {
      what: 'save an answer',
      most: 50,
      ask: async (time) => {
        const id = idAt(time)
        const revision = revisions.get(id) ?? 1
        revisions.set(id, revision + 1)
        return await clinician.ask('PUT', `/api/cases/${id}/answers`, { revision, changes: { age: 20 + (time % 60) } })
      },
    },
  ]
}

async function measured({ what, most, ask }: Asked): Promise<boolean> {
  const times: number[] = []
  for (let time = 0; time < WARM + TIMES; time += 1) {
    const began = performance.now()
    const response = await ask(time)
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`${what}: answered ${response.status}`)
    if (time >= WARM) times.push(performance.now() - began)
  }
  const found = quantile(times, 0.95)
  console.log(`${found <= most ? 'met   ' : 'MISSED'}  ${what.padEnd(24)} half within ${quantile(times, 0.5).toFixed(1).padStart(6)} ms, 95 of 100 within ${found.toFixed(1).padStart(6)} ms (at most ${most})`)
  return found <= most
}

async function measureSize(cases: number): Promise<boolean> {
  let started = await Started.begin()
  try {
    await connected(await started.superuserUrl(), (client) => fill(client, cases, PEOPLE))
    await started.end({ keep: true })
    const began = performance.now()
    started = await Started.begin(started.folder)
    const startedIn = performance.now() - began
    console.log(`\n${cases} cases of ${PEOPLE} people`)
    console.log(`${startedIn <= START_LIMIT ? 'met   ' : 'MISSED'}  from start to first page   ${startedIn.toFixed(0)} ms (at most ${START_LIMIT})`)
    const clinician = await someone(started.url, await started.databaseUrl())
    const before = await scannedRows(await started.superuserUrl())
    let met = startedIn <= START_LIMIT
    for (const asked of await askedOf(clinician)) met = (await measured(asked)) && met
    const after = await scannedRows(await started.superuserUrl())
    const scanned = [...after].filter(([table, rows]) => rows - (before.get(table) ?? 0) >= cases / 2).map(([table]) => table)
    console.log(scanned.length === 0 ? 'met     no large table was read from end to end' : `MISSED  read from end to end: ${scanned.join(', ')}`)
    return met && scanned.length === 0
  } finally {
    await started.end()
  }
}

async function run(): Promise<number> {
  let met = true
  for (const size of sizes) met = (await measureSize(size)) && met
  return met ? 0 : 1
}

finish(run())
