import { practice } from '../practice-case'
import { course, phq9, seated } from './facts'

/** What came of a treatment: half a response, an addition, a course cut short. */
export const responseCases = [
  practice({
    id: 'three-names-in-the-chart',
    title: 'A night nurse with three medicines in her chart',
    difficulty: 'everyday',
    lesson: 'no-effect',
    practices: ['indication/no-route-esketamine', 'indication/no-route-infusion', 'indication/intolerance'],
    narrative: [
      'She is 41, a night nurse, in her first episode of depression. I judged it severe. Her PHQ-9 is 20 today. She has been on sick leave since last week. The chart says that three antidepressants failed.',
      'Escitalopram 20 mg for 10 weeks, taken daily, changed nothing. Paroxetine 20 mg made her sick and shaky; she stopped on day 10. Duloxetine 60 mg has run for 11 weeks without a change. Between shifts she forgot it three or four days a week, and the pharmacy confirms the gaps.',
      'A pregnancy test last week was negative. Blood pressure is 120/76. She has no suicidal thoughts. The hospital chaplain talks with her; she has had no structured psychotherapy.',
    ],
    given: {
      age: 41,
      problem: 'mdd-single',
      scores: phq9(20),
      trials: [
        course('escitalopram', 20, 10),
        course('paroxetine', 20, 1.4, { stopped: 'side-effects' }),
        course('duloxetine', 60, 11, { taken: 'often-missed', stopped: 'ongoing' }),
      ],
      psychotherapy: 'none',
      bloodPressure: seated(120, 76),
      pregnancy: 'no',
      pregnancyTestDate: '2026-11-18',
    },
    points: [
      { says: 'A course often missed, or stopped only for side effects, is not counted as a failed trial.', because: ['adequacy-min-vs-usual'] },
      { says: 'Intolerance stands beside the count, not in it. Some payers still accept it.', because: ['adequacy-min-vs-usual'] },
      {
        says: 'Guidelines ask for optimizing, switching or augmenting, and psychotherapy with evidence, before or alongside these drugs.',
        because: ['stage-of-treatment-before-esketamine'],
      },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'indication/no-route-esketamine', 'indication/no-route-infusion'],
    },
  }),
  practice({
    id: 'a-third-better',
    title: 'A translator who is somewhat better',
    difficulty: 'hard',
    lesson: 'sources-disagree',
    practices: ['indication/one-adequate-and-one-partial'],
    narrative: [
      'He is 44, a translator who works from home. This is his second episode of depression, now ten months long. He manages half days and sees nobody. I judged it moderate. His PHQ-9 is 16 today.',
      'Fluoxetine 40 mg for 9 weeks changed nothing. Then came venlafaxine 187.5 mg, the most he can bear, now for 12 weeks. On it his PHQ-9 fell from 24 to 16, a drop of one third. He took both daily. Behavioral activation has run since July.',
      'An older policy of his insurer would call the second course a failure. His former psychiatrist wrote that it worked. Blood pressure is 124/80. He had a knee operation in 2019, drinks a glass of wine with dinner, and has no suicidal thoughts.',
    ],
    given: {
      age: 44,
      severityView: 'moderate',
      episodeWeeks: 43,
      scores: phq9(16),
      trials: [course('fluoxetine', 40, 9), course('venlafaxine', 187.5, 12, { doseBand: 'maximum-tolerated', response: 'partial', stopped: 'ongoing' })],
      oralAntidepressantName: 'venlafaxine',
      bloodPressure: seated(124, 80),
      alcohol: 'use',
    },
    points: [
      {
        says: 'The monotherapy trial took an improvement of 25% or less as failure. More than that, short of half, makes resistance arguable here.',
        because: ['trd-nonresponse-threshold'],
      },
      {
        says: 'Experts differ: a Delphi consensus keeps partial response apart from resistance, while one older policy counted it as failure.',
        because: ['trd-definition-sforzini', 'payer-bcbsnd'],
      },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'indication/one-adequate-and-one-partial'],
    },
  }),
  practice({
    id: 'something-added',
    title: 'A land surveyor and an addition this fall',
    difficulty: 'everyday',
    lesson: 'both-routes',
    practices: ['indication/no-route-esketamine', 'indication/one-adequate-and-augmentation'],
    narrative: [
      'She is 58, past menopause, a land surveyor. She has been depressed since May and reads every angle twice before she believes it. I judged it severe. Her PHQ-9 is 18 today.',
      'Sertraline 200 mg, now 16 weeks at that dose, did nothing by itself. For the last 8 weeks she has also taken aripiprazole 5 mg. Only her weight changed. She misses hardly a dose. There was no other antidepressant in this episode. An episode in her thirties passed without medicine.',
      'Psychotherapy since June has been good and has not been enough. She has no suicidal thoughts and no other illness. Blood pressure is 130/84.',
    ],
    given: {
      age: 58,
      scores: phq9(18),
      trials: [course('sertraline', 200, 16, { stopped: 'ongoing' }), course('aripiprazole', 5, 8, { stopped: 'ongoing' })],
      oralAntidepressantName: 'sertraline',
      bloodPressure: seated(130, 84),
    },
    points: [
      { says: 'The esketamine program counted antidepressants in the current episode. An augmentation is not a second one.', because: ['trd-definition-label-trials'] },
      {
        says: 'ELEKT-D, a trial of racemic ketamine, counted augmentation too. That makes an infusion arguable here, and settles nothing more.',
        because: ['elekt-d-eligibility'],
      },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'indication/no-route-esketamine', 'indication/one-adequate-and-augmentation'],
    },
  }),
  practice({
    id: 'six-medicines-and-ect',
    title: 'A former goldsmith with a long list',
    difficulty: 'hard',
    lesson: 'no-effect',
    practices: [
      'indication/treatment-resistant',
      'indication/more-than-five-failures',
      'psychiatric/ect-without-response',
      'medicines/lamotrigine',
      'medicines/lithium',
    ],
    narrative: [
      'She is 56, past menopause, once a goldsmith. The same episode of depression has lasted six years. I judged it severe. Her PHQ-9 is 22 today. She has no suicidal thoughts and has never been manic.',
      'Six antidepressants changed nothing, each taken daily for 8 weeks or more. First came sertraline 150 mg, venlafaxine 225 mg and bupropion 300 mg. Mirtazapine 45 mg, nortriptyline 100 mg and now vortioxetine 20 mg followed. An adequate course of ECT in 2024 brought no response, and TMS none.',
      'Beside vortioxetine she takes lithium 900 mg, now for 12 weeks with levels in range and no change, and lamotrigine for the past year. A friend told her that lamotrigine blocks ketamine. Kidney and thyroid tests are normal. Blood pressure is 128/80.',
    ],
    given: {
      age: 56,
      episodeWeeks: 312,
      scores: phq9(22),
      trials: [
        course('sertraline', 150, 10),
        course('venlafaxine', 225, 12),
        course('bupropion', 300, 9),
        course('mirtazapine', 45, 8),
        course('nortriptyline', 100, 11),
        course('vortioxetine', 20, 14, { stopped: 'ongoing' }),
        course('lithium', 900, 12, { doseBand: 'usual-minimum', stopped: 'ongoing' }),
      ],
      ect: 'adequate',
      ectResponse: 'none',
      tms: 'adequate',
      tmsResponse: 'none',
      oralAntidepressantName: 'vortioxetine',
      lamotrigine: 'yes',
      lithium: 'yes',
      moodStabilizer: 'yes',
    },
    points: [
      { says: 'In what little evidence there is, neither lamotrigine nor lithium changed the response to ketamine.', because: ['h-lamotrigine', 'h-lithium'] },
      { says: 'The short esketamine trials took in people with 2 to 5 failed antidepressants; six lie outside them.', because: ['trd-transform-eligibility'] },
      { says: 'In STAR*D the chance of remission fell with each step. No trial of either drug after ECT is on record here.', because: ['stard-steps'] },
    ],
    reviewed: { esketamine: 'discuss', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
] as const
