import { RuleMemory } from '@/lib/guidance/rule-memory'

const read = (...numbers: readonly (number | undefined)[]): readonly (number | undefined)[] => numbers

describe('what is kept of rules by how their facts read', () => {
  test('facts that read alike lead to one place, whatever the others read', () => {
    const memory = new RuleMemory<string>([0, 2])
    const place = memory.placeOf(read(3, 1, 4))
    expect(place).toBeDefined()
    expect(memory.placeOf(read(3, 7, 4))).toBe(place)
    expect(memory.placeOf(read(3, 1, 5))).not.toBe(place)
    expect(memory.placeOf(read(4, 1, 3))).not.toBe(place)
  })

  test('a fact that reads in a way of its own, or is not read, has no place', () => {
    const memory = new RuleMemory<string>([0, 1])
    expect(memory.placeOf(read(3, undefined))).toBeUndefined()
    expect(memory.placeOf(read(3))).toBeUndefined()
    expect(memory.placeOf(read(0, 0))).toBeDefined()
  })

  test('rules of up to six facts are kept, of more are not', () => {
    const places = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i)
    const readings = read(...places(7).map(() => 0))
    expect(new RuleMemory(places(6)).placeOf(readings)).toBeDefined()
    expect(new RuleMemory(places(7)).placeOf(readings)).toBeUndefined()
  })

  test('after 2000 places no more are added, and those there are stay', () => {
    const memory = new RuleMemory<string>([0, 1])
    // One place for the first fact, 1999 for the second.
    for (let n = 0; n < 1999; n += 1) expect(memory.placeOf(read(0, n))).toBeDefined()
    expect(memory.placeOf(read(0, 1999))).toBeUndefined()
    expect(memory.placeOf(read(1, 0))).toBeUndefined()
    expect(memory.placeOf(read(0, 1998))).toBeDefined()
  })

  test('rules that ask nothing stand in one place', () => {
    const memory = new RuleMemory<string>([])
    expect(memory.placeOf([])).toBe(memory.placeOf(read(1, 2)))
  })
})
