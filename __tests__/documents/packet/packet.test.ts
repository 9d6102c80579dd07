import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import type { Field } from '@/lib/documents/packet/field'
import { buildPacket, completeness, openFields, packetPartIds, packetParts, type PacketPart } from '@/lib/documents/packet/packet'
import { packetGround } from '@/lib/documents/packet/packet-ground'
import type { Stated, Use } from '@/lib/documents/packet/requirement'
import { assess } from '@/lib/guidance/assess'

const groundOf = (answers: Answers, psychiatrists: readonly string[] = []) => packetGround(assess(answers, exampleDay), answers, { label: 'Blue heron', psychiatrists })
const packetOf = (changed: Answers = {}, { use = 'trd', stated = {}, psychiatrists = [] }: { use?: Use; stated?: Stated; psychiatrists?: readonly string[] } = {}) =>
  buildPacket(groundOf({ ...basePerson, ...changed }, psychiatrists), use, stated)
const line = (part: PacketPart, label: string, changed: Answers = {}): Field | undefined => packetOf(changed).parts[part].find((field) => field.label === label)
const labels = (part: PacketPart, changed: Answers = {}, use: Use = 'trd'): readonly string[] => packetOf(changed, { use }).parts[part].map(({ label }) => label)

describe('a line', () => {
  test('says what was answered, in the words of the form', () => {
    expect(line('who', 'Age')).toEqual({ label: 'Age', state: 'present', says: '45 years', item: 'age' })
    expect(line('diagnosis', 'Rating scales')?.says).toBe('PHQ-9 19 (item 9: 0), 2026-11-25')
    expect(line('medical', 'Blood pressure, seated')?.says).toBe('128/80 mmHg, 2026-11-25')
  })

  test('tells what was not asked from what is not known', () => {
    expect(line('who', 'Payer')).toMatchObject({ state: 'missing', says: 'Not asked yet' })
    expect(line('who', 'Payer', { payer: '' })).toMatchObject({ state: 'not-known' })
    expect(line('diagnosis', 'Psychosis', { psychosis: 'not-known' })).toMatchObject({ state: 'not-known', says: 'Not known, asked' })
    expect(line('medical', 'Pregnancy', { pregnancy: 'possible' })).toMatchObject({ state: 'not-known', says: 'Not known, asked: possible: needs a test' })
  })

  test('that says itself it was not asked is not asked yet', () => {
    expect(line('safety', 'Suicidal thoughts in the past month', { ideation: 'not-asked' })).toMatchObject({ state: 'missing', says: 'Not asked yet' })
    expect(completeness(packetOf({ ideation: 'not-asked' })).missing).toContain('Suicidal thoughts in the past month')
    expect(line('safety', 'Suicidal thoughts in the past month', { ideation: 'declined' })).toMatchObject({ state: 'not-known' })
  })

  test('keeps a value that cannot be, and says so', () => {
    expect(line('who', 'Age', { age: 130 })).toMatchObject({ state: 'refused', says: 'Not possible as entered: 130 years' })
    expect(line('substances', 'Prescription register checked on', { registerCheckedOn: '2027-01-01' })).toMatchObject({ state: 'refused' })
  })

  test('that is too old, unlikely or contradicted is told with what stands against it', () => {
    const old = { safetyAskedAt: '2026-11-20T09:00:00.000Z', ideation: 'passive', behavior: 'attempt', behaviorWhen: 'month' } as const
    expect(line('safety', 'Risk, clinician’s view', old)).toMatchObject({ state: 'stale', says: expect.stringContaining('Answered, too old to count: ') })
    expect(line('safety', 'Latest behavior', old)).toMatchObject({ state: 'stale' })
    expect(line('medical', 'Blood pressure, seated', { bloodPressure: { systolic: 230, diastolic: 120, date: exampleDay } })).toMatchObject({ state: 'unconfirmed', says: expect.stringContaining('Unlikely, not confirmed: 230/120') })
    expect(openFields(packetOf(old)).stale.map(({ label }) => label)).toEqual(expect.arrayContaining(['Suicide safety asked on', 'Latest behavior']))
    expect(completeness(packetOf(old)).missing).toEqual(expect.not.arrayContaining(['Latest behavior']))
  })

  test('of the scales tells each total by its day', () => {
    const scores = [{ instrument: 'phq-9' as const, total: 21, date: '2026-08-25' }, { instrument: 'phq-9' as const, total: 19 }]
    expect(line('diagnosis', 'Rating scales', { scores })).toMatchObject({ state: 'present', says: 'PHQ-9 21, 2026-08-25 (too old to count); PHQ-9 19, date not recorded' })
    expect(line('diagnosis', 'Rating scales', { scores: scores.slice(0, 1) })).toMatchObject({ state: 'stale' })
    expect(line('diagnosis', 'Rating scales', { scores: [{ instrument: 'phq-9', total: 40, date: exampleDay }] })).toMatchObject({ state: 'refused' })
  })

  test.each<[Answers, string]>([
    [{}, 'ICD-10-CM family F33'],
    [{ problem: 'mdd-single' }, 'ICD-10-CM family F32'],
    [{ problem: 'psychotic', psychosis: 'current' }, 'ICD-10-CM family F32 or F33'],
  ])('of the diagnosis names the family of its code: %j', (changed, says) => expect(line('diagnosis', 'Primary problem today', changed)?.says).toContain(says))

  test('of another problem names none', () => expect(line('diagnosis', 'Primary problem today', { problem: 'bipolar' })?.says).toBe('Bipolar depression'))
})

