import { fact, isFactId } from '@/lib/clinical/fact'
import { choice, labelOf, list, yesNo } from '@/lib/clinical/item'
import { isItemId, items } from '@/lib/clinical/items'
import { options } from '@/lib/clinical/rule'
import { remember } from '@/lib/clinical/remember'
import { factIdsOf, patternClass, placeOf, placeOfFact, valueIn, valuesOver, variables } from '@/lib/clinical/variables'
import { below, is, no, reaches, yes } from '@/lib/clinical/words'

const about = { section: 'medical', ask: 'Any?', says: 'a thing', why: 'It matters.', role: 'open' } as const

describe('questions', () => {
  test('of a choice and of a list keep what they are made of', () => {
    expect(choice({ ...about, options: { a: ['A', 'a'] } })).toEqual({ kind: 'choice', ...about, options: { a: ['A', 'a'] } })
    expect(list({ ...about, options: { a: ['A', 'a'] } })).toEqual({ kind: 'list', ...about, options: { a: ['A', 'a'] } })
  })

  test('of yes and no say both, in words of their own where they have them', () => {
    expect(yesNo(about)).toEqual({ kind: 'choice', ...about, options: { no: ['No', 'no a thing'], yes: ['Yes', 'a thing'] }, neutral: 'no' })
    expect(yesNo({ ...about, yes: 'it is so', no: 'it is not so' }).options).toEqual({ no: ['No', 'it is not so'], yes: ['Yes', 'it is so'] })
  })

  test('label each of their values', () => {
    const asked = choice({ ...about, options: { a: ['First', 'a'] }, unknowns: { 'not-asked': { label: 'Not asked' } } })
    expect(labelOf(asked, 'a')).toBe('First')
    expect(labelOf(asked, 'not-asked')).toBe('Not asked')
    expect(labelOf(asked, 'b')).toBe('b')
    expect(labelOf(asked, 'toString')).toBe('toString')
    expect(labelOf(choice({ ...about, options: { a: ['First', 'a'] } }), 'not-asked')).toBe('not-asked')
    expect(labelOf(list({ ...about, options: { a: ['First', 'a'] } }), 'a')).toBe('First')
    expect(labelOf({ ...about, kind: 'date' }, '2026-05-01')).toBe('2026-05-01')
  })

  test('are known by their ids, and nothing else is', () => {
    expect(isItemId('ideation')).toBe(true)
    expect(isItemId('toString')).toBe(false)
    expect(isItemId('nothing')).toBe(false)
  })
})

describe('facts', () => {
  test('are known by their ids, and say what they are', () => {
    expect(isFactId('ideation')).toBe(true)
    expect(isFactId('adequateTrials')).toBe(true)
    expect(isFactId('nothing')).toBe(false)
    expect(fact('age')).toEqual({ id: 'age', says: 'age in years' })
    expect(fact('recentBehavior')).toEqual({ id: 'recentBehavior', says: 'latest suicidal behavior' })
    expect(fact('aneurysm').says).toBe(items.aneurysm.says)
  })

  test('are conditions in the words of rules', () => {
    expect(is('problem', 'mdd-single', 'bipolar')).toEqual({ kind: 'is', fact: fact('problem'), values: ['mdd-single', 'bipolar'] })
    expect(yes('aneurysm')).toEqual({ kind: 'is', fact: fact('aneurysm'), values: ['yes'] })
    expect(no('aneurysm')).toEqual({ kind: 'is', fact: fact('aneurysm'), values: ['no'] })
    expect(reaches('age', 65)).toEqual({ kind: 'reaches', fact: fact('age'), limit: 65 })
    expect(below('age', 18)).toEqual({ kind: 'below', fact: fact('age'), limit: 18 })
  })

  test('are of two options', () => expect(options).toEqual(['esketamine', 'racemic']))
})

describe('variables', () => {
  const trials = variables[placeOf('trials')]
  const age = variables[placeOf('age')]
  if (trials === undefined || age === undefined) throw new Error('The variables of the intake are missing.')

  test('decide their facts', () => {
    expect(factIdsOf(age)).toEqual(['age'])
    expect(factIdsOf(trials)).toEqual(['adequateTrials', 'adequateByOtherTable', 'partialTrials', 'furtherTrials', 'augmentations'])
    for (const id of factIdsOf(trials)) expect(isFactId(id) && placeOfFact(id)).toBe(placeOf('trials'))
  })

  test('give a fact a value in each class, and several over several, each once', () => {
    expect(valueIn(age, 1, 'age')).toBe(18)
    expect(valueIn(age, 99, 'age')).toBeUndefined()
    expect(valuesOver(age, 'age', [1, 3])).toEqual([18, 65])
    expect(valuesOver(trials, 'augmentations', [0, 2, 1, 3])).toEqual([0, 1])
    expect(valuesOver(age, 'nothing', [1])).toEqual([])
    expect(valuesOver(age, 'age', [99])).toEqual([])
  })

  test('of what stands out among the trials tell every mix apart', () => {
    const pattern = variables[placeOf('trialPattern')]
    const word = (holds: boolean): string => (holds ? 'yes' : 'no')
    for (const trialStage of ['tried', 'untried', 'response-holds'] as const)
      for (let bits = 0; bits < 16; bits += 1) {
        const [failuresInOneClass, moreThanFiveFailures, belowTwoAtEightWeeks, intolerance] = [8, 4, 2, 1].map((bit) => (bits & bit) > 0) as [boolean, boolean, boolean, boolean]
        const at = patternClass({ trialStage, failuresInOneClass, moreThanFiveFailures, belowTwoAtEightWeeks, intolerance })
        expect(pattern?.classes[at]).toEqual({
          trialStage,
          failuresInOneClass: word(failuresInOneClass),
          moreThanFiveFailures: word(moreThanFiveFailures),
          belowTwoAtEightWeeks: word(belowTwoAtEightWeeks),
          intolerance: word(intolerance),
        })
      }
  })
})

describe('what is remembered', () => {
  test('is what was made last of the same object on the same day, and nothing else', () => {
    const made: string[] = []
    const say = remember((list: readonly number[], day) => {
      made.push(day)
      return `${list.length} on ${day}`
    })
    const [one, two] = [[1], [1, 2]]
    expect([say(one, 'Monday'), say(one, 'Monday')]).toEqual(['1 on Monday', '1 on Monday'])
    expect(made).toHaveLength(1)
    expect(say(one, 'Tuesday')).toBe('1 on Tuesday')
    expect(say(two, 'Tuesday')).toBe('2 on Tuesday')
    expect(say([1], 'Tuesday')).toBe('1 on Tuesday')
    expect(made).toEqual(['Monday', 'Tuesday', 'Tuesday', 'Tuesday'])
  })
})
