import { cannotTell, course, second, sertraline, stepsFirst, supported, venlafaxine, withCare, type WorkedCase } from './worked-case'

const arguable = { routes: { esketamine: { trd: 'arguable' }, racemic: { trd: 'arguable' } } } as const satisfies Partial<WorkedCase>
const notMet = { routes: { esketamine: { trd: 'not-met' }, racemic: { trd: 'not-met' } } } as const satisfies Partial<WorkedCase>
const met = { routes: { esketamine: { trd: 'met' }, racemic: { trd: 'met' } } } as const satisfies Partial<WorkedCase>

const length: readonly WorkedCase[] = [
  { name: 'The second course lasted 6 weeks, enough by default and short of 8', given: second({ ...venlafaxine, weeks: 6 }), ...supported, ...met, adequate: [2, 2], depends: [/8 weeks/] },
  { name: 'The second course lasted 5 weeks, enough only where 4 are asked for', given: second({ ...venlafaxine, weeks: 5 }), ...withCare, ...arguable, adequate: [1, 1], depends: [/4 weeks/] },
  { name: 'The second course lasted 4 weeks exactly', given: second({ ...venlafaxine, weeks: 4 }), ...withCare, ...arguable, depends: [/4 weeks/] },
  { name: 'The second course is told as 4 to 5 weeks', given: second({ ...venlafaxine, weeks: undefined, weeksBand: '4-5' }), ...withCare, ...arguable, depends: [/4 weeks/] },
  { name: 'The second course is told as 6 to 7 weeks', given: second({ ...venlafaxine, weeks: undefined, weeksBand: '6-7' }), ...supported, ...met, depends: [/8 weeks/] },
  { name: 'The second course is told as under 4 weeks', given: second({ ...venlafaxine, weeks: undefined, weeksBand: 'under-4' }), ...stepsFirst, ...notMet },
  { name: 'Both courses lasted 5 weeks: none is adequate by default', given: { trials: [{ ...sertraline, weeks: 5 }, { ...venlafaxine, weeks: 5 }] }, ...stepsFirst, adequate: [0, 0], depends: [/4 weeks/] },
  { name: 'The length of the second course is not known', given: second({ ...venlafaxine, weeks: 'not-known' }), ...cannotTell, adequate: [1, 2], asksFirst: 'trials' },
]

const dose: readonly WorkedCase[] = [
  { name: 'Bupropion 150 mg, enough only by the other dose table', given: second(course('bupropion', 150)), ...withCare, ...arguable, adequate: [1, 1], depends: [/other dose table/] },
  { name: 'Bupropion 300 mg', given: second(course('bupropion', 300)), ...supported, ...met, depends: [] },
  { name: 'Mirtazapine 30 mg is enough by both tables', given: second(course('mirtazapine', 30)), ...supported, ...met, depends: [] },
  { name: 'A third adequate trial takes away the dependence on the dose table', given: { trials: [sertraline, venlafaxine, course('mirtazapine', 15)] }, ...supported, ...met, adequate: [3, 3], depends: [] },
  { name: 'Trazodone 50 mg for sleep does not count, and the row says why', given: second(course('trazodone', 50)), ...stepsFirst, adequate: [1, 1], tells: [/sleep/i] },
  { name: 'Trazodone 150 mg, enough only by the other dose table', given: second(course('trazodone', 150)), ...withCare, ...arguable, depends: [/other dose table/] },
  { name: 'Trazodone 300 mg counts', given: second(course('trazodone', 300)), ...supported, ...met },
  { name: 'Amitriptyline 25 mg for pain does not count, and the row says why', given: second(course('amitriptyline', 25)), ...stepsFirst, adequate: [1, 1], tells: [/sleep or pain/i] },
  { name: 'Amitriptyline 100 mg, enough only by the other dose table', given: second(course('amitriptyline', 100)), ...withCare, ...arguable, depends: [/other dose table/] },
  { name: 'Duloxetine below its usual minimum', given: second(course('duloxetine', 30)), ...stepsFirst, ...notMet, adequate: [1, 1] },
  { name: 'Duloxetine at its usual minimum, told in words', given: second({ ...course('duloxetine', 0), doseMg: undefined, doseBand: 'usual-minimum' }), ...supported, ...met },
  { name: 'Duloxetine below its usual minimum, told in words', given: second({ ...course('duloxetine', 0), doseMg: undefined, doseBand: 'below-usual' }), ...stepsFirst, ...notMet },
  { name: 'The dose of the second course is not known', given: second({ ...venlafaxine, doseMg: 'not-known' }), ...cannotTell, adequate: [1, 2], asksFirst: 'trials' },
  { name: 'A drug without a recorded minimum: its dose counts as unknown', given: second(course('gepirone-er', 72.6)), ...cannotTell, adequate: [1, 2], asksFirst: 'trials' },
  { name: 'A drug with no recorded maximum waits for a second look at its dose', given: second(course('amoxapine', 300)), ...cannotTell, doubts: ['trials.1.doseMg'] },
]

