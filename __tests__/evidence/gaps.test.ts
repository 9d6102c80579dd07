import { gapFor, gaps } from '@/lib/evidence/gaps'
import { isEvidenceId } from '@/lib/evidence/records'
import type { Gap } from '@/lib/evidence/types'
import { britishSpellings, comparisonSigns, forbiddenWords, sentencesIn } from './wording'

const all: readonly Gap[] = gaps

describe('the gaps of the source article', () => {
  test.each([
    [1, 'which-drug-is-approved', 'esk-indication-trd'],
    [6, 'not-suicide-prevention', 'esk-limit-not-suicide-prevention'],
    [10, 'no-home-use', 'esk-supervised-only'],
    [15, 'not-a-last-resort', 'trd-definition-label-trials'],
    [52, 'no-home-use', 'esk-rems-outpatient'],
    [60, 'not-only-short-term', 'trial-sustain-1'],
    [63, 'first-line-list-missing', 'canmat-adjuncts'],
    [64, 'crisis-list-missing', 'crisis-988'],
    [65, 'prevalence-outdated', 'source-article-prevalence-outdated'],
    [67, 'suicidality-in-order', 'cssrs-high-risk-rule'],
  ])('P%i falls into %s', (paragraph, id, record) => {
    expect(gapFor(paragraph)?.id).toBe(id)
    expect(gapFor(paragraph)?.authoritative).toContain(record)
  })

  test('are these paragraphs and no others', () => {
    const paragraphs = Array.from({ length: 71 }, (_, at) => at + 1).filter((paragraph) => gapFor(paragraph))
    expect(paragraphs).toEqual([1, 6, 10, 15, 52, 60, 63, 64, 65, 67])
  })

  test('include what no paragraph says', () => {
    const silent = all.filter(({ paragraphs }) => paragraphs.length === 0)
    expect(silent.map(({ id }) => id)).toEqual(['no-contraindications', 'no-sedation-or-breathing'])
    expect(silent.map(({ authoritative }) => authoritative[0])).toEqual(['esk-contraindications', 'esk-boxed-warning'])
  })

  test('have an id each, and records that are held', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.flatMap(({ authoritative }) => authoritative).filter((id) => !isEvidenceId(id))).toEqual([])
    expect(all.filter(({ authoritative }) => authoritative.length === 0)).toEqual([])
  })

  test('have banners of one or two plain sentences', () => {
    const wrong = all.filter(({ banner }) => sentencesIn(banner) < 1 || sentencesIn(banner) > 2 || britishSpellings.test(banner) || forbiddenWords.test(banner) || comparisonSigns.test(banner))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('are told apart from a text of three sentences', () => {
    expect(sentencesIn('One thing. A second, of 4.5 points. A third.')).toBe(3)
  })
})
