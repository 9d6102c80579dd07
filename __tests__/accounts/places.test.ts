import { beginsAt, placesOf } from '@/components/accounts/places'
import { isRole, roleIds } from '@/lib/accounts/role'
import { seesCases } from '@/lib/cases/may'

const clinical = ['Cases', 'Queue']

test.each([
  ['psychiatrist', clinical, '/cases'],
  ['care-team', clinical, '/cases'],
  ['trainee', clinical, '/cases'],
  ['administrator', ['Administration'], '/admin'],
  ['none', [], '/account'],
])('the pages of the role %s are %j, and it begins at %s', (text, labels, begin) => {
  const role = isRole(text) ? text : undefined
  expect(placesOf(role).map(([, label]) => label)).toEqual(labels)
  expect(beginsAt(role)).toBe(begin)
})

test('all roles but the administrator see cases', () => {
  expect(roleIds.filter((role) => seesCases(role))).toEqual(['psychiatrist', 'care-team', 'trainee'])
})