const response: readonly WorkedCase[] = [
  { name: 'One adequate trial and one partial response', given: second({ ...venlafaxine, response: 'partial' }), ...withCare, ...arguable, adequate: [1, 1], finds: { 'indication/one-adequate-and-one-partial': /partial/i } },
  { name: 'Two partial responses', given: { trials: [{ ...sertraline, response: 'partial' }, { ...venlafaxine, response: 'partial' }] }, ...withCare, ...arguable, adequate: [0, 0], finds: { 'indication/two-partial-responses': /partial/i } },
  { name: 'A single partial response', given: { trials: [{ ...sertraline, response: 'partial' }] }, ...stepsFirst, ...notMet, adequate: [0, 0] },
  { name: 'A response of at least half that still holds is continued', given: second({ ...venlafaxine, response: 'good-and-holding' }), ...stepsFirst, ...notMet, adequate: [1, 1], step: /continu/i },
  { name: 'The response to the second course is not known', given: second({ ...venlafaxine, response: 'not-known' }), ...cannotTell, adequate: [1, 2], asksFirst: 'trials' },
  { name: 'The second course was often missed', given: second({ ...venlafaxine, taken: 'often-missed' }), ...stepsFirst, ...notMet, adequate: [1, 1], tells: [/adherence|missed|taken/i] },
  { name: 'It is not known whether the second course was taken', given: second({ ...venlafaxine, taken: 'not-known' }), ...cannotTell, adequate: [1, 2] },
  { name: 'One adequate trial and one adequate in an earlier episode', given: second({ ...venlafaxine, episode: 'earlier' }), ...withCare, ...arguable, adequate: [1, 1] },
  { name: 'Two adequate trials, both in an earlier episode', given: { trials: [{ ...sertraline, episode: 'earlier' }, { ...venlafaxine, episode: 'earlier' }] }, ...stepsFirst, ...notMet, adequate: [0, 0] },
  { name: 'The episode of the second course is not known', given: second({ ...venlafaxine, episode: 'not-known' }), esketamine: 'cannot-tell', racemic: 'discuss-with-care', adequate: [1, 2] },
  { name: 'Two courses stopped early for side effects', given: { trials: [{ ...sertraline, weeks: 2, stopped: 'side-effects' }, { ...venlafaxine, weeks: 3, stopped: 'side-effects' }] }, ...stepsFirst, ...notMet, adequate: [0, 0], finds: { 'indication/intolerance': /insurers/i } },
  { name: 'Stopped for side effects after 6 full weeks without response counts', given: second({ ...venlafaxine, weeks: 6, stopped: 'side-effects' }), ...supported, adequate: [2, 2] },
]

