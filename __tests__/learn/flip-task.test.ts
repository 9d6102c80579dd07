import fc from 'fast-check'
import { deIdentifiedAnswers } from '@/lib/cases/de-identified'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import type { Moment } from '@/lib/clinical/dates'
import { read } from '@/lib/clinical/reading'
import { options } from '@/lib/clinical/rule'
import { placeOf } from '@/lib/clinical/variables'
import { assess } from '@/lib/guidance/assess'
import type { Assessment } from '@/lib/guidance/assessment'
import { changesFor } from '@/lib/guidance/changes'
import { practiceCases } from '@/lib/learn/cases'
import type { Commitment } from '@/lib/learn/commitment'
import { flipTaskOf, type FlipTask } from '@/lib/learn/flip-task'
import { sharedCase } from '@/lib/learn/known-case'
import { outcomeOf } from '@/lib/learn/outcome'
import { answersOf, practiceDay } from '@/lib/learn/practice-case'
import { putBack } from '@/lib/learn/put-back'
import { revealOf } from '@/lib/learn/reveal'
import { realisticAnswers } from '../support/answers-arbitrary'

type Person = { readonly id: string; readonly answers: Answers; readonly asOf: Moment }

const written: readonly Person[] = practiceCases.map((one) => ({ id: one.id, answers: answersOf(one), asOf: practiceDay }))

const taskOf = ({ id, answers, asOf }: Person): FlipTask | undefined => flipTaskOf(id, answers, asOf, assess(answers, asOf))
const tasks = new Map(written.map((person) => [person.id, taskOf(person)]))
const saidIn = (id: string): readonly string[] => tasks.get(id)?.choices.map(({ says }) => says) ?? []

function caseOf(id: string): Person {
  const found = written.find((one) => one.id === id)
  if (found === undefined) throw new Error(`There is no case ${id}.`)
  return found
}

const placesOfAll = new Map(changesFor(read({}, practiceDay)).map(({ says, place }) => [says, place]))

/** The parts of a choice, without what a problem stands in place of. */
const partsOf = (says: string): readonly string[] => says.split(', and ').map((part) => part.replace(/ instead of .*$/, ''))

/** Where choices ask about one question twice: only what is a part of a choice of several facts may stand alone, too. */
function askedTwice({ choices }: FlipTask, { flips }: Assessment): readonly string[] {
  const placesBySays = new Map([...placesOfAll, ...flips.map(({ says, variable }) => [says, placeOf(variable)] as const)])
  const all = choices.map(({ says }) => partsOf(says))
  const joint = all.filter(({ length }) => length > 1)
  const parts = joint.flat()
  const alone = all.filter(({ length }) => length === 1).flat()
  const places = [...parts, ...alone.filter((part) => !parts.includes(part))].map((part) => placesBySays.get(part))
  return [
    ...[...parts, ...alone].filter((part) => !placesBySays.has(part)).map((part) => `no change is called: ${part}`),
    ...(new Set(places).size < places.length || new Set(alone).size < alone.length ? ['a question twice'] : []),
    ...(joint.length > 1 ? ['two choices of several facts'] : []),
  ]
}

/** Words that tell what to do, or promise. */
const notOurs = /\b(recommend\w*|eligible|safe\w*|must)\b/i

/** What is wrong with a task. */
function faultsIn(task: FlipTask, { answers, asOf }: Person): readonly string[] {
  const now = assess(answers, asOf)
  const { choices, looks } = task
  const changing = choices.filter(({ changes }) => changes)
  const untrue = choices.filter(({ verdicts, changes }) => changes === (verdicts.esketamine === now.options.esketamine.verdict && verdicts.racemic === now.options.racemic.verdict))
  return [
    ...(choices.length < 2 || choices.length > 4 ? [`${choices.length} choices`] : []),
    ...(changing.length === 0 || changing.length === choices.length ? ['all alike'] : []),
    ...(looks === 'back' && now.flips.length > 0 ? ['looks back, though something ahead changes a verdict'] : []),
    ...untrue.map(({ says }) => `${says}: untrue`),
    ...askedTwice(task, now),
    ...choices.filter(({ says }) => notOurs.test(says)).map(({ says }) => `not our words: ${says}`),
  ]
}

/** Where there is no task: that something would have changed a verdict after all. */
function faultsWithout({ answers, asOf }: Person): readonly string[] {
  const now = assess(answers, asOf)
  const facts = putBack(read(answers, asOf))
  const then = assess(Object.assign({}, answers, ...facts.map(({ change }) => change)) as Answers, asOf)
  const decide = options.some((option) => then.options[option].verdict !== now.options[option].verdict)
  return [...(now.flips.length > 0 ? ['something ahead changes a verdict'] : []), ...(decide ? ['the facts decide'] : [])]
}

