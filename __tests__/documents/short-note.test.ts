import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { items, type ItemId } from '@/lib/clinical/items'
import { options } from '@/lib/clinical/rule'
import { hasValue, type NoteClause } from '@/lib/documents/note/clause'
import { noteClauses } from '@/lib/documents/note-clauses'
import { shortNote, writeNote, type WrittenNote } from '@/lib/documents/short-note'
import { assess } from '@/lib/guidance/assess'
import type { Assessment } from '@/lib/guidance/assessment'
import { verdictNames } from '@/lib/guidance/names'
import { anyAnswers, realisticAnswers } from '../support/answers-arbitrary'

const asOf = `${exampleDay}T10:00`
const RUNS = 10_000
const noteOf = (changed: Answers): string => shortNote(assess({ ...basePerson, ...changed }, asOf), { ...basePerson, ...changed })

const anyCase = fc.oneof({ weight: 2, arbitrary: realisticAnswers }, anyAnswers)

const rulesThatHold = ({ options: found, safety }: Assessment): ReadonlySet<string> =>
  new Set([...options.flatMap((option) => found[option].findings.map(({ rule }) => rule)), ...safety.flatMap(({ steps }) => steps.flatMap(({ rules }) => rules))])

/** What the clauses say that nothing behind them bears out. */
function unbacked(assessment: Assessment, answers: Answers, clauses: readonly NoteClause[]): readonly string[] {
  const holds = rulesThatHold(assessment)
  return clauses.flatMap(({ part, text, items: from, rules, open, concludes }) => {
    const frame = part === 'head' || part === 'foot'
    const bare = !frame && concludes === undefined && from.length + rules.length + open.length === 0
    const wrong = concludes !== undefined && (assessment.held || !text.includes(verdictNames[assessment.options[concludes].verdict].toLowerCase()))
    const missing = [...from.filter((id) => !hasValue(answers, id)), ...rules.filter((rule) => !holds.has(rule))]
    return bare || wrong || missing.length > 0 ? [`${text} (${missing.join(', ')})`] : []
  })
}

/** Quotes that say "no" or "never" of a question which was not answered so. */
const denials = (Object.keys(items) as ItemId[]).flatMap((id) => {
  const item = items[id]
  if (item.kind !== 'choice') return []
  return Object.entries(item.options).flatMap(([value, [, quote]]) => (/^(no|never|none) /.test(quote) ? [{ id, value, quote }] : []))
})

/** Clauses that deny what was not denied. */
function untold(answers: Answers, clauses: readonly NoteClause[]): readonly string[] {
  const spoken = new Set(clauses.map(({ text }) => text))
  return denials.flatMap(({ id, value, quote }) => (spoken.has(quote) && answers[id] !== value ? [quote] : []))
}

/** What of a written note a chart would not take. */
function misshapen({ text, dropped }: WrittenNote): readonly string[] {
  const faults = {
    'too long': text.length > 900,
    'not ASCII': !/^[ -~\n]+$/.test(text),
    'a line too long, or empty': text.split('\n').some((line) => line.length > 78 || line.trim() === ''),
    'not told how much is missing': text.includes(`${dropped} more left out for length.`) !== dropped > 0,
  }
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${fault}: ${text}`] : []))
}

test(`every clause of ${RUNS} notes is backed, and every note fits the chart`, () => {
  fc.assert(
    fc.property(anyCase, (answers) => {
      const assessment = assess(answers, asOf)
      const all = noteClauses(assessment, answers)
      const written = writeNote(assessment, answers)
      expect([...unbacked(assessment, answers, all), ...untold(answers, all), ...misshapen(written)]).toEqual([])
      expect(written.clauses.length + written.dropped).toBe(all.length)
    }),
    { numRuns: RUNS, seed: 20261125 },
  )
}, 120_000)

test('the same answers give the same note, in whatever order they were given', () => {
  const shuffled = Object.fromEntries(Object.entries(basePerson).reverse()) as Answers
  expect(shortNote(assess(shuffled, asOf), shuffled)).toBe(noteOf({}))
})

test('no clause is cut: a shortened note holds whole clauses', () => {
  const { text, clauses, dropped } = writeNote(assess({}, asOf), {})
  expect(dropped).toBeGreaterThan(0)
  const flat = text.replace(/\s+/g, ' ').toLowerCase()
  expect(clauses.filter((clause) => !flat.includes(clause.text.toLowerCase()))).toEqual([])
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

  test('gives no verdict while the options are held', () => {
    const note = noteOf({ ideation: 'plan-intent', safetySteps: [] })
    expect(note).toContain('Suicide safety comes first')
    expect(note).not.toMatch(/Esketamine nasal spray|infusion/)
  })

  test('says how suicide safety stands where it was not asked', () => {
    const note = noteOf({ ideation: undefined, behavior: 'not-known' })
    expect(note).toContain('suicidal thoughts in the past month: not asked yet')
    expect(note.replace(/\s+/g, ' ')).toContain('suicidal behavior: not known')
  })

  test('writes a drug as typed, in plain characters and short lines', () => {
    const drug = `Ünknown “remedy” ${'x'.repeat(100)}`
    const note = noteOf({ trials: [{ drug, weeks: 3 }] })
    expect(note).toContain('Unknown "remedy"')
    expect(Math.max(...note.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78)
  })

  test('passes over an answer that is a way of not knowing', () => {
    expect(noteOf({ riskView: 'not-formed' })).not.toContain('risk judged')
  })
})
