import type { Answers } from '@/lib/clinical/answers'
import { cannotTell, notSupported, stepsFirst, supported, withCare, type WorkedCase } from './worked-case'

const bp = (systolic: number | 'not-known', diastolic: number | 'not-known', date = '2026-11-25'): Answers => ({ bloodPressure: { systolic, diastolic, date } })
const opinion = { specialistOpinion: 'yes' } as const

const pressure: readonly WorkedCase[] = [
  { name: '140/90 is not above 140 or 90', given: bp(140, 90), ...supported, findsNot: ['vascular/pressure-raised'] },
  { name: '141/90 is above 140', given: bp(141, 90), ...withCare, finds: { 'vascular/pressure-raised': /session/i } },
  { name: '140/91 is above 90', given: bp(140, 91), ...withCare, finds: { 'vascular/pressure-raised': /session/i } },
  { name: '159/99 is still a matter of that session', given: bp(159, 99), ...withCare },
  { name: '160/80: control comes first', given: bp(160, 80), ...stepsFirst, step: /control|re-?check|pressure/i, finds: { 'vascular/pressure-high-or-uncontrolled': /label/i }, tiers: { esketamine: 'convention', racemic: 'convention' } },
  { name: '159/100: control comes first', given: bp(159, 100), ...stepsFirst, step: /control|re-?check|pressure/i },
  { name: '150/99 is below the stop by both values', given: bp(150, 99), ...withCare },
  { name: 'Hypertension judged uncontrolled, 128/80 today', given: { hypertension: 'uncontrolled' }, ...stepsFirst },
  { name: 'Controlled hypertension, 128/80', given: { hypertension: 'controlled' }, ...supported, finds: { 'vascular/controlled-hypertension': /hypertension|pressure/i } },
  { name: 'Controlled hypertension, 150/88', given: { hypertension: 'controlled', ...bp(150, 88) }, ...withCare },
  { name: 'Controlled hypertension, pressure not known', given: { hypertension: 'controlled', bloodPressure: 'not-known' }, ...cannotTell, asksFirst: 'bloodPressure' },
  { name: 'Hypertension not asked, 128/80 today', given: { hypertension: undefined }, ...withCare, asksOnly: ['hypertension'] },
  { name: 'Systolic 165, diastolic not known: either value is enough', given: bp(165, 'not-known'), ...stepsFirst },
  { name: 'Systolic 128, diastolic not known, controlled hypertension', given: { hypertension: 'controlled', ...bp(128, 'not-known') }, ...cannotTell, asks: ['bloodPressure'] },
  { name: 'Systolic 128, diastolic not known, no hypertension', given: bp(128, 'not-known'), ...withCare, asksOnly: ['bloodPressure'] },
]

const bounds: readonly WorkedCase[] = [
  { name: 'A reading three months old to the day counts', given: bp(128, 80, '2026-08-25'), ...supported, stale: [] },
  { name: 'A reading older than three months is asked again', given: bp(128, 80, '2026-08-24'), ...withCare, stale: ['bloodPressure.date'], asksOnly: ['bloodPressure'] },
  { name: 'Treated hypertension, a reading four weeks old counts', given: { hypertension: 'controlled', ...bp(128, 80, '2026-10-28') }, ...supported, stale: [] },
  { name: 'Treated hypertension, a reading older than four weeks is asked again', given: { hypertension: 'controlled', ...bp(128, 80, '2026-10-27') }, ...cannotTell, stale: ['bloodPressure.date'], asksFirst: 'bloodPressure' },
  { name: 'Systolic below diastolic is refused', given: bp(80, 128), ...withCare, refused: { 'bloodPressure.systolic': /diastolic/ }, asks: ['bloodPressure'] },
  { name: 'Systolic equal to diastolic is refused', given: bp(90, 90), ...withCare, refused: { 'bloodPressure.systolic': /diastolic/ } },
  { name: 'Systolic 301 is refused, and with hypertension nothing can be told', given: { hypertension: 'controlled', ...bp(301, 80) }, ...cannotTell, refused: { 'bloodPressure.systolic': /300/ } },
  { name: 'Diastolic 19 is refused', given: bp(128, 19), ...withCare, refused: { 'bloodPressure.diastolic': /20/ } },
  { name: 'A reading dated tomorrow is refused', given: bp(128, 80, '2026-11-26'), ...withCare, refused: { 'bloodPressure.date': /future/ } },
  { name: '221/110: 221 waits for a second look, 110 counts', given: bp(221, 110), ...stepsFirst, doubts: ['bloodPressure.systolic'] },
  { name: '210/135: 135 waits for a second look, 210 counts', given: bp(210, 135), ...stepsFirst, doubts: ['bloodPressure.diastolic'] },
  { name: '221/80 waits for a second look', given: bp(221, 80), ...withCare, doubts: ['bloodPressure.systolic'], asks: ['bloodPressure'] },
  { name: '225/135 waits for a second look', given: bp(225, 135), ...withCare, doubts: ['bloodPressure.systolic', 'bloodPressure.diastolic'], asks: ['bloodPressure'] },
  { name: '221/110 confirmed', given: { bloodPressure: { systolic: 221, diastolic: 110, date: '2026-11-25', confirmed: true } }, ...stepsFirst, doubts: [] },
  { name: '220/130 is not unlikely', given: bp(220, 130), ...stepsFirst, doubts: [] },
]

