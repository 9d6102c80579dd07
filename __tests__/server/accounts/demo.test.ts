import { makeDemoCases } from '../../../bin/demo/cases'
import { makeDemoPeople } from '../../../bin/demo/people'
import { roleIds } from '@/lib/accounts/role'
import { localMoment } from '@/lib/server/clock'
import { useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

test('the demo makes one synthetic person of each role, and a case for every verdict, once', async () => {
  const { appUrl } = await useFreshDatabase()
  const people = await makeDemoPeople(appUrl)
  expect(new Set(people.map(({ password }) => password)).size).toBe(4)
  expect(people.filter(({ name }) => !name.endsWith('(synthetic)'))).toEqual([])
  const rows = await query<{ role: string }>(appUrl, 'SELECT role FROM person')
  expect(rows.map(({ role }) => role).sort()).toEqual([...roleIds].sort())
  expect(await query(appUrl, 'SELECT FROM session WHERE revoked_at IS NULL')).toEqual([])
  const [psychiatrist, ...colleagues] = people.flatMap(({ actor }) => (actor === undefined ? [] : [actor]))
  expect([psychiatrist?.role, ...colleagues.map(({ role: its }) => its)]).toEqual(['psychiatrist', 'care-team', 'trainee'])
  if (psychiatrist === undefined) return
  const many = await makeDemoCases(psychiatrist, colleagues, localMoment(new Date()).slice(0, 10))
  const cases = await query<{ label: string; esketamine: string; members: number }>(appUrl, 'SELECT label, verdict_esketamine AS esketamine, (SELECT count(*)::int FROM case_member WHERE case_id = id) AS members FROM case_file')
  expect(cases).toHaveLength(many)
  expect(cases.filter(({ label }) => !label.endsWith('(synthetic)'))).toEqual([])
  expect([...new Set(cases.map(({ esketamine }) => esketamine))].sort()).toEqual(['cannot-tell', 'discuss', 'discuss-with-care', 'not-supported', 'other-steps-first'])
  expect(cases.reduce((sum, { members }) => sum + members, 0)).toBe(2)
  await expect(makeDemoPeople(appUrl)).rejects.toThrow('People have accounts here already')
})
