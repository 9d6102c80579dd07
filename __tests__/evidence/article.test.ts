import { articleSource, isPassageId, passage, passages } from '@/lib/evidence/article'
import { conflicts } from '@/lib/evidence/conflicts'
import { currentLabelHeader, evidenceLastRead, labelCurrency, reviewDue, reviewDueFrom } from '@/lib/evidence/currency'
import { gapFor, gaps } from '@/lib/evidence/gaps'
import { evidenceRecord, evidenceRecords, isEvidenceId } from '@/lib/evidence/records'
import type { EvidenceRecord, Passage } from '@/lib/evidence/types'
import { evidenceVersion } from '@/lib/evidence/version'
import { britishSpellings, comparisonSigns, forbiddenWords } from './wording'

const all: readonly Passage[] = passages
const marked = (mark: Passage['mark']) => all.filter((one) => one.mark === mark)

describe('the source article', () => {
  test('has 59 marked passages, each with its own id, in the order of the article', () => {
    expect(all).toHaveLength(59)
    expect(new Set(all.map(({ id }) => id)).size).toBe(59)
    expect(all.map(({ paragraph }) => paragraph)).toEqual(all.map(({ paragraph }) => paragraph).toSorted((a, b) => a - b))
  })

  test('is marked as the reading found it', () => {
    const counts = Object.fromEntries((['agrees', 'unsupported', 'conflicts', 'outdated'] as const).map((mark) => [mark, marked(mark).length]))
    expect(counts).toEqual({ agrees: 35, unsupported: 12, conflicts: 6, outdated: 6 })
  })

  test('numbers the passages of a paragraph only where it has several', () => {
    for (const { id, paragraph } of all) {
      const inParagraph = all.filter((one) => one.paragraph === paragraph)
      const expected = inParagraph.length === 1 ? [`article-p${paragraph}`] : inParagraph.map((_, at) => `article-p${paragraph}-${at + 1}`)
      expect(expected).toContain(id)
    }
  })

  test('is judged by records that are held', () => {
    expect(all.flatMap(({ authoritative }) => authoritative).filter((id) => !isEvidenceId(id))).toEqual([])
  })

  test('is contradicted only with a record that says so', () => {
    const bare = all.filter(({ mark, authoritative }) => (mark === 'conflicts' || mark === 'outdated') && authoritative.length === 0)
    expect(bare).toEqual([])
  })

  test('is reported as its own statement wherever it does not stand', () => {
    const asFact = all.filter(({ mark, claim }) => mark !== 'agrees' && !claim.startsWith('The article ')).map(({ id }) => `${id}: begin the claim with "The article", so that it is not read as fact.`)
    expect(asFact).toEqual([])
  })

  test('has every contradicted or outdated passage in a conflict or a gap', () => {
    const inConflict = new Set<string>(conflicts.flatMap(({ touches }) => touches))
    const adrift = all.filter(({ id, mark }) => (mark === 'conflicts' || mark === 'outdated') && !inConflict.has(id)).map(({ id }) => id)
    expect(adrift).toEqual([])
    expect(marked('conflicts').filter(({ paragraph }) => gapFor(paragraph) === undefined)).toEqual([])
  })

  test('is found by id, and by nothing else', () => {
    expect(passage('article-p31').paragraph).toBe(31)
    expect(passage('article-p10-2').mark).toBe('conflicts')
    expect(isPassageId('article-p10')).toBe(false)
    expect(isPassageId('esk-indication-trd')).toBe(false)
  })

  test('is the source that the records about it name', () => {
    expect(evidenceRecord('source-article-at-home-conflict').source).toBe(articleSource.id)
  })

  test('is written about in US spelling, and in no words of instruction', () => {
    const text = all.flatMap(({ claim, reason, use = '' }) => [claim, reason, use])
    expect(text.filter((line) => britishSpellings.test(line) || comparisonSigns.test(line) || forbiddenWords.test(line))).toEqual([])
  })
})

describe('how current the evidence is', () => {
  test('is told from the oldest reading of a record', () => {
    expect(evidenceRecords.map(({ lastRead }) => lastRead).toSorted()[0]).toBe(evidenceLastRead)
    expect(evidenceVersion.startsWith(evidenceLastRead.replace('-', '.'))).toBe(true)
  })

  test('is told of every label record: it names the copy that was read, or says that none was', () => {
    const label: readonly EvidenceRecord[] = evidenceRecords.filter(({ source }) => source === 'spravato-label')
    expect(label.length).toBeGreaterThan(30)
    expect(label.filter(({ copy, confirmation }) => copy === undefined && confirmation !== 'unconfirmed').map(({ id }) => id)).toEqual([])
  })

  test('names the label version that was not read', () => {
    expect(isEvidenceId(currentLabelHeader.record)).toBe(true)
    expect(labelCurrency.citations.every(isEvidenceId)).toBe(true)
    expect(labelCurrency.sentences.join(' ')).toContain(`version ${currentLabelHeader.version}`)
    expect(labelCurrency.sentences.filter((one) => britishSpellings.test(one) || forbiddenWords.test(one))).toEqual([])
  })

  test.each([
    ['2026-11-30', false],
    ['2027-10-31', false],
    ['2027-11-01', true],
    ['2031-01-01', true],
    ['', true],
    ['next year', true],
  ])('on %s a new reading is due: %s', (asOf, due) => expect(reviewDue(asOf)).toBe(due))

  test('counts 12 months from the month of reading', () => {
    expect(reviewDueFrom('2026-02')).toBe('2027-02-01')
    expect(reviewDue('2027-01-31', '2026-02')).toBe(false)
    expect(reviewDue('2027-02-01', '2026-02')).toBe(true)
  })
})

test('every gap of the article has records to stand in its place', () => {
  expect(gaps.flatMap(({ authoritative }) => authoritative).filter((id) => !isEvidenceId(id))).toEqual([])
})