const vessels: readonly WorkedCase[] = [
  { name: 'Arteriovenous malformation', given: { arteriovenousMalformation: 'yes' }, ...notSupported, cites: ['esk-contraindications'], tiers: { esketamine: 'label-contraindication', racemic: 'convention' } },
  { name: 'Bleeding inside the brain, ever', given: { intracerebralHemorrhage: 'yes' }, ...notSupported, cites: ['esk-contraindications'], tiers: { esketamine: 'label-contraindication', racemic: 'convention' } },
  { name: 'Raised intracranial pressure', given: { raisedIntracranialPressure: 'yes' }, ...notSupported, tells: [/neurolog/i], tiers: { esketamine: 'label-contraindication', racemic: 'convention' } },
  { name: 'Aneurysm not known', given: { aneurysm: 'not-known' }, ...cannotTell, asksFirst: 'aneurysm' },
  { name: 'Aneurysm not asked', given: { aneurysm: undefined }, ...cannotTell, asksFirst: 'aneurysm' },
  { name: 'A heart attack within 6 weeks, no opinion', given: { myocardialInfarction: 'within-6-weeks' }, ...stepsFirst, step: /heart or brain specialist/i, cites: ['esk-eu-differences'] },
  { name: 'A heart attack 6 weeks to 12 months ago, no opinion', given: { myocardialInfarction: 'within-12-months' }, ...stepsFirst, step: /heart or brain specialist/i },
  { name: 'The same, opinion not asked', given: { myocardialInfarction: 'within-12-months', specialistOpinion: undefined }, ...stepsFirst },
  { name: 'The same, with a cardiology opinion', given: { myocardialInfarction: 'within-12-months', ...opinion }, ...withCare, finds: { 'vascular/recent-event-cleared': /opinion/i } },
  { name: 'A heart attack more than 12 months ago', given: { myocardialInfarction: 'older' }, ...withCare, finds: { 'vascular/other-heart-or-brain-disease': /opinion|cardiolog/i } },
  { name: 'Heart attack not known', given: { myocardialInfarction: 'not-known' }, ...cannotTell, asksFirst: 'myocardialInfarction' },
  { name: 'A stent 3 months ago, no opinion', given: { revascularization: 'within-12-months' }, ...stepsFirst },
  { name: 'A stroke within 12 months, no opinion', given: { stroke: 'within-12-months' }, ...stepsFirst, step: /heart or brain specialist/i },
  { name: 'A stroke within 12 months, cleared by neurology', given: { stroke: 'within-12-months', ...opinion }, ...withCare },
  { name: 'A TIA within 12 months, no opinion', given: { transientIschemicAttack: 'within-12-months' }, ...stepsFirst },
  { name: 'A TIA years ago', given: { transientIschemicAttack: 'older' }, ...withCare },
  { name: 'Unstable angina stays a stop with an opinion', given: { unstableAngina: 'yes', ...opinion }, ...stepsFirst, step: /heart or brain specialist/i },
  { name: 'Decompensated heart failure', given: { heartFailure: 'decompensated' }, ...stepsFirst, step: /heart or brain specialist/i },
  { name: 'Compensated heart failure', given: { heartFailure: 'compensated' }, ...withCare },
  { name: 'Uncontrolled arrhythmia', given: { arrhythmia: 'uncontrolled' }, ...stepsFirst },
  { name: 'Controlled arrhythmia', given: { arrhythmia: 'controlled' }, ...withCare },
  { name: 'Hypertensive encephalopathy', given: { hypertensiveEncephalopathy: 'yes' }, ...stepsFirst },
  { name: 'Other heart disease, also a transplant', given: { otherHeart: 'yes' }, ...withCare, finds: { 'vascular/other-heart-or-brain-disease': /opinion|cardiolog/i } },
  { name: 'Untreated narrow-angle glaucoma', given: { eyePressure: 'untreated' }, ...stepsFirst, step: /ophthalm|eye/i, tiers: { esketamine: 'trial-exclusion', racemic: 'trial-exclusion' } },
]

export const heartAndPressure: readonly WorkedCase[] = [...pressure, ...bounds, ...vessels]
