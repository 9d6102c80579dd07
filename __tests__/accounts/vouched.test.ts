import { isProviderRefusal, isProvenSince, roleFrom } from '@/lib/accounts/vouched'

const roles = { psychiatrist: ['doctors', 'CN=Consult,OU=Psychiatry'], administrator: ['admins'] }

test.each([
  ['doctors', 'psychiatrist'],
  [['staff', 'CN=Consult,OU=Psychiatry'], 'psychiatrist'],
  [['admins', 'doctors'], 'psychiatrist'],
  [['admins'], 'administrator'],
  [['Doctors', 'doctors '], undefined],
  [[['doctors']], undefined],
  ['psychiatrist', undefined],
  [{ doctors: true }, undefined],
  [null, undefined],
  [undefined, undefined],
  [[], undefined],
])('%j gives the role %s', (claim, role) => {
  expect(roleFrom(claim, roles)).toBe(role)
})

test.each([
  [1_000_000, true],
  [1_000_000 - 30_000, true],
  [1_000_000 - 30_001, false],
  [0, false],
  [undefined, false],
])('shown at %s it was since 1000000: %s', (at, is) => {
  expect(isProvenSince(1_000_000, at)).toBe(is)
})

test('only the words of the list are refusals', () => {
  expect([isProviderRefusal('no-role'), isProviderRefusal('toString'), isProviderRefusal(['no-role']), isProviderRefusal(undefined)]).toEqual([true, false, false, false])
})