describe('a group of questions', () => {
  test('names what is there, and nothing where nothing is', () => {
    expect(line('medical', 'Heart')).toMatchObject({ state: 'present', says: 'All asked: none' })
    expect(line('medical', 'Heart', { arrhythmia: 'controlled' })?.says).toBe('controlled arrhythmia')
  })

  test('names what was not asked and what is not known, and leads there', () => {
    const heart = line('medical', 'Heart', { arrhythmia: undefined, heartFailure: 'not-known' })
    expect(heart).toEqual({ label: 'Heart', state: 'missing', says: 'None of those that were answered. Not known, asked: heart failure. Not asked yet: arrhythmia', item: 'arrhythmia' })
  })
})

describe('what hangs on other answers', () => {
  test('is a line only where it applies', () => {
    expect(labels('treatments')).not.toContain('Response to ECT')
    expect(labels('treatments', { ect: 'adequate' })).toContain('Response to ECT')
    expect(labels('substances', { benzodiazepine: 'yes', alcohol: 'remission' })).toEqual(expect.arrayContaining(['Which benzodiazepine, and dose', 'Months in remission']))
    expect(labels('medical')).not.toContain('Breastfeeding')
    expect(labels('medical', { pregnancy: 'no' })).toEqual(expect.arrayContaining(['Date of the pregnancy answer or test', 'Breastfeeding']))
  })

  test('suicide safety is told in full where there is something to tell, or where the use rests on it', () => {
    expect(labels('safety')).toHaveLength(4)
    expect(labels('safety', {}, 'mdsi')).toContain('Safety steps done')
    expect(labels('safety', { ideation: 'passive' })).toEqual(expect.arrayContaining(['Thoughts last present', 'Risk, clinician’s view']))
    expect(labels('safety', { behavior: 'attempt' })).toContain('Latest behavior')
  })
})

test('urgent signs are a line: none, which, or not asked', () => {
  const signs = (changed: Answers = {}) => line('safety', 'Urgent signs now', changed)
  expect(signs()).toMatchObject({ state: 'present', says: 'All asked: none' })
  expect(signs({ chestPain: 'yes' })).toMatchObject({ state: 'present', says: 'chest pain now' })
  expect(signs({ chestPain: undefined })).toMatchObject({ state: 'missing', says: 'None of those that were answered. Not asked yet: chest pain now', item: 'chestPain' })
})

describe('the psychiatrist', () => {
  const told = (stated: Stated, psychiatrists: readonly string[] = []) => packetOf({}, { stated, psychiatrists }).parts.who.find(({ label }) => label === 'Psychiatrist')

  test('is whoever has the case, or what is said for this packet', () => {
    expect(told({}, ['Dr. Ada Quill'])).toMatchObject({ state: 'present', says: 'Dr. Ada Quill' })
    expect(told({})).toMatchObject({ state: 'missing' })
    expect(told({ psychiatrist: 'not-known' })).toMatchObject({ state: 'not-known' })
    expect(told({ psychiatrist: 'yes' })).toMatchObject({ state: 'present', says: 'Yes, said for this packet' })
    expect(told({ psychiatrist: 'no' }, ['Dr. Ada Quill'])).toMatchObject({ says: 'No, said for this packet' })
  })
})

