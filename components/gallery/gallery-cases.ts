import type { Answers } from '@/lib/clinical/answers'
import { basePerson } from '@/lib/clinical/base-person'
import type { Section } from '@/lib/clinical/item'

/** A synthetic state of the consult, with the section of the form in which it shows. */
export type GalleryCase = { readonly title: string; readonly shows: string; readonly answers: Answers; readonly section: Section; readonly loading?: true }

// Undated, so that nothing in the gallery grows old.
const { safetyAskedAt: _asked, ...undated } = basePerson
const base: Answers = {
  ...undated,
  ...(Array.isArray(basePerson.scores) && { scores: basePerson.scores.map(({ date: _date, ...score }) => score) }),
}
const trial = { doseMg: 150, weeks: 10, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' } as const

/** Every state that the consult can be in, by the name its address has. */
export const galleryCases = {
  loading: { title: 'Rules loading', shows: 'The form takes answers; the guidance waits for the rules.', answers: {}, section: 'safety', loading: true },
  blank: { title: 'Nothing answered', shows: 'No verdict, and the questions that come first.', answers: {}, section: 'safety' },
  discuss: { title: 'Worth discussing', shows: 'Esketamine settled; infusion with care, as it always is off-label.', answers: base, section: 'treatments' },
  'with-care': {
    title: 'Discuss with care',
    shows: 'Raised blood pressure weighs on both options.',
    answers: { ...base, bloodPressure: { systolic: 152, diastolic: 94 } },
    section: 'medical',
  },
  'steps-first': { title: 'Other steps first', shows: 'A recent stroke, and the step that it asks for.', answers: { ...base, stroke: 'within-6-weeks' }, section: 'medical' },
  'not-supported': { title: 'Not supported', shows: 'A label contraindication.', answers: { ...base, aneurysm: 'yes' }, section: 'medical' },
  held: { title: 'Safety first, options held', shows: 'A plan with intent, and no step recorded.', answers: { ...base, ideation: 'plan-intent', safetySteps: [] }, section: 'safety' },
  released: {
    title: 'Safety first, a step recorded',
    shows: 'The safety message stays; the options are shown under it.',
    answers: { ...base, ideation: 'plan-intent', safetySteps: ['plan'] },
    section: 'safety',
  },
  'not-known': {
    title: 'Not known',
    shows: 'Decisive answers that were asked and are not known.',
    answers: { ...base, trials: 'not-known', bloodPressure: 'not-known', aneurysm: 'not-known', age: 'not-known' },
    section: 'medical',
  },
  contradiction: { title: 'Contradictory answers', shows: 'Two answers that cannot both be true.', answers: { ...base, problem: 'psychotic', psychosis: 'never' }, section: 'diagnosis' },
  refused: {
    title: 'Impossible and unlikely values',
    shows: 'What cannot be is refused at its field; what is unlikely waits to be confirmed.',
    answers: { ...base, age: 450, bloodPressure: { systolic: 230, diastolic: 131 } },
    section: 'diagnosis',
  },
  stale: {
    title: 'Answers too old',
    shows: 'Safety answers of another day, and an old blood pressure.',
    answers: { ...base, safetyAskedAt: '2026-01-05T09:00', bloodPressure: { systolic: 128, diastolic: 82, date: '2026-01-05' } },
    section: 'safety',
  },
  trials: {
    title: 'Trials in every state',
    shows: 'Adequate, not adequate, cannot tell, stopped for side effects, impossible dose, unlisted drug.',
    answers: {
      ...base,
      trials: [
        { ...trial, drug: 'sertraline' },
        { ...trial, drug: 'venlafaxine', weeks: 3 },
        { drug: 'bupropion', weeks: 8, taken: 'most-days', response: 'none', episode: 'this' },
        { ...trial, drug: 'mirtazapine', doseMg: 15, weeks: 1, stopped: 'side-effects' },
        { ...trial, drug: 'fluoxetine', doseMg: 99999 },
        { ...trial, drug: 'an unlisted drug' },
      ],
    },
    section: 'treatments',
  },
} as const satisfies Readonly<Record<string, GalleryCase>>

type GalleryCaseId = keyof typeof galleryCases
export const galleryCaseIds = Object.keys(galleryCases) as GalleryCaseId[]

export const isGalleryCase = (id: string): id is GalleryCaseId => Object.hasOwn(galleryCases, id)
