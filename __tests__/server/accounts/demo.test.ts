import { makeDemoPeople } from '../../../bin/demo/people'
import { roleIds } from '@/lib/accounts/role'
import { useFreshDatabase } from '../../support/server/accounts'
import { query } from '../../support/server/database'

test('the demo makes one synthetic person of each role, once', async () => {
  const { appUrl } = await useFreshDatabase()
  const people = await makeDemoPeople(appUrl)
  expect(new Set(people.map(({ password }) => password)).size).toBe(4)
  expect(people.filter(({ name }) => !name.endsWith('(synthetic)'))).toEqual([])
  const rows = await query<{ role: string }>(appUrl, 'SELECT role FROM person')
  expect(rows.map(({ role }) => role).sort()).toEqual([...roleIds].sort())
  expect(await query(appUrl, 'SELECT FROM session WHERE revoked_at IS NULL')).toEqual([])
  await expect(makeDemoPeople(appUrl)).rejects.toThrow('People have accounts here already')
})
