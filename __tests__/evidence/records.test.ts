import { evidenceRecord, evidenceRecords, isEvidenceId } from '@/lib/evidence/records'
import { source, sources } from '@/lib/evidence/sources'
import type { EvidenceRecord, Source } from '@/lib/evidence/types'

const records: readonly EvidenceRecord[] = evidenceRecords
const documents: readonly Source[] = sources

const twice = (words: readonly string[]) => words.filter((word, at) => words.indexOf(word) !== at)

/** What a reader sees of a record, its id and the titles of published works apart. */
const proseOf = (record: EvidenceRecord): readonly string[] =>
  [
    record.claim,
    record.locator,
    record.downgradedBecause,
    record.funding,
    record.copy,
    record.unconfirmedParts,
    record.disagreement,
    record.notes,
    ...(record.figures ?? []).flatMap(({ label, value }) => [label, value]),
  ].flatMap((text) => (text === undefined ? [] : [text.replaceAll(/`[^`]*`/g, '')]))

const british =
  /programme|behaviour|anaesth|haemo|paediatr|tumour|oedema|anaemi|apnoea|foetal|diarrhoea|enrolment|enquir|(?:hospital|random|optim|metabol|standard|stabil|summar|critic|real|personal|minim|organ|recogn|character)is(?:e|ed|es|er|ing|ation)\b|analys(?:ed|ing)\b|\b(?:titre|litre|centre|multicentre|colour|favour|labour|judgement|licence)|(?:label|counsel|model|travel|cancel)l(?:ed|ing)/i

describe('the records', () => {
  test('are 170, each with an id of its own', () => {
    expect(records).toHaveLength(170)
    expect(twice(records.map(({ id }) => id))).toEqual([])
  })

  test('are found by their id, and only by that', () => {
    expect(records.filter(({ id }) => !isEvidenceId(id))).toEqual([])
    expect(isEvidenceId('esk-no-such-record')).toBe(false)
    expect(evidenceRecord('esk-contraindications').id).toBe('esk-contraindications')
  })

  test('say why certainty is below high, and only then', () => {
    const lowered = ['moderate', 'low', 'very-low']
    const found = records.filter(({ certainty, downgradedBecause }) => lowered.includes(certainty) !== (downgradedBecause !== undefined))
    expect(found.map(({ id }) => `${id}: give downgradedBecause with moderate, low or very-low, and with nothing else.`)).toEqual([])
  })

  test('name a domain of GRADE where certainty is lowered', () => {
    const domains = /risk of bias|inconsistency|indirectness|imprecision|publication bias/i
    const found = records.filter(({ downgradedBecause }) => downgradedBecause !== undefined && !domains.test(downgradedBecause))
    expect(found.map(({ id }) => `${id}: name the domain, such as imprecision.`)).toEqual([])
  })

  test('name what was not confirmed, and only where something was not', () => {
    const found = records.filter(({ confirmation, unconfirmedParts }) => (confirmation === 'read') !== (unconfirmedParts === undefined))
    expect(found.map(({ id }) => `${id}: unconfirmedParts goes with partly or unconfirmed.`)).toEqual([])
  })

  test('carry the month they were last read', () => {
    expect(records.filter(({ lastRead }) => !/^20\d\d-(0[1-9]|1[0-2])$/.test(lastRead)).map(({ id }) => id)).toEqual([])
  })

  test('use US spelling', () => {
    const found = records.flatMap((record) => proseOf(record).flatMap((text) => british.exec(text)?.[0].concat(` in ${record.id}`) ?? []))
    expect(found).toEqual([])
  })

  test('would be caught with British spelling', () => {
    const words = ['programme', 'behaviours', 'anaesthetic', 'haemorrhage', 'paediatric', 'randomised', 'hospitalisation', 'labelled', 'favours', 'centre', 'analysed']
    expect(words.filter((word) => !british.test(word))).toEqual([])
    expect(['analysis', 'analyses', 'precise', 'label', 'counseled'].filter((word) => british.test(word))).toEqual([])
  })

  test('write comparisons in words', () => {
    expect(records.filter((record) => proseOf(record).some((text) => /[<>≤≥]/.test(text))).map(({ id }) => id)).toEqual([])
  })

  test('give the address of a copy as a link, or else in words', () => {
    const found = records.filter(({ readAt }) => readAt !== undefined && !/^https?:\/\/[a-z][^\s]*$|^[A-Z][^/]+$/.test(readAt))
    expect(found.map(({ id }) => `${id}: write readAt as a web address by name, or in words.`)).toEqual([])
  })

  test('name only records that exist', () => {
    const named = records.flatMap(({ claim, notes = '', disagreement = '', unconfirmedParts = '', downgradedBecause = '' }) =>
      [...`${claim} ${notes} ${disagreement} ${unconfirmedParts} ${downgradedBecause}`.matchAll(/`([^`]*)`/g)].flatMap(([, id]) => id ?? []),
    )
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !isEvidenceId(id))).toEqual([])
  })
})

describe('the sources', () => {
  test('each stand once, under one id', () => {
    expect(twice(documents.map(({ id }) => id))).toEqual([])
    expect(twice(documents.map(({ title, year }) => `${title.toLowerCase()} ${year ?? ''}`))).toEqual([])
  })

  test('are exactly those the records stand on', () => {
    const used = new Set(records.map((record) => record.source))
    const known = new Set(documents.map(({ id }) => id))
    expect([...used].filter((id) => !known.has(id))).toEqual([])
    expect([...known].filter((id) => !used.has(id))).toEqual([])
    expect(source('spravato-label').kind).toBe('label')
  })

  test('name a later edition that exists, where they name one', () => {
    const known = new Set(documents.map(({ id }) => id))
    expect(documents.filter(({ supersededBy }) => supersededBy !== undefined && !known.has(supersededBy))).toEqual([])
  })
})

describe('the US label of esketamine', () => {
  const label = records.filter((record) => record.source === 'spravato-label')

  test('says which version is current, and that it was not read in full', () => {
    expect(source('spravato-label').notes).toMatch(/version 18.*2026-03-13.*not read/)
  })

  test('has each record name the copy it was read from, older than the current one', () => {
    const readSomewhere = label.filter(({ confirmation, id }) => confirmation !== 'unconfirmed' && id !== 'esk-spl-current-version')
    expect(readSomewhere.length).toBeGreaterThan(30)
    expect(readSomewhere.filter(({ copy }) => copy === undefined).map(({ id }) => `${id}: say which copy of the label was read.`)).toEqual([])
    expect(readSomewhere.filter(({ copy }) => /version 18, effective|2026/.test(copy ?? '')).map(({ id }) => id)).toEqual([])
  })
})
