import fc from 'fast-check'
import { basePerson } from '@/lib/clinical/base-person'
import { history } from '@/lib/cases/history'
import { ada, cleo, dov } from '../support/case-people'
import { agrees, anyStory, created, sha, signedBy, storyOf, type Deed } from '../support/case-stories'

test('a case in sentences', () => {
  const deeds: readonly Deed[] = [
    created(ada, {}),
    [ada, { kind: 'answered', revision: 1, changes: { ideation: 'passive', behavior: 'none', riskView: 'low', safetyAskedAt: '2026-11-25T09:00Z' } }],
    [cleo, { kind: 'answered', revision: 2, changes: { age: 45, trials: [], payer: null } }],
    [ada, { kind: 'answered', revision: 3, changes: { safetyAskedAt: '2026-11-25T09:10Z' } }],
    [ada, { kind: 'renamed', from: 'Blue heron', to: 'Grey owl' }],
    [ada, { kind: 'shared', with: cleo, sharing: 'write' }],
    [ada, { kind: 'assigned', from: null, to: cleo }],
    [ada, { kind: 'assigned', from: cleo.id, to: null }],
    [cleo, { kind: 'prior-authorization', from: null, to: { stage: 'approved', on: '2026-11-20', until: '2027-05-20' } }],
    [ada, { kind: 'review-due', from: null, to: '2026-12-23' }],
    [ada, { kind: 'review-due', from: '2026-12-23', to: null }],
    [ada, { kind: 'signed', revision: 4, knowledge: 'k', sha256: sha, responses: { ...agrees, racemic: { stand: 'differs', reason: 'access' } }, asks: [cleo] }],
    [cleo, { kind: 'co-signed', sha256: sha, line: 'Doses checked.' }],
    [ada, { kind: 'addendum', sha256: sha, text: 'Called the pharmacy.' }],
    [ada, { kind: 'reopened', version: 1 }],
    signedBy(dov, 4),
    [ada, { kind: 'returned', sha256: sha, line: 'Which dose?' }],
    [ada, { kind: 'printed', what: 'note' }],
    [ada, { kind: 'exported', what: 'record', format: 'json' }],
    [ada, { kind: 'unshared', with: cleo }],
    [ada, { kind: 'archived' }],
    [ada, { kind: 'restored' }],
  ]
  expect(history(storyOf(...deeds)).map(({ says, words }) => (words === undefined ? says : `${says} ${words}`))).toEqual([
    'Dr. Ada Quill began the case.',
    'Dr. Ada Quill answered 3 questions in safety.',
    'Cleo Tarn answered 1 question in diagnosis and 1 question in treatments and took back 1 question in practical questions.',
    'Dr. Ada Quill answered 1 question in safety.',
    'Dr. Ada Quill gave the case another label.',
    'Dr. Ada Quill shared the case with Cleo Tarn, to read and write.',
    'Dr. Ada Quill handed the case to Cleo Tarn.',
    'Dr. Ada Quill handed the case to nobody in particular.',
    'Cleo Tarn noted prior authorization: approved on 2026-11-20 until 2027-05-20.',
    'Dr. Ada Quill set the review for 2026-12-23.',
    'Dr. Ada Quill took out the review date.',
    'Dr. Ada Quill signed and asked Cleo Tarn to sign beside. Esketamine nasal spray: agrees; Ketamine infusion (off-label): differs: access decides.',
    'Cleo Tarn signed beside the record. Doses checked.',
    'Dr. Ada Quill added an addendum. Called the pharmacy.',
    'Dr. Ada Quill opened version 2.',
    'Dr. Dov Finch signed. Esketamine nasal spray: agrees; Ketamine infusion (off-label): agrees.',
    'Dr. Ada Quill returned the record to be worked on. Which dose?',
    'Dr. Ada Quill printed the note.',
    'Dr. Ada Quill exported the signed record as json.',
    'Dr. Ada Quill stopped sharing the case with Cleo Tarn.',
    'Dr. Ada Quill archived the case.',
    'Dr. Ada Quill restored the case.',
  ])
  expect(history(storyOf(created()))[0]?.says).toBe(`Dr. Ada Quill began the case with ${Object.keys(basePerson).length} questions answered.`)
})

test('law: every event of any story makes a sentence with who did it', () => {
  fc.assert(
    fc.property(anyStory, ({ events }) => history(events).every(({ says }, at) => says.startsWith(events[at]?.by.name ?? '-') && says.endsWith('.') && !/undefined|\bnull\b| {2}|\.\./.test(says))),
    { numRuns: 200 },
  )
})
