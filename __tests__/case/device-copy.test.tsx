import { keepCopy, takeCopy, takeKey } from '@/components/case/device-copy'
import { answered, begin } from '@/lib/cases/working-copy'

const blocked = () => {
  throw new DOMException('blocked', 'SecurityError')
}

beforeAll(() => {
  // jsdom has no locks; no other page holds one.
  const locks = { request: (_: string, __: object, held: (lock: object) => unknown) => Promise.resolve(held({})), query: () => Promise.resolve({ held: [] }) }
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
})
afterEach(() => {
  jest.restoreAllMocks()
  localStorage.clear()
  sessionStorage.clear()
})

const saved = begin({ revision: 1, answers: {} })
const unsaved = answered(saved, { age: 45 })

test('a copy is kept while something is not saved, and taken over after a reload', async () => {
  const key = await takeKey('ada', '1')
  expect(keepCopy(key, unsaved)).toBe(true)
  expect(await takeKey('ada', '1')).toBe(key)
  expect(await takeCopy('ada', '1', key)).toMatchObject({ yours: { age: 45 } })
  expect(keepCopy(key, saved)).toBe(true)
  expect(localStorage).toHaveLength(0)
})

test('where the device has no room, nothing older is left to come back', async () => {
  const key = await takeKey('ada', '1')
  keepCopy(key, unsaved)
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked)
  expect(keepCopy(key, answered(saved, { age: 46 }))).toBe(false)
  expect(localStorage).toHaveLength(0)
})

test('where the browser withholds its storage nothing is kept or found, and nothing fails', async () => {
  for (const name of ['localStorage', 'sessionStorage'] as const) jest.spyOn(window, name, 'get').mockImplementation(blocked)
  const key = await takeKey('ada', '2')
  expect(await takeCopy('ada', '2', key)).toBeUndefined()
  expect([keepCopy(key, unsaved), keepCopy(key, saved)]).toEqual([false, false])
})
