import fc from 'fast-check'
import { courses } from '@/components/charts/course-figures'
import { of100, percent } from '@/lib/documents/shares'
import { trialFigures } from '@/lib/documents/trial-figures'
import { comesFirst } from '@/lib/documents/handout/comes-first'
import { crisisLine } from '@/lib/documents/handout/crisis-line'
import { careful, ofBoth, plainOutcomes, topics } from '@/lib/documents/handout/words'
import { exampleDay } from '@/lib/clinical/base-person'
import { options } from '@/lib/clinical/rule'
import { isCitationId } from '@/lib/evidence/cite'
import { evidenceRecord } from '@/lib/evidence/records'
import { assess } from '@/lib/guidance/assess'
import { realisticAnswers } from '../support/answers-arbitrary'
import { readingGrade, syllablesOf } from '../support/reading-grade'

const plain = [...topics.flatMap(({ of }) => options.flatMap((option) => of[option])), ...ofBoth, ...careful, crisisLine]

describe('the reading grade', () => {
  test('of known words and texts is as counted by hand', () => {
    expect(['cat', 'table', 'esketamine', 'depression', 'used', 'people'].map(syllablesOf)).toEqual([1, 2, 4, 3, 1, 2])
    expect(['suicidal', 'psychiatry', 'opioid', 'usual', 'opinion', 'quality', 'statement', 'guideline', 'settled', 'called'].map(syllablesOf)).toEqual([4, 4, 3, 3, 3, 3, 2, 2, 2, 1])
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 - 15.59
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2)
  })

  test('of the verdict lines of 200 cases together is at most 9, and half are well below', () => {
    const lines = fc.sample(realisticAnswers, { numRuns: 200, seed: 7 }).flatMap((answers) => options.map((option) => assess(answers, exampleDay).options[option].says))
    const grades = [...new Set(lines)].map(readingGrade).sort((a, b) => a - b)
    expect(readingGrade(lines.join(' '))).toBeLessThanOrEqual(9)
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(9)
  })

  test('of every sentence of the patient view is at most 8', () => {
    const said = [...plain.map(({ says }) => says), ...Object.values(plainOutcomes).map(({ caution }) => caution), ...Object.values(comesFirst)]
    expect(said.filter((line) => readingGrade(line) > 8)).toEqual([])
  })
})

describe('what the guidance says of its own', () => {
  test('the patient view rests on evidence, as much for one option as for the other', () => {
    expect(plain.flatMap(({ from }) => from).filter((id) => !isCitationId(id))).toEqual([])
    expect(plain.filter(({ from }) => from.length === 0)).toEqual([])
    for (const { of } of topics) expect(Math.abs(of.esketamine.length - of.racemic.length)).toBeLessThanOrEqual(1)
  })

  test('the patient view names no verdict', () => {
    const said = plain.map(({ says }) => says).join(' ')
    expect(said).not.toMatch(/worth discussing|discuss with care|not supported|other steps|recommended|eligible|candidate/i)
  })

})

describe('the figures of the charts', () => {
  test.each(trialFigures)('of $trial are those of its record', ({ citation, trial, people, treated, compared, certainty }) => {
    const record = evidenceRecord(citation)
    expect(record.claim).toContain(trial)
    expect(record.certainty).toBe(certainty)
    const text = [record.claim, ...(record.figures ?? []).map(({ value }) => value)].join(' ')
    for (const [, value] of [treated, compared]) expect(text).toContain(percent(value))
    const [count = ''] = /\d+/.exec(people) ?? []
    expect(text).toContain(count === '225' ? '223-227' : count)
  })

  test('stay between nobody and all', () => {
    for (const { treated, compared } of trialFigures) for (const [, value] of [treated, compared]) expect([of100(value) > 0, of100(value) < 100]).toEqual([true, true])
  })

  test('courses rest on evidence and stay on their axis', () => {
    for (const { citations, stretches, points, visits, end } of courses) {
      expect(citations.filter((id) => !isCitationId(id))).toEqual([])
      const places = [...stretches.flatMap(({ from, to }) => [from, to]), ...points.map(({ at }) => at), ...visits]
      expect(places.filter((place) => place < 0 || place > end)).toEqual([])
    }
  })
})
