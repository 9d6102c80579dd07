import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import { acknowledged, answered, begin, choose, isUnsaved, overtaken, send, toCorrect, unanswered, type Saved, type WorkingCopy } from '@/lib/cases/working-copy'

const [sertraline, venlafaxine] = basePerson.trials
const saved: Saved = { revision: 3, answers: { age: 45, ideation: 'none', trials: [sertraline] } }
const typed = (changes: Answers, copy: WorkingCopy = begin(saved)): WorkingCopy => answered(copy, { ...copy.yours, ...changes })

describe('what is sent', () => {
  it('is nothing where nothing was changed', () => {
    const copy = begin(saved)
    expect(send(copy)).toBe(copy)
    expect(isUnsaved(copy)).toBe(false)
  })

  it('is what was changed, over the revision it was changed from', () => {
    expect(send(typed({ age: 46 })).sent).toEqual({ revision: 3, changes: { age: 46 } })
  })

  it('takes an answer back', () => {
    expect(send(answered(begin(saved), { ideation: 'none', trials: [sertraline] })).sent?.changes).toEqual({ age: null })
  })

  it('leaves out what cannot be stored, and sends the rest', () => {
    const copy = typed({ age: Number.NaN, ideation: 'passive', bloodPressure: { systolic: 130, diastolic: Number.NaN } })
    expect(send(copy).sent?.changes).toEqual({ ideation: 'passive' })
    expect(toCorrect(copy)).toEqual(['age', 'bloodPressure'])
    expect(isUnsaved(acknowledged(send(copy), 4))).toBe(true)
    expect(send(typed({ age: 46, bloodPressure: undefined }, copy)).sent?.changes).toEqual({ age: 46, ideation: 'passive' })
  })

  it('goes one at a time', () => {
    const copy = typed({ ideation: 'passive' }, send(typed({ age: 46 })))
    expect(send(copy)).toBe(copy)
    expect(send(acknowledged(copy, 4)).sent).toEqual({ revision: 4, changes: { ideation: 'passive' } })
  })

  it('is unsaved until the server has said so', () => {
    const copy = send(typed({ age: 46 }))
    expect(isUnsaved(copy)).toBe(true)
    expect(isUnsaved(acknowledged(copy, 4))).toBe(false)
  })

  it('is sent again where nothing came back', () => {
    const copy = unanswered(send(typed({ age: 46 })))
    expect(isUnsaved(copy)).toBe(true)
    expect(send(copy).sent).toEqual({ revision: 3, changes: { age: 46 } })
  })

  it('is not sent again where it had been saved after all', () => {
    const copy = overtaken(unanswered(send(typed({ age: 46 }))), { revision: 4, answers: { ...saved.answers, age: 46 } })
    expect(copy.conflicts).toEqual([])
    expect(isUnsaved(copy)).toBe(false)
  })
})

describe('an answer that got lost', () => {
  const lost = (): WorkingCopy => unanswered(send(typed({ age: 46 })))
  const arrived: Saved = { revision: 4, answers: { ...saved.answers, age: 46 } }

  it('is no conflict with what was typed since', () => {
    const copy = overtaken(typed({ age: 47 }, lost()), arrived)
    expect(copy.conflicts).toEqual([])
    expect(send(copy).sent).toEqual({ revision: 4, changes: { age: 47 } })
  })

  it('is none either where an earlier of several arrived, or one that took an answer back', () => {
    const again = unanswered(send(typed({ age: 48 }, lost())))
    expect(overtaken(typed({ age: 49 }, again), arrived).conflicts).toEqual([])
    const back = unanswered(send(answered(begin(saved), { ideation: 'none', trials: [sertraline] })))
    expect(overtaken(typed({ age: 49 }, back), { revision: 4, answers: { ideation: 'none', trials: [sertraline] } }).conflicts).toEqual([])
  })

  it('is no conflict either while it is still awaited', () => {
    const copy = overtaken(typed({ age: 47 }, send(typed({ age: 46 }))), arrived)
    expect(copy.conflicts).toEqual([])
    expect(acknowledged(copy, 4)).toBe(copy)
    expect(send(copy).sent).toEqual({ revision: 4, changes: { age: 47 } })
  })

  it('is forgotten once another was acknowledged: the same answer from elsewhere is theirs', () => {
    const copy = acknowledged(send(typed({ age: 47 }, lost())), 4)
    const later = overtaken(typed({ age: 48 }, copy), { revision: 5, answers: { ...saved.answers, age: 46 } })
    expect(later.conflicts).toEqual([{ item: 'age', yours: 48, theirs: 46 }])
  })
})

