import fc from 'fast-check'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { packetGround } from '@/lib/documents/packet/packet-ground'
import { whyNotLaidOut } from '@/lib/documents/packet/guidance-said'
import { packetText } from '@/lib/documents/packet/packet-text'
import { profiles } from '@/lib/documents/packet/profiles'
import type { Stated } from '@/lib/documents/packet/requirement'
import { writePacket } from '@/lib/documents/packet/written-packet'
import { assess } from '@/lib/guidance/assess'
import { realisticAnswers } from '../../support/answers-arbitrary'
import { SEED } from '../../support/law-runs'

function textOf(answers: Answers, { id = 'cigna', start = '', stated = {} }: { id?: string; start?: string; stated?: Stated } = {}): string {
  const ground = packetGround(assess(answers, exampleDay), answers, { label: 'Blue heron', psychiatrists: ['Dr. Ada Quill'] })
  const profile = profiles.find((one) => one.id === id) ?? profiles[0]
  return packetText(writePacket(ground, { profile, use: ground.use, start, stated }))
}

/** The base person with all that a packet tells. */
const toldInFull: Answers = {
  ...basePerson,
  payer: 'Plan A',
  safetyAskedAt: `${exampleDay}T00:00:00.000Z`,
  episodeWeeks: 40,
  psychotherapyResponse: 'none',
  tms: 'none',
  oralAntidepressantName: 'venlafaxine',
  registerCheckedOn: exampleDay,
  trials: basePerson.trials.map((trial) => ({ ...trial, weeks: 10, start: '2026-01-05', end: '2026-03-16' })),
}

