import { practice } from '../practice-case'
import { course, phq9, seated } from './facts'

/** How long, and at which dose, before a trial counts. */
export const trialCases = [
  practice({
    id: 'two-of-one-class',
    title: 'A school bus driver and a letter with conditions',
    difficulty: 'first-steps',
    lesson: 'sources-disagree',
    practices: ['indication/treatment-resistant', 'indication/failures-in-one-class'],
    narrative: [
      'She is 52, past menopause, and drives a school bus. Since spring she has been in her second episode of major depression. She sleeps badly, has let the garden go and sits in the parked bus before each shift. I judged it severe. Her PHQ-9 is 19 today.',
      'Sertraline 150 mg for 10 weeks brought nothing. Escitalopram 20 mg, now for 9 weeks, has brought nothing either. She took both nearly every day. Six months of cognitive therapy helped her keep working, not feel better. She has had neither ECT nor TMS.',
      'Her family doctor has read an article that places ketamine after every other option. His letter asks for a tricyclic, TMS and ECT first. It adds that both medicines so far were of one class. She has no suicidal thoughts. Her blood pressure is 126/78, and nothing in her body or her past stands out.',
    ],
    given: {
      age: 52,
      scores: phq9(19),
      trials: [course('sertraline', 150, 10), course('escitalopram', 20, 9, { stopped: 'ongoing' })],
      psychotherapyResponse: 'partial',
      tms: 'none',
      bloodPressure: seated(126, 78),
    },
    points: [
      {
        says: 'The esketamine trials asked for two adequate antidepressants in the current episode. The article’s “every other option” is not that bar.',
        because: ['trd-definition-label-trials', 'article-p15'],
      },
      { says: 'That definition does not ask for two classes; payers often do.', because: ['trd-definition-label-trials', 'payer-common-pattern'] },
    ],
    reviewed: { esketamine: 'discuss', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'second-course-five-weeks',
    title: 'An electrician who saw no point in going on with venlafaxine',
    difficulty: 'everyday',
    lesson: 'threshold',
    practices: ['indication/one-adequate-and-one-further'],
    narrative: [
      'He is 38, an electrician, in his first episode of depression. It began after a move eight months ago. He sleeps four hours, has lost 12 pounds and no longer answers his friends. I judged it severe. His PHQ-9 is 21 today.',
      'Sertraline 100 mg for 9 weeks, taken every day, did nothing. Venlafaxine 150 mg followed. He took it on most days, and after 5 weeks at that dose he felt no different. He stopped because he saw no point; it had not made him ill. Cognitive therapy has run for four months.',
      'He has no suicidal thoughts and has never made an attempt. Blood pressure is 118/74. He has a beer on weekends and takes no medicine now. He asks what comes next.',
    ],
    given: {
      age: 38,
      problem: 'mdd-single',
      scores: phq9(21),
      trials: [course('sertraline', 100, 9), course('venlafaxine', 150, 5)],
      oralAntidepressant: 'no',
      bloodPressure: seated(118, 74),
      alcohol: 'use',
    },
    points: [
      { says: 'Sources ask for 4, 6 or 8 weeks before a trial counts. This project counts from 6 and says where that decides.', because: ['adequacy-duration-conflict'] },
      {
        says: 'One adequate trial beside one of 4 or 5 weeks makes resistance arguable. That is a convention of this project.',
        because: ['adequacy-duration-conflict', 'trd-transform-eligibility'],
      },
    ],
    reviewed: { esketamine: 'discuss-with-care', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label', 'indication/one-adequate-and-one-further'] },
  }),
  practice({
    id: 'low-mirtazapine',
    title: 'A retired librarian and her pill organizer',
    difficulty: 'hard',
    lesson: 'threshold',
    practices: ['indication/count-depends-on-dose-table'],
    narrative: [
      'She is 60, a retired librarian, and depressed since last winter, for the third time in her life. She eats because her husband puts a plate before her. I judged the episode severe. Her PHQ-9 is 18 today.',
      'Mirtazapine 15 mg at night came first, for 11 weeks. It helped her fall asleep; her mood did not move. Fluoxetine 40 mg followed, now for 10 weeks, again without effect. Her pill organizer shows that she took both. A course of interpersonal therapy ended in August.',
      'She hears poorly on one side and takes a statin. Blood pressure is 132/82, without hypertension. She has no suicidal thoughts, no psychosis, and never a high period.',
    ],
    given: {
      age: 60,
      scores: phq9(18),
      trials: [course('mirtazapine', 15, 11), course('fluoxetine', 40, 10, { stopped: 'ongoing' })],
      bloodPressure: seated(132, 82),
    },
    points: [
      { says: 'Mirtazapine 15 mg reaches the minimum of the trial form; the usual range of CANMAT starts at 30 mg.', because: ['atrq-min-doses', 'canmat-dose-ranges'] },
      {
        says: 'A count of 2 by one dose table and 1 by the other is called arguable here. That is a convention of this project.',
        because: ['atrq-min-doses', 'canmat-dose-ranges'],
      },
    ],
    reviewed: { esketamine: 'discuss-with-care', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label', 'indication/count-depends-on-dose-table'] },
  }),
  practice({
    id: 'seven-weeks',
    title: 'A baker and the form of her insurer',
    difficulty: 'everyday',
    lesson: 'threshold',
    practices: ['indication/treatment-resistant', 'indication/met-only-at-six-weeks'],
    narrative: [
      'She is 47 and bakes at night. She had a hysterectomy at 41. This is her third episode of major depression, and I judged it severe. Her PHQ-9 is 20 today. She cries over burned trays and has stopped singing at work.',
      'Duloxetine 60 mg for 12 weeks brought no change. Bupropion XL 300 mg, 7 weeks at that dose and going on, has brought none. She takes her tablets after the shift and misses about one dose a week.',
      'The form of her insurer asks for two courses of at least 8 weeks each. She wonders what that means for today’s talk. Her mother takes lithium for bipolar disorder; she herself has never been high. She has no suicidal thoughts. Blood pressure is 122/76.',
    ],
    given: {
      age: 47,
      scores: phq9(20),
      trials: [course('duloxetine', 60, 12), course('bupropion', 300, 7, { stopped: 'ongoing' })],
      oralAntidepressantName: 'bupropion XL',
      bloodPressure: seated(122, 76),
    },
    points: [
      { says: 'A count that falls below 2 only at 8 weeks stays met here. Some payers ask for 8, and that is said.', because: ['adequacy-duration-conflict'] },
      {
        says: 'Payers share a core of two adequate failures and differ on 4, 6 or 8 weeks. Coverage is a question of its own.',
        because: ['payer-common-pattern', 'adequacy-duration-conflict'],
      },
    ],
    reviewed: { esketamine: 'discuss', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'four-names',
    title: 'A tailor whose referral names four medicines',
    difficulty: 'hard',
    lesson: 'unknown',
    practices: ['indication/treatment-resistant', 'indication/one-adequate-and-one-further'],
    narrative: [
      'He is 46, a tailor, in his second episode of depression, and I judged it severe. His PHQ-9 is 20 today. The referral speaks of four failed antidepressants.',
      'Sertraline 100 mg for 12 weeks brought nothing. Venlafaxine followed for 9 weeks, also without effect; at which dose he cannot say, and the bottles are gone. Trazodone 50 mg at night for 20 weeks gave him a few hours of sleep and did not move his mood. In his first episode, at 38, fluoxetine 40 mg for 10 weeks had failed. He took all of them daily and takes nothing now.',
      'One pharmacy filled everything, and nobody has called it. Cognitive therapy since May has been steady and not enough. He has no suicidal thoughts. Blood pressure is 124/80.',
    ],
    given: {
      age: 46,
      scores: phq9(20),
      trials: [
        course('sertraline', 100, 12),
        { drug: 'venlafaxine', doseMg: 'not-known', weeks: 9, taken: 'most-days', response: 'none', stopped: 'no-benefit', episode: 'this' },
        course('trazodone', 50, 20),
        course('fluoxetine', 40, 10, { episode: 'earlier' }),
      ],
      oralAntidepressant: 'no',
      bloodPressure: seated(124, 80),
    },
    points: [
      { says: 'Trazodone 50 mg at night is a dose for sleep, too low to count as a failed antidepressant.', because: ['adequacy-min-vs-usual', 'atrq-min-doses', 'canmat-dose-ranges'] },
      {
        says: 'A dose that is not known makes the count a range, here 1 to 2, and no guess. Of venlafaxine one table asks for 150 mg, another for 75. The pharmacy or an earlier prescriber may have it.',
        because: ['atrq-min-doses', 'canmat-dose-ranges'],
      },
      {
        says: 'The esketamine program counted the current episode, ELEKT-D a lifetime. With 1, the earlier failure makes resistance arguable here, so care; with 2 it is met. Esketamine can be raised at either count, and the call tells with how much care. An infusion means care at both: it is off-label.',
        because: ['trd-definition-label-trials', 'elekt-d-eligibility'],
      },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
] as const