const names: readonly WorkedCase[] = [
  { name: 'Brand names count as their drugs', given: { trials: [course('Zoloft', 150), course('Effexor XR', 225)] }, ...supported, adequate: [2, 2] },
  { name: 'A brand and its drug count once', given: { trials: [course('Zoloft', 150), course('sertraline', 200)] }, ...stepsFirst, adequate: [1, 1] },
  { name: 'The same drug twice counts once', given: { trials: [sertraline, course('sertraline', 200)] }, ...stepsFirst, adequate: [1, 1] },
  { name: 'Citalopram and escitalopram count as two, which is said', given: { trials: [course('citalopram', 40), course('escitalopram', 20)] }, ...supported, adequate: [2, 2], tells: [/citalopram and escitalopram/i], finds: { 'indication/failures-in-one-class': /class/i } },
  { name: 'Venlafaxine and desvenlafaxine count as two, which is said', given: { trials: [course('venlafaxine', 225), course('desvenlafaxine', 50)] }, ...supported, adequate: [2, 2], tells: [/venlafaxine and desvenlafaxine/i] },
  { name: 'Two drugs of one class', given: second(course('fluoxetine', 40)), ...supported, finds: { 'indication/failures-in-one-class': /class/i } },
  { name: 'Two drugs of two classes', given: {}, ...supported, findsNot: ['indication/failures-in-one-class', 'indication/more-than-five-failures'] },
  { name: 'The name of the second drug is not known', given: second({ ...venlafaxine, drug: 'not-known' }), ...cannotTell, adequate: [1, 2], asksFirst: 'trials' },
  { name: 'A drug name alone is not a trial', given: { trials: [sertraline, { drug: 'venlafaxine' }] }, ...cannotTell, adequate: [1, 2], asksFirst: 'trials' },
  { name: 'No trial yet: first-line care comes first', given: { trials: [] }, ...stepsFirst, adequate: [0, 0], step: /first-line/i },
  { name: 'Trials not asked', given: { trials: undefined }, ...cannotTell, asksFirst: 'trials', tells: [/pharmacy|previous/i] },
  { name: 'Trials not known', given: { trials: 'not-known' }, ...cannotTell, asksFirst: 'trials' },
]

const five = [sertraline, venlafaxine, course('mirtazapine', 30), course('bupropion', 300), course('nortriptyline', 100)]
const together: readonly WorkedCase[] = [
  { name: 'Two antidepressants together, each adequate alone, are two trials', given: { trials: [course('sertraline', 150, { start: '2026-03-01', end: '2026-04-26' }), course('mirtazapine', 30, { start: '2026-03-01', end: '2026-04-26' })] }, ...supported, adequate: [2, 2] },
  { name: 'Two antidepressants together, one at a sleep dose, are one trial', given: { trials: [course('sertraline', 150), course('trazodone', 50)] }, ...stepsFirst, adequate: [1, 1] },
  {
    name: 'One adequate trial and one adequate augmentation',
    given: second(course('aripiprazole', 5)),
    esketamine: 'other-steps-first',
    racemic: 'discuss-with-care',
    adequate: [1, 1],
    routes: { esketamine: { trd: 'not-met' }, racemic: { trd: 'arguable' } },
    finds: { 'indication/one-adequate-and-augmentation': /augment/i },
    cites: ['elekt-d-eligibility'],
  },
  { name: 'Two augmentations and no adequate antidepressant', given: { trials: [course('aripiprazole', 5), course('quetiapine-xr', 150)] }, ...stepsFirst, adequate: [0, 0] },
  { name: 'Five failures are within trial entry', given: { trials: five }, ...supported, adequate: [5, 5], findsNot: ['indication/more-than-five-failures'] },
  { name: 'Six failures are outside trial entry, which is said', given: { trials: [...five, course('phenelzine', 60)] }, ...supported, adequate: [6, 6], finds: { 'indication/more-than-five-failures': /trial/i } },
  { name: 'ECT written in the place of a drug is no trial of a drug', given: second(course('ECT', 1)), ...stepsFirst, adequate: [1, 1] },
]

export const trialsAndThresholds: readonly WorkedCase[] = [...length, ...dose, ...response, ...names, ...together]