describe('the packet as text', () => {
  const text = textOf(basePerson, { start: '2026-12-01' })
  const flat = text.replace(/\s+/g, ' ')

  test('begins with whom and when, and the version of what is known', () => {
    expect(text.split('\n')[0]).toBe('Prior-authorization packet: Blue heron')
    expect(flat).toContain('2026-11-25. rules ')
  })

  test('says of every line of the plan how it stands and what shows it', () => {
    expect(flat).toContain('[Met] Age 18 or over. - shows: 45 years old')
    expect(flat).toContain('[Missing] The state prescription register was checked.')
    expect(flat).toContain('It is not a clinical rule, and the guidance does not read it.')
    expect(flat).toContain('Policy: date not stated; read 2026-11.')
    expect(flat).toContain('Not confirmed: The date of the policy is not stated.')
  })

  test.each<[string, string, Answers]>([
    ['last', 'the option stays in question', basePerson],
    ['first', 'safety comes first', { ...basePerson, ideation: 'plan-intent', safetySteps: ['plan'] }],
    ['first', 'the options are held', { ...basePerson, ideation: 'plan-intent' }],
    ['first', 'it is not supported', { ...basePerson, aneurysm: 'yes' }],
    ['first', 'not enough is answered', { ...basePerson, psychosis: undefined }],
  ])('keeps guidance apart from coverage, %s where %s', (place, _, answers) => {
    const headings = textOf(answers).split('\n').filter((line) => /^[A-Z][A-Z ,:-]+$/.test(line))
    expect(headings.indexOf('CLINICAL GUIDANCE, APART FROM COVERAGE')).toBe(place === 'first' ? 0 : headings.length - 1)
  })

  test('says what is asked for, who stands for it, and by whose measure a trial counts', () => {
    expect(flat).toContain('Asked for: Esketamine nasal spray; treatment-resistant depression. Record not signed.')
    expect(flat).toContain('do not count. Plans have measures of their own.')
    const [by, at] = [{ id: 'p', name: 'Dr. Ada Quill', role: 'psychiatrist' as const }, '2026-11-25T10:00:00.000Z']
    const agrees = { stand: 'agrees' } as const
    const signature = { version: 2, revision: 3, knowledge: 'rules', sha256: 'a', by, at, responses: { esketamine: agrees, racemic: agrees }, asks: [], coSignatures: [{ by: { ...by, name: 'Dr. Bo Lind' }, at, line: 'Read.' }], addenda: [] }
    expect(packetGround(assess(basePerson, exampleDay), basePerson, { label: 'Blue heron', psychiatrists: [] }, signature).signed).toBe('Record signed by Dr. Ada Quill (psychiatrist), 2026-11-25 10:00 UTC; version 2. Signed beside by Dr. Bo Lind (psychiatrist), 2026-11-25 10:00 UTC.')
  })

  test('tells a recorded opinion of cardiology or neurology where one is asked for', () => {
    expect(textOf({ ...basePerson, myocardialInfarction: 'within-12-months', specialistOpinion: 'yes' })).toContain('Cardiology or neurology opinion recorded: Yes')
    expect(text).not.toContain('Cardiology or neurology')
  })

  test('lists the visits only from a first day on', () => {
    expect(flat).toContain('Visit 12, week 8: 2027-01-19 Review of benefit after 4 weeks: 2026-12-29')
    expect(text).toContain('VISITS THE LABEL SETS OUT, IF TREATMENT BEGINS ON 2026-12-01')
    expect(textOf(basePerson)).not.toContain('Visit 1')
  })

  test.each<[string, Answers, string]>([
    ['not enough is answered', {}, 'not enough is answered'],
    ['safety comes first, a step being recorded', { ...basePerson, ideation: 'plan-intent', safetySteps: ['plan'] }, 'while safety comes first'],
    ['a contraindication is on record', { ...basePerson, aneurysm: 'yes' }, 'the guidance does not support esketamine'],
  ])('lists no visits where %s', (_, answers, why) => {
    expect(textOf(answers, { start: '2026-12-01' })).not.toContain('Visit 1')
    expect(whyNotLaidOut(packetGround(assess(answers, exampleDay), answers, { label: 'Blue heron', psychiatrists: [] }).guidance)).toContain(why)
  })

  test('says what a plan was not read for', () => expect(textOf(basePerson, { id: 'unitedhealthcare' })).toContain('What it asks for in this use was not read.'))

  test('tells no verdict while the options are held', () => {
    const held = textOf({ ...basePerson, ideation: 'plan-intent' }, { start: '2026-12-01' }).replace(/\s+/g, ' ')
    expect(held).toContain('Suicide safety comes first. Both options are held until a safety step is recorded.')
    expect(held).toContain('neither is shown to prevent suicide')
    expect(held).not.toContain('Racemic ketamine is approved')
    expect(held).not.toMatch(/Esketamine nasal spray:|Visit 1|an approved use/)
  })

  test('tells what speaks against while the options are held: no safety step lifts it', () => {
    const held = textOf({ ...basePerson, ideation: 'plan-intent', aneurysm: 'yes' }).replace(/\s+/g, ' ')
    expect(held).toMatch(/Both options are held until a safety step is recorded\. Speaks against esketamine nasal spray: [^.]*aneurysm[^.]*label contraindication/i)
    expect(held).not.toContain('Esketamine nasal spray: not supported')
  })

  test('says why safety comes first by its cause', () => {
    const held = textOf({ ...basePerson, chestPain: 'yes' })
    expect(held).toContain('An urgent medical sign comes first.')
    expect(held).not.toContain('Suicide safety comes first')
    const released = textOf({ ...basePerson, chestPain: 'yes', safetySteps: ['plan'] }).replace(/\s+/g, ' ')
    expect(released).toMatch(/An urgent medical sign comes first\. Esketamine nasal spray: other steps first\..*neither is shown to prevent suicide/)
  })

  test('names what speaks against and what comes first, and no use that the verdict does not rest on', () => {
    const against = textOf({ ...basePerson, aneurysm: 'yes' }, { start: '2026-12-01' }).replace(/\s+/g, ' ')
    expect(against).toContain('Esketamine nasal spray: not supported. Speaks against it: ')
    expect(against).not.toMatch(/an approved use|Visit 1/)
    const before = textOf({ ...basePerson, bloodPressure: { systolic: 170, diastolic: 105, date: exampleDay } }).replace(/\s+/g, ' ')
    expect(before).toMatch(/Esketamine nasal spray: (other steps first\. Comes first|not supported\. Speaks against it): \w/)
    expect(before).not.toContain('an approved use')
  })

  test.each<[string, Answers, RegExp]>([
    ['weighs', { ...basePerson, age: 70 }, /discuss with care\. Treatment-resistant depression, an approved use\. To weigh: 65 to 74 years \(70 years old; clinical convention of this project\)\. Neither drug is for emergencies/],
    ['weighs, with what is open beside it', { ...basePerson, age: 70, chestPain: undefined }, /To weigh: 65 to 74 years \(70 years old; clinical convention of this project\)\. Also open\. Not asked yet: chest pain now\. Open answers can change this\./],
    ['is open, and keeps it from more', { ...basePerson, bladder: undefined }, /discuss with care\. .*It waits for what is open\. Not asked yet: bladder symptoms or cystitis history\. Open answers can change this\./],
    ['is not answered', { ...basePerson, psychosis: undefined, pregnancy: 'not-known', bladder: undefined }, /not enough answered\. It waits for what is open\. Not asked yet: psychosis\. Asked, not known: pregnancy\. Neither drug is for emergencies/],
    ['is open among many, as a number', {}, /not enough answered\. It waits for what is open\. Not asked yet: suicidal thoughts in the past month; suicidal behavior; .*; \d+ more\. Neither drug is for emergencies/],
    ['holds whichever way it is', { ...basePerson, problem: undefined, mania: 'past' }, /not supported\. As these answers stand, at least one of these holds: Persistent depressive disorder alone; .*Bipolar depression: outside the approved uses of esketamine\./],
  ])('gives as the reason of a verdict what %s', (_, answers, says) => {
    const lines = textOf(answers).replace(/\s+/g, ' ')
    expect(lines.slice(lines.indexOf('Esketamine nasal spray: '))).toMatch(says)
  })

  test('says that nothing is open only where every line of the plan is shown, too', () => {
    const open = (id: string, stated: Stated = {}, answers = toldInFull): string => /NOT KNOWN (.*) CLINICAL/.exec(textOf(answers, { id, stated }).replace(/\s+/g, ' '))?.[1] ?? ''
    expect(open('cigna', { 'psychiatrist-orders': 'yes' })).toBe('Nothing is open.')
    expect(open('cigna')).toBe('Of what is asked for under coverage: 1 not shown.')
    expect(open('shared-pattern')).toBe('Of what is asked for under coverage: 1 missing, 3 not shown.')
    expect(open('unitedhealthcare')).toBe('Under coverage: what this plan asks for in this use was not read.')
    expect(open('cigna', { 'psychiatrist-orders': 'yes' }, { ...toldInFull, mania: 'past' })).not.toContain('Nothing is open.')
  })

  test('tells a response nobody asked about from one that is not known', () => {
    const trials = [{ ...basePerson.trials[0], response: undefined }, { ...basePerson.trials[1], response: 'not-known' as const }]
    const text = textOf({ ...basePerson, trials }).replace(/\s+/g, ' ')
    expect(text).toContain('sertraline 150 mg for 10 weeks, response not asked yet (SSRI); venlafaxine 225 mg for 8 weeks, response not known (SNRI)')
  })

  test('tells an answer that does not count as what it is', () => {
    const old = textOf({ ...basePerson, safetyAskedAt: '2026-11-20T09:00:00.000Z', scores: [{ instrument: 'phq-9', total: 19, date: '2026-08-20' }], bloodPressure: { systolic: 80, diastolic: 128, date: exampleDay } }).replace(/\s+/g, ' ')
    expect(old).toContain('Suicide safety asked on: Answered, too old to count: 2026-11-20 09:00 UTC')
    expect(old).toContain('PHQ-9 19, 2026-08-20 (too old to count)')
    expect(old).toContain('Blood pressure, seated: Not possible as entered: 80/128 mmHg')
    expect(old).toMatch(/Answered, too old to count: Rating scales; .*Suicide safety asked on/)
    expect(old).not.toContain('T09:00')
  })
})

test('the same answers give the same bytes, in lines that every portal takes', () => {
  fc.assert(
    fc.property(realisticAnswers, fc.constantFrom(...profiles), (answers, { id }) => {
      const text = textOf(answers, { id })
      expect(textOf(Object.fromEntries(Object.entries(answers).reverse()), { id })).toBe(text)
      expect(text).toMatch(/^[ -~\n]+$/)
      expect(text).not.toMatch(/\b(?:must|prescribe|safe|recommended|eligible|candidates?)\b|[<>]/i)
      expect(Math.max(...text.split('\n').map((one) => one.length))).toBeLessThanOrEqual(78)
    }),
    { numRuns: 60, seed: SEED },
  )
})