describe('the trials', () => {
  const [sertraline, venlafaxine] = basePerson.trials

  test('stand with class, cells and how they count where 4, 6 or 8 weeks are asked for', () => {
    const [row] = packetOf({ trials: [{ ...sertraline, weeks: 7, start: '2026-05-01', end: '2026-06-19' }] }).trials
    expect(row).toMatchObject({ drug: 'sertraline', class: 'SSRI', adequate: { 4: 'yes', 6: 'yes', 8: 'no' }, faults: [] })
    expect(Object.values(row?.cells ?? {}).map(({ says }) => says)).toEqual(['150 mg per day', '7 weeks', '2026-05-01 to 2026-06-19', 'Most days', 'No response', 'No benefit', 'This episode'])
  })

  test('say what is open in each cell', () => {
    const [row] = packetOf({ trials: [{ drug: 'venlafaxine', doseMg: 'not-known', stopped: 'ongoing', start: '2026-10-01' }] }).trials
    expect(row?.cells).toMatchObject({ dose: { state: 'not-known' }, weeks: { state: 'present' }, dates: { state: 'present', says: '2026-10-01 to now' }, taken: { state: 'missing' } })
    expect(row?.adequate[6]).toBe('unknown')
  })

  test('say a dose in words, a span of weeks, and a level where that decides', () => {
    const rows = packetOf({ trials: [{ drug: 'sertraline', doseBand: 'maximum-tolerated', weeksBand: '6-7', end: '2026-05-01' }, { drug: 'lithium', doseBand: 'usual-minimum' }, { drug: 'not-known' }] }).trials
    expect(rows.map(({ cells }) => cells.dose.says)).toEqual(['At the highest dose tolerated', 'With a level in the usual range', 'Not asked yet'])
    expect(rows[0]?.cells).toMatchObject({ weeks: { says: '6 to 7 weeks' }, dates: { says: 'Start not recorded to 2026-05-01' } })
    expect(rows[2]).toMatchObject({ drug: 'drug not known', class: 'class not known' })
  })

  test('name a value that cannot be, and weeks that do not agree with the dates', () => {
    expect(packetOf({ trials: [{ ...sertraline, weeks: -1 }] }).trials[0]?.faults).toEqual([expect.stringContaining('weeks -1 cannot be')])
    expect(packetOf({ trials: [{ ...sertraline, weeks: -1 }] }).trials[0]?.cells.weeks).toMatchObject({ state: 'refused' })
    expect(packetOf({ trials: [{ ...venlafaxine, start: '2026-11-20' }] }).trials[0]?.cells.weeks).toMatchObject({ state: 'not-known', says: expect.stringContaining('do not agree') })
  })

  test('are one line where there are none', () => {
    expect(packetOf({ trials: [] }).parts.trials).toEqual([{ label: 'Medicine trials for this depression', state: 'present', says: 'None tried', item: 'trials' }])
    expect(packetOf({ trials: undefined }).parts.trials).toMatchObject([{ state: 'missing' }])
  })
})

test('the packet takes the use that the guidance found first', () => {
  expect(groundOf(basePerson).use).toBe('trd')
  const acute: Answers = { ...basePerson, trials: [], ideation: 'intent', ideationRecency: 'today', setting: 'inpatient' }
  expect(groundOf(acute)).toMatchObject({ use: 'mdsi', guidance: { held: true } })
})

test('contradictions are told', () => expect(packetOf({ mania: 'past' }).doubts).toHaveLength(1))

test('every part has lines, whoever it is', () => {
  const packet = buildPacket(groundOf({}), 'mdsi', {})
  expect(packetPartIds.filter((part) => packet.parts[part].length === 0)).toEqual([])
  expect(Object.keys(packet.parts)).toEqual(Object.keys(packetParts))
})
