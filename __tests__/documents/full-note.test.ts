import type { Signature } from '@/lib/cases/case'
import type { Answers } from '@/lib/clinical/answers'
import { basePerson, exampleDay } from '@/lib/clinical/base-person'
import { fullNote, type NoteSource } from '@/lib/documents/full-note'
import { assess } from '@/lib/guidance/assess'
import { ada, cleo } from '../support/case-people'

const asOf = `${exampleDay}T10:00`

function noteOf(changed: Answers, rest: Omit<NoteSource, 'assessment' | 'answers'> = {}): string {
  const answers = { ...basePerson, ...changed }
  return fullNote({ assessment: assess(answers, asOf), answers, ...rest })
}

/** The text without its line ends, to find what goes over several lines. */
const flat = (note: string): string => note.replace(/\s+/g, ' ')

const signature: Signature = {
  version: 2,
  revision: 7,
  knowledge: 'rules 2026.11.1',
  sha256: 'ab'.repeat(32),
  by: ada,
  at: '2026-11-25T09:30:00.000Z',
  responses: { esketamine: { stand: 'agrees' }, racemic: { stand: 'differs', reason: 'access', words: 'No site within 100 miles.' } },
  asks: [],
  coSignatures: [{ by: cleo, at: '2026-11-25T11:00:00.000Z', line: 'Seen together.' }],
  addenda: [{ by: ada, at: '2026-11-26T08:00:00.000Z', text: 'Payer asked for dates.' }],
}

test('says which case, whether it is signed, and by which knowledge', () => {
  const note = noteOf({}, { label: 'Willow 12' })
  expect(note).toMatch(/^Ketamine Consult, full note, 2026-11-25 10:00, case Willow 12\.\nNot signed\./)
  expect(flat(note)).toMatch(/Rules \S+, intake \S+, evidence \S+\. Rules-based guidance; the clinician decides\.$/)
})

test('gives each rule with its authority and the answers it rests on', () => {
  const note = flat(noteOf({ aneurysm: 'yes' }))
  expect(note).toContain('Aneurysmal vascular disease or arteriovenous malformation (esketamine: speaks against, label contraindication; infusion: speaks against, clinical convention of this project). Answers: aneurysmal vascular disease.')
})

test('gives with each rule what its finding says, without the answers once more', () => {
  const note = flat(noteOf({ aneurysm: 'yes' }))
  expect(note).toContain('Answers: aneurysmal vascular disease. Reason: The pressure rise after a dose is a serious hazard here, also after a repair.')
  expect(note).not.toMatch(/Reason: Aneurysmal/)
})

test('an answer that says "not asked" is told as not asked, and counted so', () => {
  const note = flat(noteOf({ ideation: 'not-asked' }))
  expect(note).toContain('Both options wait for what is open. Not asked yet: suicidal thoughts in the past month.')
  expect(note).toContain('Not asked, and can still matter: suicidal thoughts in the past month.')
  const unasked = /Without an answer, (\d+) in all: suicidal thoughts in the past month;/
  expect(unasked.exec(note)?.[1]).toBeDefined()
  expect(unasked.exec(note)?.[1]).toBe(unasked.exec(flat(noteOf({ ideation: undefined })))?.[1])
  expect(note).not.toContain('Asked, not known')
})

test('what does not apply after other answers is not told as asked and not known', () => {
  const note = flat(noteOf({ ect: 'none', ectResponse: 'not-known' }))
  expect(note).not.toContain('Asked, not known')
  expect(note).toContain('; 10 more do not apply after other answers.')
  expect(flat(noteOf({ ect: 'adequate', ectResponse: 'not-known' }))).toContain('Asked, not known: response to ECT.')
})

test('names what is open beside a finding that asks for care, and the verdicts stay', () => {
  const note = flat(noteOf({ chestPain: undefined, bladder: undefined }))
  expect(note).toContain('- Esketamine waits for what is open. Not asked yet: chest pain now; bladder symptoms or cystitis history. - Also open for infusion. Not asked yet: chest pain now. -')
  expect(flat(noteOf({ chestPain: undefined }))).toContain('- Esketamine waits for what is open. Not asked yet: chest pain now. - Also open for infusion. The same. -')
  expect(noteOf({})).not.toContain('Also open')
})