describe('the task of a written case', () => {
  test.each([{ id: 'the base person', answers: basePerson as Answers, asOf: practiceDay }, ...written])('$id has one, of 2 to 4 true choices, each of another question, that change a verdict or not', (person) => {
    const task = taskOf(person)
    expect(task).toBeDefined()
    expect(task && faultsIn(task, person)).toEqual([])
  })

  test.each(['two-of-one-class', 'the-radio-is-off'])('%s: it is the same each time', (id) => expect(taskOf(caseOf(id))).toEqual(tasks.get(id)))

  test.each<[id: string, hinge: string]>([
    ['four-names', 'venlafaxine was an adequate trial without response'],
    ['back-on-the-field', 'a cardiology or neurology opinion is recorded'],
    ['before-the-holidays', 'no untreated thyroid disease'],
    ['between-two-shifts', 'moderate or severe opioid use disorder in treatment'],
    ['three-hours-away', 'a certified esketamine site within reach'],
  ])('%s: what changes a verdict is what the case turns on, and not one more illness', (id, hinge) =>
    expect(tasks.get(id)?.choices.filter((one) => one.changes).map(({ says }) => says)).toEqual([hinge]))

  test('offers no pregnancy to whom it does not apply, nor to others that it should not', () => {
    const withoutPregnancy = written.filter(({ answers }) => answers.pregnancy === 'not-applicable')
    expect(withoutPregnancy.flatMap(({ id }) => saidIn(id)).filter((says) => /pregnan|breastfeed|childbirth/.test(says))).toEqual([])
    expect(written.flatMap(({ id }) => saidIn(id))).not.toContain('pregnancy does not apply')
  })

  test('offers nothing that is so already, and no answer to a question that others put aside', () => {
    expect(saidIn('repaired-aneurysm')).not.toContain('severity judged severe')
    // Nobody here lacks capacity, and the response to ECT is asked after ECT alone.
    expect(written.flatMap(({ id }) => saidIn(id)).filter((says) => /lawful consent|response to ECT/.test(says))).toEqual([])
  })
})

const MDD = 'recurrent major depression'

describe('where nothing ahead changes a verdict, it looks back', () => {
  test.each<[id: string, changes: string, still: readonly string[]]>([
    ['repaired-aneurysm', 'no aneurysmal vascular disease', []],
    ['the-radio-is-off', `${MDD} instead of psychotic depression, and no psychosis ever`, [`${MDD} instead of psychotic depression`]],
    ['asleep-in-the-truck', `${MDD} instead of PTSD without a major depressive episode`, ['severity judged severe', 'adequate course of psychotherapy']],
    ['seven-weeks-a-widow', `${MDD} instead of bereavement`, ['no suicidal thoughts in the past month', '2 adequate trials in this episode (for example sertraline 150 mg and venlafaxine 225 mg, 8 weeks each)']],
    ['well-since-march', `${MDD} instead of major depression in remission`, ['severity judged severe']],
    ['the-swim-team', 'age 45', [`${MDD} instead of major depression, single episode`]],
  ])('%s: %s', (id, changes, still) => {
    const task = tasks.get(id)
    expect(task?.looks).toBe('back')
    expect(task?.choices.filter((one) => one.changes).map(({ says }) => says)).toEqual([changes])
    expect(task?.choices.filter((one) => !one.changes).map(({ says }) => says)).toEqual(expect.arrayContaining([...still]))
  })

  test('what two stops decide together is one choice, and neither alone changes a verdict', () => {
    const person = { id: 'two stops', answers: { ...basePerson, aneurysm: 'yes', intracerebralHemorrhage: 'yes' }, asOf: practiceDay } as const
    const choices = taskOf(person)?.choices ?? []
    const said = Object.fromEntries(choices.map(({ says, changes }) => [says, changes]))
    expect(said).toMatchObject({
      'no aneurysmal vascular disease': false,
      'no history of intracerebral hemorrhage': false,
      'no aneurysmal vascular disease, and no history of intracerebral hemorrhage': true,
    })
  })

  test('an answer that cannot stand beside the others is no choice alone', () => expect(saidIn('the-radio-is-off')).not.toContain('no psychosis ever'))

  test('of mania that ketamine brought on neither the mania nor the ketamine is put back alone', () => {
    expect(tasks.get('one-week-in-april')?.choices.filter((one) => one.changes).map(({ says }) => says)).toEqual(['no mania or psychosis brought on by ketamine or esketamine'])
    expect(saidIn('one-week-in-april').filter((says) => /^no (mania or hypomania ever|ketamine infusions before)/.test(says))).toEqual([])
  })

  test('what names the problem again is not put back without it', () => expect(saidIn('asleep-in-the-truck')).not.toContain('no PTSD'))
})

const some: Commitment = { safetyFirst: false, verdicts: { esketamine: 'discuss', racemic: 'discuss' }, for: [], against: [], asks: 'nothing', sure: 50 }

/** A person as a shared case: without a story, on another day. */
function shared({ id, answers }: Person): Person & { readonly task: FlipTask | undefined } {
  const gone = deIdentifiedAnswers(answers, `${practiceDay}T10:00:59.999Z`)
  const known = sharedCase({ id, ...gone, reviewed: outcomeOf(assess(gone.answers, gone.asOf)) })
  return { id, ...gone, task: revealOf(known, some).flipTask }
}

describe('a case that was shared, without a story', () => {
  const people: readonly Person[] = [
    ...['repaired-aneurysm', 'the-radio-is-off', 'seven-weeks-a-widow', 'the-swim-team', 'two-of-one-class', 'asked-on-sunday'].map(caseOf),
    { id: 'nobody was asked', answers: {}, asOf: practiceDay },
    { id: 'three stops', answers: { ...basePerson, age: 16, aneurysm: 'yes', problem: 'psychotic', psychosis: 'current' }, asOf: practiceDay },
  ]
  test.each(people)('$id: has a task as a written one has', (person) => {
    const one = shared(person)
    expect(one.task).toBeDefined()
    expect(one.task && faultsIn(one.task, one)).toEqual([])
  })

  test('whatever was answered, there is a true task, or nothing told decides', () => {
    const people = fc.sample(realisticAnswers, { numRuns: 25, seed: 7 }).map((answers, at) => shared({ id: `person ${at}`, answers, asOf: practiceDay }))
    const faults = people.flatMap((one) => (one.task === undefined ? faultsWithout(one) : faultsIn(one.task, one)).map((fault) => `${one.id}: ${fault}`))
    expect(faults).toEqual([])
  })
})
