import type { Plain } from './plain'

/** A treatment beside the two options, for the person treated: always all of them, each told in two sentences. */
export type OtherWay = { readonly id: string; readonly title: string; readonly says: readonly [Plain, Plain] }

/** The other ways to treat depression, in one order and at equal weight; numbers are of 100 people. */
export const otherWays: readonly OtherWay[] = [
  {
    id: 'oral',
    title: 'Another pill',
    says: [
      { says: 'You change to another pill, or take two that work in different ways.', from: ['stage-of-treatment-before-esketamine', 'trd-canmat-definition'] },
      { says: 'In one large study 37 of 100 people got well with the first pill, and 13 of 100 with the fourth. A later count came out lower.', from: ['stard-steps', 'pigott-2023'] },
    ],
  },
  {
    id: 'augmentation',
    title: 'A second drug added to your pill',
    says: [
      { says: 'You keep your pill and take a second drug with it.', from: ['canmat-adjuncts'] },
      { says: 'In one trial 18 of 100 people felt well or almost well after 8 weeks with one such drug.', from: ['trial-escape-trd'] },
    ],
  },
  {
    id: 'psychotherapy',
    title: 'Talk therapy',
    says: [
      { says: 'Experts ask for it before ketamine, or along with it.', from: ['stage-of-treatment-before-esketamine'] },
      { says: 'We have no number for it here.', from: ['stage-of-treatment-before-esketamine'] },
    ],
  },
  {
    id: 'ect',
    title: 'ECT',
    says: [
      { says: 'Of 100 people with very bad depression, about 65 to 75 get better with it.', from: ['ect-response-rate'] },
      { says: 'Next to ketamine it did better in one trial, and not as well in another.', from: ['trial-ketect-2022', 'trial-elekt-d'] },
    ],
  },
  {
    id: 'tms',
    title: 'TMS',
    says: [
      { says: 'It is given in a course of many visits.', from: ['athf-sf-principles'] },
      { says: 'We have no number for it here.', from: ['athf-sf-principles'] },
    ],
  },
]
