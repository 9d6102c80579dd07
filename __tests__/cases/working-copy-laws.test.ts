import fc from 'fast-check'
import { isSame } from '@/lib/cases/canonical'
import { withChanges } from '@/lib/cases/changes'
import type { Changes } from '@/lib/cases/event'
import { acknowledged, answered, begin, choose, isUnsaved, overtaken, send, unanswered, type Saved, type WorkingCopy } from '@/lib/cases/working-copy'
import { SEED } from '../support/law-runs'

/** A server that saves over its own revision alone, and may fail to answer. */
type World = { server: Saved; readonly copies: [WorkingCopy, WorkingCopy]; readonly overwritten: string[] }

const questions = ['age', 'episodeWeeks', 'remissionMonths'] as const
type Step = { readonly who: 0 | 1; readonly act: 'type' | 'send' | 'lose' | 'look' | 'choose'; readonly question: (typeof questions)[number]; readonly value: number; readonly side: 'yours' | 'theirs' }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    who: fc.constantFrom<0 | 1>(0, 1),
    act: fc.constantFrom('type', 'type', 'type', 'send', 'send', 'lose', 'look', 'choose'),
    question: fc.constantFrom(...questions),
    value: fc.integer({ min: 20, max: 24 }),
    side: fc.constantFrom('yours', 'theirs'),
  }),
  { maxLength: 40 },
)

/** One exchange; what the server overwrites is noted where the device had not seen it. */
function exchange(world: World, who: 0 | 1, isLost: boolean): void {
  const copy = send(world.copies[who])
  if (copy.sent === undefined) return
  const { revision, changes } = copy.sent
  const isLate = revision !== world.server.revision
  if (!isLate) world.server = apply(world, copy, changes)
  if (isLost) world.copies[who] = unanswered(copy)
  else world.copies[who] = isLate ? overtaken(copy, world.server) : acknowledged(copy, world.server.revision)
}

function apply(world: World, copy: WorkingCopy, changes: Changes): Saved {
  for (const id of questions) {
    const isOverwritten = changes[id] !== undefined && !isSame(world.server.answers[id], copy.saved.answers[id])
    if (isOverwritten) world.overwritten.push(id)
  }
  return { revision: world.server.revision + 1, answers: withChanges(world.server.answers, changes) }
}

function step(world: World, { who, act, question, value, side }: Step): void {
  const copy = world.copies[who]
  switch (act) {
    case 'type':
      world.copies[who] = answered(copy, { ...copy.yours, [question]: value })
      return
    case 'send':
      exchange(world, who, false)
      return
    case 'lose':
      exchange(world, who, true)
      return
    case 'look':
      world.copies[who] = overtaken(copy, world.server)
      return
    case 'choose':
      world.copies[who] = choose(copy, question, side)
      return
  }
}

/** Both go on until nothing waits, each choosing its own side. */
function settle(world: World): void {
  for (let round = 0; round < 6; round += 1)
    for (const who of [0, 1] as const) {
      world.copies[who] = overtaken(world.copies[who], world.server)
      for (const { item } of world.copies[who].conflicts) world.copies[who] = choose(world.copies[who], item, 'yours')
      exchange(world, who, false)
    }
}

const start = (): World => ({ server: { revision: 0, answers: {} }, copies: [begin({ revision: 0, answers: {} }), begin({ revision: 0, answers: {} })], overwritten: [] })

describe('two devices on one case, with answers that get lost', () => {
  it('never overwrite what they have not seen, never drop what was typed, and end alike', () => {
    fc.assert(
      fc.property(steps, (told) => {
        const world = start()
        for (const one of told) {
          const before = world.copies[one.who].yours
          step(world, one)
          const after = world.copies[one.who]
          // What was typed here and is not what the server had is in the form still, unless theirs was chosen.
          if (one.act !== 'type' && one.act !== 'choose') {
            for (const id of questions) if (!isSame(before[id], after.yours[id])) expect(after.yours[id]).toEqual(after.saved.answers[id])
          }
        }
        settle(world)
        expect(world.overwritten).toEqual([])
        for (const copy of world.copies) {
          expect(isUnsaved(copy)).toBe(false)
          expect(copy.yours).toEqual(world.server.answers)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('keep everything typed where each has questions of their own', () => {
    fc.assert(
      fc.property(steps, (told) => {
        const world = start()
        const last: Record<string, number> = {}
        for (const one of told) {
          const question = one.who === 0 ? 'age' : 'episodeWeeks'
          if (one.act === 'type') last[question] = one.value
          step(world, { ...one, question })
        }
        settle(world)
        expect(world.server.answers).toEqual(last)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })
})
