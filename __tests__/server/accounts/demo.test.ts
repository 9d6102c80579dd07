import { makeDemoCases } from '../../../bin/demo/cases'
import { makeDemoPeople } from '../../../bin/demo/people'
import { makeDemoPractice, tried } from '../../../bin/demo/practice'
import { roleIds } from '@/lib/accounts/role'
import { addDays } from '@/lib/clinical/dates'
import { ENOUGH, calibration } from '@/lib/learn/calibration'
import { byTopic } from '@/lib/learn/progress'
import { reveal } from '@/lib/learn/store/commit'
import { ownPractice } from '@/lib/learn/store/progress'
import { cohort } from '@/lib/learn/store/supervise'
import { localDate } from '@/lib/server/clock'
import { useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'
import { didOf } from '../../support/server/practice'

test('the demo makes one synthetic person of each role, and a case for every verdict, and what the trainee practiced, once', async () => {
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
  const today = localDate(new Date())
  const many = await makeDemoCases(psychiatrist, colleagues, today)
  const cases = await query<{ label: string; esketamine: string; members: number }>(appUrl, 'SELECT label, verdict_esketamine AS esketamine, (SELECT count(*)::int FROM case_member WHERE case_id = id) AS members FROM case_file')
  expect(cases).toHaveLength(many)
  expect(cases.filter(({ label }) => !label.endsWith('(synthetic)'))).toEqual([])
  expect([...new Set(cases.map(({ esketamine }) => esketamine))].sort()).toEqual(['cannot-tell', 'discuss', 'discuss-with-care', 'not-supported', 'other-steps-first'])
  expect(cases.reduce((sum, { members }) => sum + members, 0)).toBe(2)

  const trainee = colleagues.find(({ role: its }) => its === 'trainee')
  if (trainee === undefined) return
  expect(await makeDemoPractice(psychiatrist, trainee, today)).toBe(tried.length)
  const { attempts, assigned, commented, cases: toPractice } = didOf(await ownPractice(trainee))
  expect(attempts.map((one) => one.case)).toEqual(tried.map((one) => one.case))
  expect(attempts.length).toBeGreaterThanOrEqual(ENOUGH)
  // They differ where the table says so: a case that comes to what they said otherwise has changed.
  expect(attempts.filter(({ agreed }) => !agreed).map((one) => one.case)).toEqual(tried.filter((one) => 'esketamine' in one || 'safetyFirst' in one).map((one) => one.case))
  expect(calibration(attempts)).toHaveLength(5)
  expect(byTopic(attempts, toPractice).length).toBeGreaterThanOrEqual(5)
  expect(assigned).toEqual([{ case: 'no-tablets', by: psychiatrist.name, due: addDays(today, 7) }])
  expect(commented).toEqual(['back-since-monday'])
  const { comparison, comments } = didOf(await reveal(trainee, 'back-since-monday'))
  expect(comments.map(({ by }) => by)).toEqual([psychiatrist.name])
  expect(comparison.facts.map(({ stands }) => stands)).toEqual(expect.arrayContaining(['missed', 'same']))
  expect(didOf(await cohort(psychiatrist)).map(({ id }) => id)).toEqual([trainee.id])

  await expect(makeDemoPeople(appUrl)).rejects.toThrow('People have accounts here already')
})