describe('others saved meanwhile', () => {
  it('takes in what only they changed, and keeps what only you did', () => {
    const copy = overtaken(typed({ age: 46 }), { revision: 4, answers: { ...saved.answers, ideation: 'passive' } })
    expect(copy.yours).toEqual({ ...saved.answers, age: 46, ideation: 'passive' })
    expect(send(copy).sent).toEqual({ revision: 4, changes: { age: 46 } })
  })

  it('is no news at a revision already seen', () => {
    const copy = typed({ age: 46 })
    expect(overtaken(copy, { revision: 3, answers: {} }).yours).toEqual(copy.yours)
  })

  const both = (): WorkingCopy => overtaken(typed({ age: 46, ideation: 'passive' }), { revision: 4, answers: { ...saved.answers, age: 47 } })

  it('holds back yours where both answered one question differently, and sends the rest', () => {
    const copy = both()
    expect(copy.conflicts).toEqual([{ item: 'age', yours: 46, theirs: 47 }])
    expect(copy.yours.age).toBe(46)
    expect(send(copy).sent).toEqual({ revision: 4, changes: { ideation: 'passive' } })
    expect(isUnsaved(copy)).toBe(true)
  })

  it('sends yours once it is chosen', () => {
    expect(send(choose(both(), 'age', 'yours')).sent).toEqual({ revision: 4, changes: { age: 46, ideation: 'passive' } })
  })

  it('takes theirs once it is chosen', () => {
    const copy = choose(both(), 'age', 'theirs')
    expect(copy.yours.age).toBe(47)
    expect(send(copy).sent?.changes).toEqual({ ideation: 'passive' })
  })

  it('takes back an answer that they took back', () => {
    const copy = choose(overtaken(typed({ age: 46 }), { revision: 4, answers: { ideation: 'none', trials: [sertraline] } }), 'age', 'theirs')
    expect(copy.yours.age).toBeUndefined()
  })

  it('does nothing where there is no conflict', () => {
    const copy = typed({ age: 46 })
    expect(choose(copy, 'age', 'theirs')).toBe(copy)
  })

  it('is no conflict any more once both say the same', () => {
    expect(typed({ age: 47 }, both()).conflicts).toEqual([])
    expect(typed({ age: 48 }, both()).conflicts).toEqual([{ item: 'age', yours: 48, theirs: 47 }])
  })

  it('stays a conflict when they save something else', () => {
    const copy = overtaken(both(), { revision: 5, answers: { ...saved.answers, age: 47, trials: [] } })
    expect(copy.conflicts).toEqual([{ item: 'age', yours: 46, theirs: 47 }])
    expect(copy.yours).toMatchObject({ age: 46, trials: [] })
  })

  it('shows what they say now when they change it once more', () => {
    expect(overtaken(both(), { revision: 5, answers: { ...saved.answers, age: 49 } }).conflicts).toEqual([{ item: 'age', yours: 46, theirs: 49 }])
    expect(overtaken(both(), { revision: 5, answers: { ...saved.answers, age: 46 } }).conflicts).toEqual([])
  })

  it('keeps rows added here on either side of a conflict, also when they go on', () => {
    const mine = typed({ trials: [{ ...sertraline, weeks: 3 }, venlafaxine] })
    const one = overtaken(mine, { revision: 4, answers: { ...saved.answers, trials: [{ ...sertraline, weeks: 12 }] } })
    const two = overtaken(one, { revision: 5, answers: { ...saved.answers, trials: [{ ...sertraline, weeks: 12, doseMg: 50 }] } })
    expect(one.conflicts).toEqual([{ item: 'trials', yours: [{ ...sertraline, weeks: 3 }, venlafaxine], theirs: [{ ...sertraline, weeks: 12 }, venlafaxine] }])
    expect(two.conflicts).toEqual([{ item: 'trials', yours: [{ ...sertraline, weeks: 3 }, venlafaxine], theirs: [{ ...sertraline, weeks: 12, doseMg: 50 }, venlafaxine] }])
    expect(send(choose(two, 'trials', 'theirs')).sent?.changes).toEqual({ trials: [{ ...sertraline, weeks: 12, doseMg: 50 }, venlafaxine] })
  })
})
