import * as audit from '@/app/api/audit/route'
import type { Actor } from '@/lib/accounts/person'
import { roleIds } from '@/lib/accounts/role'
import { readAudit } from '@/lib/accounts/store/audit-lines'
import { firstAdministrator, letGo, newPerson, signInAs, useFreshDatabase } from '../../support/server/accounts'
import { ask } from '../../support/server/ask'
import { addAudit, query } from '../../support/server/database'

let appUrl: string
let administrator: Actor

beforeAll(async () => {
  ;({ appUrl } = await useFreshDatabase())
  administrator = await firstAdministrator(appUrl)
})
afterAll(letGo)

const linesFor = async (search: Parameters<typeof readAudit>[1]) => {
  const found = await readAudit(administrator, search)
  if ('refused' in found) throw new Error('this was refused')
  return found.value
}

test('the audit is read page by page, the latest entry first and each once', async () => {
  await addAudit(appUrl, 120)
  const first = await linesFor({ subject: 'case' })
  const second = await linesFor({ subject: 'case', before: String(first.next) })
  const third = await linesFor({ subject: 'case', before: String(second.next) })
  const numbers = [...first.lines, ...second.lines, ...third.lines].map(({ number }) => Number(number))
  expect(numbers).toHaveLength(120)
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => b - a))
  expect(third.next).toBeUndefined()
})

test('an export that a page of somebody else leads to is refused, and leaves no line', async () => {
  const somebody = await newPerson('administrator')
  const { token } = await signInAs(somebody.name)
  const counted = async () => Number((await query<{ n: string }>(appUrl, "SELECT count(*) AS n FROM audit WHERE action = 'audit.exported'"))[0]?.n)
  const before = await counted()
  const led = async (site: string) => (await ask(audit.GET, 'GET', { token, headers: { 'sec-fetch-site': site, 'sec-fetch-mode': 'navigate' } })).status
  expect([await led('cross-site'), await led('same-site')]).toEqual([403, 403])
  expect(await counted()).toBe(before)
  expect([await led('none'), await led('same-origin')]).toEqual([200, 200])
  expect(await counted()).toBe(before + 2)
})

test('it is narrowed by who, what, how it ended and the day', async () => {
  const { lines } = await linesFor({ person: administrator.id, subject: 'audit', outcome: 'done' })
  expect(lines.length).toBeGreaterThan(0)
  expect(new Set(lines.map(({ who, action }) => `${who ?? ''} ${action}`))).toEqual(new Set([`${administrator.name} audit.read`]))
  const today = new Date().toISOString().slice(0, 10)
  expect((await linesFor({ from: today, to: today })).lines.length).toBeGreaterThan(0)
  expect((await linesFor({ to: '2020-01-01' })).lines).toEqual([])
  expect((await linesFor({ id: administrator.id })).lines.every(({ subjectId }) => subjectId === administrator.id)).toBe(true)
})

test.each(roleIds)('only administrators read and export it, and both are in it themselves: %s', async (role) => {
  const somebody = await newPerson(role)
  const { token } = await signInAs(somebody.name)
  const response = await ask(audit.GET, 'GET', { token })
  const allowed = role === 'administrator'
  expect(response.status).toBe(allowed ? 200 : 403)
  const [told] = await query<{ outcome: string; detail: { count?: number } }>(appUrl, "SELECT outcome, detail FROM audit WHERE action = 'audit.exported' ORDER BY number DESC LIMIT 1")
  expect(told?.outcome).toBe(allowed ? 'done' : 'refused')
  if (!allowed) return
  const rows = (await response.text()).trim().split('\r\n')
  expect(rows[0]).toBe('number,at,who,action,subject,subjectId,outcome,detail')
  expect(rows).toHaveLength(Number(told?.detail.count) + 1)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"')
})
