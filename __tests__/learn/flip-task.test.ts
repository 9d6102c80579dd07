import { basePerson } from '@/lib/clinical/base-person'
import { assess } from '@/lib/guidance/assess'
import { practiceCases } from '@/lib/learn/cases'
import { flipTaskOf } from '@/lib/learn/flip-task'
import { answersOf, practiceDay } from '@/lib/learn/practice-case'

const people = [{ id: 'the base person', answers: basePerson }, ...practiceCases.map((one) => ({ id: one.id, answers: answersOf(one) }))]

describe('the task of changing one fact', () => {
  test.each(people)('$id: some choices change a verdict, some do not, and each of another question', ({ id, answers }) => {
    const now = assess(answers, practiceDay)
    const task = flipTaskOf(id, answers, practiceDay, now)
    if (task === undefined) return
    expect(task.choices.length).toBeGreaterThanOrEqual(2)
    expect(task.choices.length).toBeLessThanOrEqual(4)
    expect(task.choices.some(({ changes }) => changes)).toBe(true)
    expect(task.choices.some(({ changes }) => !changes)).toBe(true)
    for (const { verdicts, changes } of task.choices) {
      const same = verdicts.esketamine === now.options.esketamine.verdict && verdicts.racemic === now.options.racemic.verdict
      expect(changes).toBe(!same)
    }
  })

  test('is the same each time', () => {
    const now = assess(basePerson, practiceDay)
    expect(flipTaskOf('one', basePerson, practiceDay, now)).toEqual(flipTaskOf('one', basePerson, practiceDay, now))
  })

  test('there is one for four in five cases at least: what is settled by history has none', () => {
    const without = people.filter(({ id, answers }) => flipTaskOf(id, answers, practiceDay, assess(answers, practiceDay)) === undefined)
    expect(without.length).toBeLessThanOrEqual(people.length / 5)
  })
})
