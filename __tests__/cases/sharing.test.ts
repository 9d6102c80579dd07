import type { Sharing } from '@/lib/cases/event'
import { canGoOn, sharingsFor } from '@/lib/cases/sharing'
import { ada, ben, cleo, dov, eli, fay, people } from '../support/case-people'
import { after, caseOf, created } from '../support/case-stories'

test('what can be shared with somebody is what the story takes', () => {
  expect(people.map((person) => sharingsFor(person).join())).toEqual(['read,write', 'read,write', 'read,write', 'read', '', '', 'read'])
  const one = caseOf(created())
  for (const person of [ben, cleo, dov, eli, fay]) {
    const taken = (['read', 'write'] as const).filter((sharing: Sharing) => after(one, [ada, { kind: 'shared', with: person, sharing }]).ok)
    expect(taken).toEqual(sharingsFor(person))
  }
})

test('a case goes on with its owner and those who write in it', () => {
  expect(canGoOn(caseOf(created(), [ada, { kind: 'shared', with: ben, sharing: 'read' }], [ada, { kind: 'shared', with: cleo, sharing: 'write' }]))).toEqual([ada, cleo])
})
