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
      { says: 'In one large study about 37 of 100 people got well with the first step. With the next three it was 31, then 14, then 13 of 100.', from: ['stard-steps'] },
    ],
  },
  {
    id: 'augmentation',
    title: 'A second drug added to your pill',
    says: [
      { says: 'You keep your pill and take a second drug with it.', from: ['canmat-adjuncts'] },
      { says: 'In the trial of the spray, 18 of 100 people felt well or almost well after 8 weeks with one such drug.', from: ['trial-escape-trd'] },
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
      { says: 'In one trial of 186 people in a hospital, 63 of 100 felt well or almost well with it, and 46 of 100 with ketamine.', from: ['trial-ketect-2022'] },
      { says: 'In another trial 41 of 100 felt much better with it. With ketamine it was 55 of 100.', from: ['trial-elekt-d'] },
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
