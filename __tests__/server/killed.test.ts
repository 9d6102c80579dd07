import { randomUUID } from 'node:crypto'
import { startCluster } from '../../bin/database/cluster.mjs'
import { keepRunning } from '../../bin/database/keep.mjs'
import { migrate } from '../../bin/database/migrate.mjs'
import { openThrowaway } from '../../bin/database/open.mjs'
import { isPostgres, postmasterOf } from '../../bin/database/postmaster.mjs'
import { basePerson } from '@/lib/clinical/base-person'
import { create } from '@/lib/cases/store/create'
import { save } from '@/lib/cases/store/save'
import { NotSaved } from '@/lib/server/transaction'
import { ada } from '../support/case-people'
import { closeStore, useStore, valueOf } from '../support/server/cases'
import { query } from '../support/server/database'

jest.setTimeout(60_000)

let database: Awaited<ReturnType<typeof openThrowaway>>
const idOf = () => postmasterOf(database.places.cluster)?.id ?? NaN
const kill = () => process.kill(idOf(), 'SIGKILL')

beforeAll(async () => {
  database = await openThrowaway({ durable: true })
  await migrate(String(database.ownerUrl), { backUp: () => Promise.resolve() })
  await useStore(database, { connectionTimeoutMillis: 4000 })
})
afterAll(async () => {
  await closeStore()
  await database.close()
})

/** Saves again and again until a save fails: the last revision that was told, and what the save failed with. */
async function saveUntilItFails(caseId: string, from: number): Promise<{ readonly told: number; readonly failure: unknown }> {
  for (let told = from; ; told += 1) {
    try {
      valueOf(await save(ada, caseId, { revision: told, changes: { age: 20 + (told % 60) } }))
    } catch (failure) {
      return { told, failure }
    }
  }
}

test('a database that is killed in mid-save, at any moment of it, is "not saved" and nothing else, and what was told stays', async () => {
  const silent = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const ids = Array.from({ length: 4 }, () => randomUUID())
  for (const id of ids) valueOf(await create(ada, { id, label: 'Blue heron', answers: basePerson }))
  const told = ids.map(() => 1)
  for (let round = 0; round < 3; round += 1) {
    const saving = Promise.all(ids.map(async (id, at) => await saveUntilItFails(id, told[at] ?? 1)))
    await new Promise((done) => setTimeout(done, 60 + round * 17))
    kill()
    const ended = await saving
    expect(ended.map(({ failure }) => (failure instanceof NotSaved ? 'not saved' : failure))).toEqual(ids.map(() => 'not saved'))
    await startCluster(database.places, { withUs: true })
    const rows = await query<{ id: string; revision: number }>(database.appUrl, 'SELECT id, revision FROM case_file')
    ids.forEach((id, at) => {
      const revision = rows.find((row) => row.id === id)?.revision ?? 0
      expect(revision).toBeGreaterThanOrEqual(ended[at]?.told ?? Infinity)
      told[at] = revision
    })
  }
  silent.mockRestore()
})

test('a database that is looked after is started again where it was killed, and once it is let go of no longer', async () => {
  const said: string[] = []
  const letGo = keepRunning(database, { lookEvery: 20, say: (line) => said.push(line) })
  const killed = idOf()
  kill()
  while (idOf() === killed || !isPostgres(idOf())) await new Promise((done) => setTimeout(done, 20))
  await letGo()
  expect(said[0]).toBe('Database: it ended, and is started again')
  expect(await query(database.appUrl, 'SELECT count(*)::int AS many FROM case_file')).toEqual([{ many: 4 }])
})