test('says why a trial was stopped, and of one still taken from when', () => {
  const trial = { drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', episode: 'this' } as const
  const note = flat(noteOf({ trials: [{ ...trial, stopped: 'side-effects' }, { ...trial, stopped: 'not-known' }, { ...trial, stopped: 'ongoing', start: '2026-09-16' }, { ...trial, stopped: 'no-benefit', start: '2026-01-05' }] }))
  expect(note).toContain('(taken on most days; stopped for side effects; in this episode)')
  expect(note).toContain('(taken on most days; whether and why it was stopped: not known; in this episode)')
  expect(note).toContain('(from 2026-09-16; taken on most days; still taken; in this episode)')
  expect(note).toContain('(2026-01-05; taken on most days; stopped for lack of benefit; in this episode)')
})

test('tells every answer, and of those not known which they are', () => {
  const note = flat(noteOf({ stroke: 'not-known', ideation: 'declined', payer: 'Plan A' }))
  expect(note).toContain('payer: Plan A')
  expect(note).toMatch(/Asked, not known: [^.]*suicidal thoughts in the past month \(asked, declined to answer\)/)
  expect(note).toMatch(/Asked, not known: [^.]*ischemic stroke/)
  expect(note).not.toContain('no ischemic stroke')
})

test('a trial has its dates', () => {
  const note = flat(noteOf({ trials: [{ drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', episode: 'this', start: '2026-01-05', end: '2026-03-16' }, { drug: 'not-known' }] }))
  expect(note).toMatch(/- Sertraline 150 mg for 10 weeks, no response: adequate \(2026-01-05 to 2026-03-16; taken on most days; in this episode\)\./)
})

test('a trial has how it was taken and its episode where that was asked, and nothing of them where it was not', () => {
  const trial = { drug: 'sertraline', doseMg: 150, weeks: 10, response: 'none' } as const
  const note = flat(noteOf({ trials: [{ ...trial, taken: 'often-missed', episode: 'earlier' }, { ...trial, taken: 'not-known', episode: 'not-known' }, trial] }))
  expect(note).toContain('doses were often missed (doses often missed; in an earlier episode).')
  expect(note).toContain('(how reliably it was taken: not known; which episode: not known).')
  expect(note.match(/how reliably it was taken: not known|which episode: not known/g)).toHaveLength(2)
})

test('a response that nobody asked about is not one that is not known', () => {
  const trial = { drug: 'sertraline', doseMg: 150, weeks: 10, taken: 'most-days', episode: 'this' } as const
  const trials = /Trials \(adequate: .* Why:/.exec(flat(noteOf({ trials: [trial, { ...trial, drug: 'venlafaxine', doseMg: 225, response: 'not-known' }] })))?.[0]
  expect(trials).toContain('- Sertraline 150 mg for 10 weeks, response not asked yet: cannot tell, response not asked yet (')
  expect(trials).toContain('- Venlafaxine 225 mg for 10 weeks, response not known: cannot tell, response not known (')
})

test('a signed note tells who agreed, who differed and why, and what stands beside it', () => {
  const note = flat(noteOf({}, { signature }))
  expect(note).toContain('Signed, version 2.')
  expect(note).toContain('Esketamine: the clinician agrees with the guidance.')
  expect(note).toContain('Infusion: the clinician differs from the guidance: access decides. In own words: No site within 100 miles.')
  expect(note).toContain(`Signed by ${ada.name} (psychiatrist), 2026-11-25 09:30 UTC; version 2, SHA-256 ${'ab'.repeat(32)}.`)
  expect(note).toContain(`Signed beside by ${cleo.name} (care-team), 2026-11-25 11:00 UTC: Seen together.`)
  expect(note).toContain(`Addendum by ${ada.name} (psychiatrist), 2026-11-26 08:00 UTC: Payer asked for dates.`)
})

test('while the options are held it gives no verdict and no reason for one', () => {
  const note = noteOf({ ideation: 'plan-intent', safetySteps: [] })
  expect(note).toContain('Suicide safety comes first')
  expect(note).not.toMatch(/Esketamine nasal spray:|^Why:/m)
})

test('names what has no answer: of many, those of safety by name and the others by section', () => {
  const blank = flat(fullNote({ assessment: assess({}, asOf), answers: {} }))
  expect(blank).toContain('Without an answer, 125 in all: suicidal thoughts in the past month;')
  expect(blank).toContain('23 of diagnosis; 21 of treatments so far;')
  expect(flat(noteOf({}))).toMatch(/Without an answer, \d+ in all: self-injury without wish to die; when the safety questions were asked;/)
})

test('what does not apply after other answers is counted apart from what has no answer', () => {
  const withoutThoughts = /Without an answer, (\d+) in all: ([^.]*)\./.exec(flat(noteOf({})))
  expect(withoutThoughts?.[1]).toBe('12')
  expect(withoutThoughts?.[2]).toMatch(/; payer; 10 more do not apply after other answers$/)
  expect(withoutThoughts?.[2]).not.toMatch(/who reported it|access to lethal means|date of the pregnancy test/)
  expect(flat(noteOf({ ideation: 'passive' }))).toMatch(/Without an answer, \d+ in all: who reported it; access to lethal means;/)
})

test('names the authority on which a verdict rests, and what is open where it waits', () => {
  expect(flat(noteOf({ aneurysm: 'yes' }))).toMatch(/- Esketamine nasal spray: not supported[^-]*\. Rests on: label contraindication\. - Ketamine infusion \(off-label\): not supported[^-]*\. Rests on: clinical convention of this project\./)
  const waits = flat(noteOf({ psychosis: undefined, pregnancy: 'not-known' }))
  expect(waits).toContain('Why: - Both options wait for what is open. Not asked yet: psychosis. Asked, not known: pregnancy.')
  expect(waits).not.toContain('Rests on')
  expect(flat(noteOf({ bladder: undefined }))).toContain('Why: - Esketamine waits for what is open. Not asked yet: bladder symptoms or cystitis history.')
  expect(flat(noteOf({ problem: undefined, mania: 'past' }))).toMatch(/- Esketamine nasal spray: not supported\. As these answers stand, at least one of these holds: Persistent depressive disorder alone; /)
})

test('says that neither drug prevents suicide, once, whether or not safety leads', () => {
  for (const changed of [{}, { ideation: 'plan-intent' }, { aneurysm: 'yes' }] satisfies Answers[]) {
    expect(flat(noteOf(changed)).match(/Neither drug is for emergencies, and neither is shown to prevent suicide\./g)).toHaveLength(1)
  }
  const { said, ...rest } = assess(basePerson, asOf)
  expect(fullNote({ assessment: { ...rest, said: said.slice(1) }, answers: basePerson })).not.toContain('prevent suicide')
})

test('says that urgent signs were not asked, or how many of them', () => {
  const [chestPain, delirium] = ['chestPain', 'delirium'] as const
  const blank = flat(fullNote({ assessment: assess({}, asOf), answers: {} }))
  expect(blank).toMatch(/Suicide safety: [^.]*; urgent signs: not asked yet\./)
  expect(flat(noteOf({ [chestPain]: undefined, [delirium]: undefined }))).toMatch(/Suicide safety: [^.]*; 6 of 8 urgent signs asked, none of them present; 2 of 8 urgent signs: not asked yet\./)
  expect(noteOf({})).not.toContain('urgent signs: not asked yet')
})

test('says whose judgment of the risk it is', () => {
  const note = flat(noteOf({}))
  expect(note).toMatch(/Suicide safety: [^.]*; risk judged low by the clinician;/)
  expect(note).toMatch(/Answers: suicide safety: [^.]*; the clinician's view of suicide risk: Low;/)
  expect(noteOf({ riskView: 'not-formed' })).not.toContain('by the clinician')
  const lowered = 'that view does not lower what puts safety first'
  expect(flat(noteOf({ chestPain: 'yes' }))).toContain(`risk judged low by the clinician; ${lowered};`)
  expect(flat(noteOf({ chestPain: 'yes', riskView: 'high' }))).not.toContain(lowered)
  expect(flat(note)).not.toContain(lowered)
})

test('tells the safety steps done; while safety comes first also that none is recorded', () => {
  expect(flat(noteOf({ ideation: 'plan-intent', safetySteps: ['plan', 'crisis-line'] }))).toContain('Safety steps done: safety plan made; 988 given.')
  expect(flat(noteOf({ ideation: 'plan-intent', safetySteps: ['none-yet'] }))).toContain('Safety steps done: none yet.')
  expect(flat(noteOf({ ideation: 'plan-intent', safetySteps: undefined }))).toContain('Safety steps done: none recorded.')
  expect(noteOf({ ideation: 'plan-intent', safetySteps: undefined, assessmentDone: 'yes' })).not.toContain('none recorded')
  expect(flat(noteOf({ ideation: 'plan-intent', safetySteps: 'not-known' }))).toContain('Safety steps done: not known.')
  expect(noteOf({})).not.toContain('Safety steps done:')
})

test('with much to tell it fits on two sheets', () => {
  const trials = ['sertraline', 'venlafaxine', 'bupropion', 'mirtazapine', 'nortriptyline'].map((drug) => ({ drug, doseMg: 50, weeks: 5, taken: 'most-days' as const, response: 'partial' as const, stopped: 'no-benefit' as const, episode: 'this' as const, start: '2026-01-05', end: '2026-02-09' }))
  const note = noteOf({ trials, age: 70, psychosis: undefined, benzodiazepine: 'yes', bladder: undefined, thyroid: 'yes', alcohol: 'mild' })
  // A sheet takes 70 lines of 10 pt; the title of the page and the heading take some of the first.
  expect(note.split('\n').length).toBeLessThanOrEqual(133)
})

test('an answer that others put aside is no fact of this person', () => {
  const note = flat(noteOf({ ideation: 'none', ideationRecency: 'today', behavior: 'none', behaviorWhen: 'week' }))
  expect(note).toMatch(/Recorded, put aside by other answers: [^.]*when the thoughts were last present: Today/)
  expect(note).not.toMatch(/Answers: suicide safety: [^.]*(Today|past 7 days)/)
})

test('an answer that does not count says why', () => {
  const note = flat(noteOf({ bloodPressure: { systolic: 80, diastolic: 120, date: exampleDay }, safetyAskedAt: '2026-11-01' }))
  expect(note).toMatch(/blood pressure: 80\/120 mmHg, 2026-11-25 \(not possible as entered\)/)
  expect(note).toMatch(/Answers: suicide safety: no suicidal thoughts in the past month \(too old\)/)
})

test('beside thoughts it says of means and company also that they were not asked', () => {
  expect(flat(noteOf({ ideation: 'plan-intent', accessToMeans: 'yes' }))).toMatch(/Suicide safety: [^.]*; has access to lethal means; being alone now: not asked/)
})

test('while safety leads, its steps and its limit are named', () => {
  const note = flat(noteOf({ chestPain: 'yes' }))
  expect(note).toContain('Safety steps the guidance names (not a record of what was done):')
  expect(note).toContain('neither is shown to prevent suicide')
  expect(note).not.toContain('Suicide safety comes first')
})

test('the other options stand in it as they stand in this person', () => {
  expect(flat(noteOf({}))).toMatch(/Other options: [^.]*ECT: not tried yet/)
})

test('the same source gives the same bytes, in whatever order the answers were given', () => {
  const shuffled = Object.fromEntries(Object.entries(basePerson).reverse()) as Answers
  expect(fullNote({ assessment: assess(shuffled, asOf), answers: shuffled })).toBe(noteOf({}))
})
