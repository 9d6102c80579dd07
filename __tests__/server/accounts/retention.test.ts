import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/accounts/person'
import { usualRetention } from '@/lib/accounts/retention'
import { daily } from '@/lib/accounts/store/daily'
import { retentionStanding, setRetention } from '@/lib/accounts/store/retention'
import { removeSpent } from '@/lib/accounts/store/spent'
import { findSession } from '@/lib/accounts/store/sessions'
import { NotSaved } from '@/lib/server/transaction'
import { auditOf, firstAdministrator, given, letGo, newPerson, proven, reasonOf, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { addPerson, query } from '../../support/server/database'

let ownerUrl: string
let appUrl: string
let administrator: Actor

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
afterAll(letGo)

const none = { sessions: 0, tries: 0, codes: 0 }
const standing = async () => given(await retentionStanding(administrator))

/** Lays down what was used up so many days ago. */
async function spend(days: number): Promise<void> {
  const person = await addPerson(appUrl)
  await query(ownerUrl, "INSERT INTO session (token_hash, person_id, expires_at, device) VALUES (sha256($1::text::bytea), $2, now() - make_interval(days => $3), 'Firefox')", [randomUUID(), person, days])
  await query(ownerUrl, "INSERT INTO session (token_hash, person_id, expires_at, revoked_at, device) VALUES (sha256($1::text::bytea), $2, now() + interval '1 hour', now() - make_interval(days => $3), 'Firefox')", [randomUUID(), person, days])
  await query(ownerUrl, 'INSERT INTO throttle (key, tried, window_started_at) VALUES ($1, 3, now() - make_interval(days => $2))', [randomUUID(), days])
  await query(ownerUrl, 'INSERT INTO setup_secret (hash, used_at) VALUES (sha256($1::text::bytea), now() - make_interval(days => $2))', [randomUUID(), days])
}

/** An archived case, archived so many years and days ago. */
async function archive(years: number, days: number): Promise<void> {
  const owner = await addPerson(appUrl)
  await query(
    ownerUrl,
    "INSERT INTO case_file (id, label, owner_id, knowledge, stage, archived_at) VALUES (gen_random_uuid(), 'Synthetic', $1, 'rules 1', 'archived', now() - make_interval(years => $2, days => $3))",
    [owner, years, days],
  )
}

const told = async () => await query<{ kind: string; count: number }>(appUrl, "SELECT detail ->> 'kind' AS kind, (detail ->> 'count')::int AS count FROM audit WHERE action = 'spent.removed' ORDER BY number")

describe('what is used up', () => {
  test('is due once it is older than is set, is removed by itself, and the audit is told how many; what is not older stays', async () => {
    expect(await standing()).toEqual({ set: usualRetention, due: none, archived: 0 })
    for (const days of [91, 89]) await spend(days)
    const { token } = await signInAs('ada')
    expect((await standing()).due).toEqual({ sessions: 2, tries: 1, codes: 1 })
    await daily()
    expect((await standing()).due).toEqual(none)
    expect(await query(appUrl, 'SELECT (SELECT count(*)::int FROM session) AS sessions, (SELECT count(*)::int FROM setup_secret) AS codes')).toEqual([{ sessions: 4, codes: 2 }])
    expect(await findSession(token)).toBeDefined()
    expect(await told()).toEqual([{ kind: 'sessions', count: 2 }, { kind: 'tries', count: 1 }, { kind: 'codes', count: 1 }])
    await daily()
    expect(await told()).toHaveLength(3)
  })

  test('an unused set-up code stays', async () => {
    await query(ownerUrl, "INSERT INTO setup_secret (hash, created_at) VALUES (sha256('unused'), now() - interval '400 days')")
    await daily()
    expect(await query(appUrl, "SELECT used_at FROM setup_secret WHERE hash = sha256('unused')")).toEqual([{ used_at: null }])
  })

  test('is removed by one of several servers that start at once', async () => {
    await spend(200)
    const before = (await told()).length
    const removed = await Promise.all(Array.from({ length: 6 }, () => removeSpent()))
    const all = removed.flatMap((one) => (one === undefined ? [] : [one]))
    expect(all.reduce((sum, { sessions, tries, codes }) => sum + sessions + tries + codes, 0)).toBe(4)
    expect(await told()).toHaveLength(before + 3)
  })
})

test('archived cases are counted once they were archived for longer than is set, and none is removed', async () => {
  await archive(10, 1)
  await archive(9, 0)
  expect((await standing()).archived).toBe(1)
  await daily()
  expect(await query(appUrl, 'SELECT count(*)::int AS many FROM case_file')).toEqual([{ many: 2 }])
  given(await setRetention(proven(administrator), { spentDays: 90, archivedYears: 8 }))
  expect((await standing()).archived).toBe(2)
})

describe('for how long', () => {
  test('is set by an administrator who just gave their password, and the audit is told from what to what', async () => {
    const asked = { spentDays: 30, archivedYears: 12 }
    const { id } = await newPerson()
    const other: Actor = { id, name: 'Dr. Bo Lind', role: 'psychiatrist' }
    expect(reasonOf(await retentionStanding(other))).toBe('not-allowed')
    expect(reasonOf(await setRetention(proven(other), asked))).toBe('not-allowed')
    expect(reasonOf(await setRetention({ actor: administrator, authenticatedAt: Date.now() - 5 * 60_000 }, asked))).toBe('prove-anew')
    await spend(31)
    expect((await standing()).due).toEqual(none)
    given(await setRetention(proven(administrator), asked))
    // With what was laid down 89 days ago.
    expect(await standing()).toMatchObject({ set: asked, due: { sessions: 4, tries: 2, codes: 2 } })
    expect((await auditOf(appUrl, 'retention')).slice(-6)).toEqual(['setting.read refused not-allowed', 'setting.changed refused not-allowed', 'setting.changed refused prove-anew', 'setting.read done', 'setting.changed done', 'setting.read done'])
    expect(await query(appUrl, "SELECT detail FROM audit WHERE action = 'setting.changed' AND outcome = 'done' ORDER BY number DESC LIMIT 1")).toEqual([{ detail: { from: '90-days/8-years', to: '30-days/12-years' } }])
  })

  test('is set together with its line in the audit, or was not saved', async () => {
    const { set } = await standing()
    await query(ownerUrl, 'ALTER TABLE audit ADD CONSTRAINT refused CHECK (false) NOT VALID')
    const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(setRetention(proven(administrator), { spentDays: 60, archivedYears: 9 })).rejects.toThrow(NotSaved)
    await query(ownerUrl, 'ALTER TABLE audit DROP CONSTRAINT refused')
    expect(logged.mock.calls.map(([line]) => String(line)).join('')).toContain('"event":"not-saved"')
    logged.mockRestore()
    expect((await standing()).set).toEqual(set)
  })

  test.each(['null', '[]', '{"spentDays": 0, "archivedYears": "10"}', '{"spentDays": 1e9}'])('that stands as %s in the database is as usual', async (value) => {
    await query(ownerUrl, "INSERT INTO setting (name, value) VALUES ('retention', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value", [value])
    expect((await standing()).set).toEqual(usualRetention)
  })
})
