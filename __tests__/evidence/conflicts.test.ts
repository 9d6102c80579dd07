import { passages } from '@/lib/evidence/article'
import { isCitationId } from '@/lib/evidence/cite'
import { conflicts, conflictsTouching } from '@/lib/evidence/conflicts'
import { evidenceRecords } from '@/lib/evidence/records'
import type { Conflict, EvidenceRecord } from '@/lib/evidence/types'
import { britishSpellings, comparisonSigns, forbiddenWords } from './wording'

const all: readonly Conflict[] = conflicts
const records: readonly EvidenceRecord[] = evidenceRecords
const touched = new Set(all.flatMap(({ touches }) => touches))

describe('conflicts between sources', () => {
  test('have an id each, and at least two sides', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.filter(({ says }) => new Set(says.map(({ who }) => who)).size < 2).map(({ id }) => id)).toEqual([])
  })

  test('rest on records and passages that are held', () => {
    const cited = all.flatMap(({ id, says, touches }) => [...says.map(({ citation }) => citation), ...touches].map((one) => `${id} ${one}`))
    expect(cited.filter((one) => !isCitationId(one.split(' ')[1] ?? ''))).toEqual([])
  })

  test('are brought up by at least one of their own sides', () => {
    const adrift = all.filter(({ says, touches }) => !says.some(({ citation }) => touches.includes(citation)))
    expect(adrift.map(({ id }) => id)).toEqual([])
  })

  test('cover every record that reports a disagreement', () => {
    const reporting = records.filter(({ disagreement }) => disagreement !== undefined)
    expect(reporting.length).toBeGreaterThanOrEqual(27)
    expect(reporting.filter(({ id }) => !touched.has(id)).map(({ id }) => `${id} reports a disagreement: add it to the touches of a conflict.`)).toEqual([])
  })

  test('cover every passage of the article that the records contradict or outdate', () => {
    const standing = passages.filter(({ mark }) => mark === 'conflicts' || mark === 'outdated')
    expect(standing).toHaveLength(12)
    expect(standing.filter(({ id }) => !touched.has(id)).map(({ id }) => id)).toEqual([])
  })

  test.each([
    ['adequacy-duration-conflict', 'trial-duration'],
    ['atrq-min-doses', 'minimum-doses'],
    ['esk-contraindications', 'contraindications-by-region'],
    ['article-p67', 'suicidal-thoughts-as-reason'],
    ['esk-bp-before-dose', 'upper-blood-pressure-limit'],
    ['madrs-bands-conflict', 'madrs-bands'],
    ['hamd17-bands-conflict', 'hamd17-bands'],
    ['trial-karma-dep-2', 'infusion-trials'],
    ['trial-elekt-d', 'infusion-trials'],
    ['trial-abbar-2022', 'suicidal-ideation-evidence'],
    ['article-p18', 'infusion-or-spray'],
    ['article-p10-2', 'home-use'],
  ])('citing %s brings up %s', (cited, conflict) => {
    expect(conflictsTouching([cited]).map(({ id }) => id)).toContain(conflict)
  })

  test('are brought up once each, and by nothing unknown', () => {
    const found = conflictsTouching(['atrq-min-doses', 'canmat-dose-ranges'])
    expect(found.map(({ id }) => id)).toEqual(['trial-duration', 'minimum-doses'])
    expect(conflictsTouching(['no-such-record'])).toEqual([])
    expect(conflictsTouching([])).toEqual([])
  })

  test('give both dose tables for the same drugs', () => {
    const [atrq, canmat] = all.find(({ id }) => id === 'minimum-doses')?.says ?? []
    const drugs = (text = '') => [...text.matchAll(/([a-z]+) \d+/g)].map(([, drug]) => drug)
    expect(drugs(atrq?.statement)).toHaveLength(13)
    expect(drugs(canmat?.statement)).toEqual(drugs(atrq?.statement))
  })

  test('are written in plain US English', () => {
    const text = all.flatMap(({ title, howWeRead, says }) => [title, howWeRead, ...says.flatMap(({ who, statement }) => [who, statement])])
    expect(text.filter((one) => britishSpellings.test(one) || comparisonSigns.test(one) || forbiddenWords.test(one))).toEqual([])
  })
})
