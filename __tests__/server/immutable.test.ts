import { addCase, addPerson, freshDatabase, query, refusal } from '../support/server/database'

let ownerUrl: string
let appUrl: string
let personId: string
let made: { caseId: string; recordId: string }

beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await freshDatabase())
  personId = await addPerson(appUrl)
  made = await addCase(appUrl, personId)
})

const kept = ['case_event', 'record', 'addendum', 'co_signature']
const changes: Record<string, string> = {
  case_event: "UPDATE case_event SET kind = 'signed'",
  record: "UPDATE record SET meaning = 'approved'",
  addendum: "UPDATE addendum SET text = 'Not seen.'",
  co_signature: "UPDATE co_signature SET line = 'Not read.'",
}

describe.each(kept)('%s', (table) => {
  const attempts = [String(changes[table]), `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]

  test.each(attempts)('for the application: %s is refused', async (statement) => {
    expect(await refusal(appUrl, statement)).toBe(`permission denied for table ${table}`)
  })

  test.each(attempts)('for the owner of the tables: %s is refused', async (statement) => {
    expect(await refusal(ownerUrl, statement)).toMatch(/is append-only: (UPDATE|DELETE|TRUNCATE) is refused/)
  })
})

describe('a record', () => {
  test('whose hash is not that of its text is refused', async () => {
    const { caseId } = await addCase(appUrl, personId)
    const insert = "INSERT INTO record (id, case_id, version, canonical, sha256, signer_id, meaning, knowledge, revision) VALUES (gen_random_uuid(), $1, 2, 'text', sha256('other text'), $2, 'reviewed', 'rules 1', 0)"
    expect(await refusal(appUrl, insert, [caseId, personId])).toContain('record_check')
  })

  test('of a version that is signed already is refused', async () => {
    const again = "INSERT INTO record (id, case_id, version, canonical, sha256, signer_id, meaning, knowledge, revision) SELECT gen_random_uuid(), case_id, version, canonical, sha256, signer_id, meaning, knowledge, revision FROM record WHERE id = $1"
    expect(await refusal(appUrl, again, [made.recordId])).toContain('record_case_id_version_key')
  })

  test('stands though its case goes on', async () => {
    await query(appUrl, "UPDATE case_file SET label = 'Renamed', revision = revision + 1 WHERE id = $1", [made.caseId])
    const [row] = await query(appUrl, "SELECT canonical, sha256 = sha256(convert_to(canonical, 'UTF8')) AS whole, search FROM record JOIN case_file ON case_file.id = case_id WHERE record.id = $1", [made.recordId])
    expect(row).toEqual({ canonical: '{"age":44}', whole: true, search: 'renamed' })
  })
})

describe('a case', () => {
  test('and a person cannot be removed by the application', async () => {
    expect(await refusal(appUrl, 'DELETE FROM case_file')).toBe('permission denied for table case_file')
    expect(await refusal(appUrl, 'DELETE FROM person')).toBe('permission denied for table person')
  })

  test.each([
    ['a stage it does not know', "UPDATE case_file SET stage = 'lost'"],
    ['archived without a time', "UPDATE case_file SET stage = 'archived'"],
    ['a time of archiving while open', 'UPDATE case_file SET archived_at = now()'],
    ['a verdict it does not know', "UPDATE case_file SET verdict_racemic = 'yes'"],
    ['answers that are no object', "UPDATE case_file SET answers = '[]'"],
    ['no label', "UPDATE case_file SET label = ''"],
  ])('with %s is refused', async (_, statement) => {
    expect(await refusal(appUrl, statement)).toContain('violates check constraint')
  })

  test('its events are numbered once', async () => {
    expect(await refusal(appUrl, "INSERT INTO case_event (case_id, number, actor_id, kind) VALUES ($1, 1, $2, 'renamed')", [made.caseId, personId])).toContain('case_event_pkey')
  })
})
