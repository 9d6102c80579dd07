import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { shortNote, writeNote } from '@/lib/documents/short-note'
import { assess } from '@/lib/guidance/assess'
import { noteLaws } from '@/bench/laws/notes'
import { CASES, SEED } from '../support/law-runs'

const asOf = `${exampleDay}T10:00`
const noteOf = (changed: Answers): string => shortNote(assess({ ...basePerson, ...changed }, asOf), { ...basePerson, ...changed })

/** The same laws run on many more cases, and with chance of their own, by `npm run laws`. */
test.each(noteLaws.map((law) => [law.name, law] as const))('%s', (_, law) => expect(law.broken(CASES, SEED)).toBeUndefined(), 120_000)

test('the same answers give the same note, in whatever order they were given', () => {
  const shuffled = Object.fromEntries(Object.entries(basePerson).reverse()) as Answers
  expect(shortNote(assess(shuffled, asOf), shuffled)).toBe(noteOf({}))
})

test('no clause is cut: a shortened note holds whole clauses', () => {
  const { text, clauses, leftOut } = writeNote(assess({}, asOf), {})
  expect(leftOut.length).toBeGreaterThan(0)
  const flat = text.replace(/\s+/g, ' ').toLowerCase()
  expect(clauses.filter((clause) => !flat.includes(clause.text.toLowerCase()))).toEqual([])
})

test('a shortened note tells how many clauses of which lines it leaves out', () => {
  const { text, leftOut } = writeNote(assess({}, asOf), {})
  expect(new Set(leftOut.map(({ part }) => part))).toEqual(new Set(['not-asked']))
  expect(text).toContain(`Left out: ${leftOut.length} not asked yet.`)
})

describe('the note of the base person', () => {
  test('says the band of age, never the years', () => {
    const note = noteOf({ age: 80 })
    expect(note).toContain('Person: age 75 or over.')
    expect(note).not.toContain('80')
  })

  test('says both verdicts and how each trial counts', () => {
    const note = noteOf({})
    expect(note).toContain('Esketamine nasal spray: worth discussing.')
    expect(note).toContain('Ketamine infusion (off-label): discuss with care.')
    expect(note.replace(/\s+/g, ' ')).toContain('sertraline 150 mg for 10 weeks, no response: adequate')
    expect(note.endsWith('Rules-based guidance; the clinician decides.')).toBe(true)
  })

  test('lists only the safety steps that were ticked', () => {
    const note = noteOf({ ideation: 'plan-intent', safetySteps: ['plan', 'crisis-line'] })
    expect(note).toContain('Safety steps done: safety plan made; 988 given.')
    expect(note).not.toMatch(/staying|access to means discussed/)
  })

  test('tells no assessment as done that is also answered as not done', () => {
    const note = noteOf({ ideation: 'plan-intent', safetySteps: ['assessment', 'plan'], assessmentDone: 'no' }).replace(/\s+/g, ' ')
    expect(note).toContain('Safety steps done: emergency or inpatient assessment ticked, and answered as not done; safety plan made.')
    expect(note).not.toContain('assessment done;')
  })

  test('gives no verdict while the options are held', () => {
    const note = noteOf({ ideation: 'plan-intent', safetySteps: [] })
    expect(note).toContain('Suicide safety comes first')
    expect(note).not.toMatch(/Esketamine nasal spray|infusion/)
  })

  test('says what speaks against while the options are held: no safety step lifts it', () => {
    const note = noteOf({ ideation: 'plan-intent', safetySteps: [], aneurysm: 'yes' })
    expect(note.replace(/\s+/g, ' ')).toContain('both options held until a safety step is recorded')
    expect(note).toMatch(/Speaks against: .*aneurysm/)
    expect(note).not.toMatch(/not supported|To weigh|The rules put first/)
  })

  test('names every use that a verdict rests on', () => {
    const note = noteOf({ ideation: 'plan-intent', ideationRecency: 'today', setting: 'inpatient', safetySteps: ['plan'] }).replace(/\s+/g, ' ')
    expect(note).toContain('discuss with care. Treatment-resistant depression, an approved use; also: Major depression with acute suicidal thoughts or behavior, an approved use')
  })

  test.each<[string, Answers, boolean]>([
    ['suicidal thoughts', { ideation: 'passive' }, true],
    ['thoughts that were not asked about', { ideation: undefined }, true],
    ['thoughts that contradict item 9', { scores: [{ instrument: 'phq-9', total: 19, item9: 2, date: exampleDay }] }, true],
    ['no thoughts, and an urgent sign', { chestPain: 'yes' }, true],
    ['no thoughts', {}, false],
  ])('reminds that neither drug prevents suicide: %s', (_, given, isSaid) => {
    expect(noteOf(given).includes('Neither drug is shown to prevent suicide or replaces hospital care.')).toBe(isSaid)
  })

  test('dates a blood pressure that is not of today', () => {
    const of = (date: string): string => noteOf({ bloodPressure: { systolic: 152, diastolic: 94, date } }).replace(/\s+/g, ' ')
    expect(of('2026-10-02')).toContain('blood pressure 152/94 mmHg on 2026-10-02')
    expect(of(exampleDay)).toMatch(/blood pressure 152\/94 mmHg(?! on)/)
  })

  test('says of an answer that says "not asked" that it was not asked, and not that it is not known', () => {
    const note = noteOf({ ideation: 'not-asked', psychosis: 'not-known' }).replace(/\s+/g, ' ')
    expect(note).toMatch(/Not asked yet: suicidal thoughts in the past month/)
    expect(note).toContain('Asked, not known: psychosis')
  })

  test('says how suicide safety stands where it was not asked', () => {
    const note = noteOf({ ideation: undefined, behavior: 'not-known' })
    expect(note).toContain('suicidal thoughts in the past month: not asked yet')
    expect(note.replace(/\s+/g, ' ')).toContain('suicidal behavior: not known')
  })

  test('writes a drug as typed, in plain characters and short lines', () => {
    const drug = `Ünknown “remedy” ${'x'.repeat(100)}`
    const note = noteOf({ scores: undefined, trials: [{ drug, weeks: 3 }] })
    expect(note).toContain('Unknown "remedy"')
    expect(Math.max(...note.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  test('passes over an answer that is a way of not knowing', () => {
    expect(noteOf({ riskView: 'not-formed' })).not.toContain('risk judged')
  })
})
