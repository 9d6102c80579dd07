import { byLinkId, type GivenItem } from '@/lib/interop/intake/given'

const item = (linkId: string): GivenItem => ({ linkId, answers: [], items: [] })

test('items are found by their linkId, in the order in which they were sent', () => {
  const [first, other, second] = [item('trials'), item('age'), item('trials')]
  expect([...byLinkId([first, other, second])]).toEqual([['trials', [first, second]], ['age', [other]]])
  expect(byLinkId([first, other, second]).get('trials')?.[1]).toBe(second)
})

test('ever so many items of one linkId are grouped within a second', () => {
  const many = Array.from({ length: 200_000 }, () => item('trials'))
  const begun = performance.now()
  expect(byLinkId(many).get('trials')).toHaveLength(many.length)
  expect(performance.now() - begun).toBeLessThan(1000)
})
