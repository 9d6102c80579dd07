import { actorOf, nameFault, signInName, signInNameFault } from '@/lib/accounts/person'
import { hasPower, powers, roleIds } from '@/lib/accounts/role'

describe('what a role may do', () => {
  const table = {
    psychiatrist: ['keep-own-cases', 'read-shared-cases', 'write-shared-cases', 'sign-guidance', 'co-sign-when-asked', 'supervise', 'practice'],
    'care-team': ['read-shared-cases', 'write-shared-cases', 'co-sign-when-asked'],
    trainee: ['keep-own-cases', 'read-shared-cases-de-identified', 'sign-guidance', 'practice'],
    administrator: ['manage-people', 'set-retention', 'read-audit'],
  } as const

  test.each(roleIds)('%s has these powers and no other', (role) => {
    expect(powers.filter((power) => hasPower(role, power))).toEqual(powers.filter((power) => table[role].some((one) => one === power)))
  })

  test.each(['toString', '__proto__', 'constructor', 'Psychiatrist', '', undefined])('the role %s, which does not exist, has none', (role) => {
    expect(powers.filter((power) => hasPower(role, power))).toEqual([])
  })

  test('a power that does not exist is denied to everybody', () => {
    expect(roleIds.filter((role) => hasPower(role, 'read-everything') || hasPower(role, 'length'))).toEqual([])
  })
})

describe('people', () => {
  test('somebody who left, or whose role is none of ours, acts without a role', () => {
    const ada = { id: '1', name: 'Dr. Ada Quill', role: 'psychiatrist', active: true }
    expect(actorOf(ada)).toEqual({ id: '1', name: 'Dr. Ada Quill', role: 'psychiatrist' })
    expect(actorOf({ ...ada, active: false })).toEqual({ id: '1', name: 'Dr. Ada Quill' })
    expect(actorOf({ ...ada, role: 'owner' })).toEqual({ id: '1', name: 'Dr. Ada Quill' })
    expect(actorOf({ ...ada, role: null })).toEqual({ id: '1', name: 'Dr. Ada Quill' })
  })

  test('a sign-in name has one form', () => {
    expect(signInName('  Ada.Quill ')).toBe('ada.quill')
    expect(signInName('Ame\u0301lie')).toBe(signInName('Am\u00e9lie'))
  })

  test.each([
    ['ada.quill', true],
    ['ada@clinic.example', true],
    ['ab', false],
    ['ada quill', false],
    ['ada\u0000quill', false],
    ['a'.repeat(121), false],
  ])('%j is a sign-in name: %s', (name, is) => expect(signInNameFault(name) === undefined).toBe(is))

  test.each([
    ['Dr. Ada Quill', true],
    ['李', true],
    ['  ', false],
    ['x'.repeat(121), false],
    ['two\nlines', false],
    ['\ud800', false],
  ])('%j can be shown as a name: %s', (name, is) => expect(nameFault(name) === undefined).toBe(is))
})
