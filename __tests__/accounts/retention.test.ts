import { usualRetention } from '@/lib/accounts/retention'
import { retentionEnds } from '@/lib/accounts/store/retention-ends'

test.each([
  ['2026-11-29T10:00:00.000Z', '2026-08-31T10:00:00.000Z', '2016-11-29T10:00:00.000Z'],
  ['2028-02-29T00:00:00.000Z', '2027-12-01T00:00:00.000Z', '2018-03-01T00:00:00.000Z'],
])('at %s what was used up before %s is due, and a case archived before %s is long archived', (now, spent, archived) => {
  const ends = retentionEnds(usualRetention, new Date(now))
  expect([ends.spent.toISOString(), ends.archived.toISOString()]).toEqual([spent, archived])
})
