import { randomUUID } from 'node:crypto'
import { comment } from '@/lib/learn/store/supervise'
import { ada, dov } from '../../support/case-people'
import { closeStore, openStore } from '../../support/server/cases'
import { query, refusal } from '../../support/server/database'
import { didOf, doCommit } from '../../support/server/practice'

jest.setTimeout(60_000)

let ownerUrl: string
let appUrl: string
beforeAll(async () => {
  ;({ ownerUrl, appUrl } = await openStore())
  const { id } = await doCommit(dov, 'repaired-aneurysm')
  didOf(await comment(ada, id, { id: randomUUID(), text: 'Seen.' }))
})
afterAll(closeStore)

const changes = { practice_commitment: 'UPDATE practice_commitment SET sure = 60', practice_comment: "UPDATE practice_comment SET text = 'Not seen.'" } as const

describe.each(Object.entries(changes))('%s is kept for good', (table, update) => {
  const attempts = [update, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]

  test.each(attempts)('for the application: %s is refused', async (statement) => {
    expect(await refusal(appUrl, statement)).toBe(`permission denied for table ${table}`)
  })

  test.each(attempts)('for the owner of the tables: %s is refused', async (statement) => {
    expect(await refusal(ownerUrl, statement)).toMatch(/is append-only: (UPDATE|DELETE|TRUNCATE) is refused/)
  })
})

test('nobody who committed or commented can be removed', async () => {
  expect(await refusal(appUrl, 'DELETE FROM person')).toBe('permission denied for table person')
  for (const { id } of [dov, ada]) expect(await refusal(ownerUrl, 'DELETE FROM person WHERE id = $1', [id])).toContain('violates')
})

test('a shared case is taken back, and not removed', async () => {
  expect(await refusal(appUrl, 'DELETE FROM practice_shared_case')).toBe('permission denied for table practice_shared_case')
})

describe('the tables take no commitment', () => {
  const insert = "INSERT INTO practice_commitment (id, person_id, case_id, commitment, sure, agreed, knowledge) VALUES (gen_random_uuid(), $1, $2, $3, $4, true, 'rules 1')"

  test.each([
    ['less sure than by half', 'a-case', '{}', 49],
    ['surer than sure', 'a-case', '{}', 101],
    ['to what is the name of no case', 'A case', '{}', 80],
    ['that is no object', 'a-case', '[]', 80],
  ])('%s', async (_, caseId, commitment, sure) => {
    expect(await refusal(appUrl, insert, [dov.id, caseId, commitment, sure])).toContain('violates check constraint')
  })

  test('of nobody', async () => expect(await refusal(appUrl, insert, [randomUUID(), 'a-case', '{}', 80])).toContain('violates foreign key constraint'))

  test('and no comment without words', async () => {
    const [row] = await query<{ id: string }>(appUrl, 'SELECT id FROM practice_commitment')
    expect(await refusal(appUrl, "INSERT INTO practice_comment (id, commitment_id, author_id, text) VALUES (gen_random_uuid(), $1, $2, '')", [row?.id, ada.id])).toContain('violates check constraint')
  })
})
