import { practice } from '../practice-case'
import { course, seated } from './facts'

/** Earlier courses of these drugs, what is within reach, and what the person wants. */
export const earlierAndAccessCases = [
  practice({
    id: 'eight-visits',
    title: 'A tax adviser after eight visits',
    difficulty: 'everyday',
    lesson: 'both-routes',
    practices: ['psychiatric/esketamine-no-benefit-this-episode', 'indication/treatment-resistant'],
    narrative: [
      'He is 48, a tax adviser, in an episode of recurrent depression that began in January. I judged it severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks did not help, and neither has venlafaxine 225 mg, now for 24 weeks.',
      'In September and October he had esketamine twice a week for four weeks, up to 84 mg. He bore it well: no pressure crisis, no trouble breathing, nothing with his bladder. His PHQ-9 was 20 before and 19 after. The clinic stopped there.',
      'He asks whether infusions would be different or whether more of the spray would do it. He has never had an infusion, declined nothing, and has no suicidal thoughts. Blood pressure is 122/80.',
    ],
    given: {
      age: 48,
      trials: [course('sertraline', 150, 10), course('venlafaxine', 225, 24, { stopped: 'ongoing' })],
      priorEsketamine: 'no-benefit-this-episode',
      bloodPressure: seated(122, 80),
    },
    points: [
      { says: 'Benefit of esketamine is judged after the first four weeks, to decide whether to go on.', because: ['esk-evaluate-week4'] },
      {
        says: 'That a failed course closes esketamine for this episode is a convention here. No trial of infusions after it is on record here.',
        because: ['esk-evaluate-week4', 'esk-early-nonresponse'],
      },
    ],
    reviewed: {
      esketamine: 'not-supported',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'psychiatric/esketamine-no-benefit-this-episode'],
    },
  }),
  practice({
    id: 'one-week-in-april',
    title: 'A court reporter and one week in April',
    difficulty: 'hard',
    lesson: 'no-effect',
    practices: ['psychiatric/brought-on-by-ketamine', 'psychiatric/infusions-incomplete', 'psychiatric/bipolar-outside-approval', 'indication/treatment-resistant'],
    narrative: [
      'He is 37, a court reporter, in his third episode of depression. I judged it severe. His PHQ-9 is 19 today. In this episode sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, have done nothing.',
      'In an earlier episode, in April 2024, he had three ketamine infusions. After the third he slept two hours a night for a week, talked without a pause and bought a boat; his doctors called it mania brought on by the ketamine. He took nothing else then. It passed, and the course was not taken up again. Blood pressure, breathing and bladder had given no trouble, and he never wanted more than was given.',
      'He calls it the best week of his life and would like it back, by infusion or by spray. There was nothing like it before or since, and never psychosis. His sister saw it all and offers to come in. He has no suicidal thoughts. Blood pressure is 124/78.',
    ],
    given: { age: 37, mania: 'past-explained', broughtOnByKetamine: 'yes', priorInfusion: 'incomplete', bloodPressure: seated(124, 78) },
    points: [
      {
        says: 'Mania that one of the drugs brought on closes both here: a convention of this project. On record is one series of 45 people with bipolar depression, read second hand: 28.9% had hypomanic or manic symptoms. It does not speak of people like him.',
        because: ['h-bipolar'],
      },
      {
        says: 'A week is longer than the drug stays in the body. Mania that outlasts what set it off may be bipolar illness itself, and a poor response asks the same question. So the diagnosis, and the venlafaxine he still takes, are looked at first, with his sister’s account: a convention here.',
        because: ['trd-canmat-definition'],
      },
    ],
    reviewed: {
      esketamine: 'not-supported',
      racemic: 'not-supported',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'psychiatric/brought-on-by-ketamine'],
    },
  }),
  practice({
    id: 'by-subscription',
    title: 'A photographer with a subscription in mind',
    difficulty: 'everyday',
    lesson: 'sources-disagree',
    practices: ['psychiatric/infusions-helped', 'access/wants-home-use', 'indication/treatment-resistant'],
    narrative: [
      'He is 39, a photographer. Depression came back last spring, and I judged it severe. His PHQ-9 is 19 today. In this episode sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks have done nothing.',
      'In an episode in 2023 six ketamine infusions lifted him within two weeks. He was well for about a month after the last one, then low again until that fall. They did no harm to blood pressure, breathing or bladder. He never wanted more than was given.',
      'Now he would like ketamine lozenges at home, by subscription. He shows me an article that describes the spray, too, as a treatment for home use. Both clinics are within reach, and his brother drives. He has no suicidal thoughts. Blood pressure is 120/78.',
    ],
    given: { age: 39, priorInfusion: 'response', wantsHomeUse: 'yes', bloodPressure: seated(120, 78) },
    points: [
      {
        says: 'Esketamine is taken only under observation in a certified setting. The article’s account of home use conflicts with the label.',
        because: ['esk-supervised-only', 'esk-rems-outpatient', 'article-p10-2'],
      },
      { says: 'The FDA warned in October 2023 that compounded ketamine, also for home use, is neither approved nor evaluated.', because: ['rac-fda-compounded-2023'] },
      { says: 'Infusions that helped before speak in their favor here. Without maintenance most responders lose the benefit within weeks.', because: ['rac-relapse-after-stop'] },
    ],
    reviewed: { esketamine: 'discuss', racemic: 'discuss-with-care', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'three-hours-away',
    title: 'A rancher three hours from the city',
    difficulty: 'first-steps',
    lesson: 'both-routes',
    practices: ['access/no-certified-site', 'indication/treatment-resistant'],
    narrative: [
      'He is 54, a rancher, in his second episode of depression. I judged it severe. His PHQ-9 is 19 today. He took sertraline 150 mg for 10 weeks and takes venlafaxine 225 mg, now for 8 weeks. Neither has helped.',
      'The nearest site certified for the spray is three hours away, and calving starts in January. He says that twice a week is out of reach, and I believe him. The county hospital, 20 minutes from his gate, gives ketamine infusions with a nurse and a monitor throughout.',
      'His wife would drive him there twice a week and wait. He has no suicidal thoughts and no illness but an old shoulder injury. Blood pressure is 130/82.',
    ],
    given: { age: 54, certifiedSite: 'no', bloodPressure: seated(130, 82) },
    points: [
      { says: 'Esketamine is given only in a certified setting, under observation. Where none is within reach, that is access, not a clinical refusal.', because: ['esk-rems-outpatient', 'esk-supervised-only'] },
      { says: 'A racemic infusion needs a similarly monitored clinic, an escort, and no driving until the next day.', because: ['h-transport-monitoring'] },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['access/no-certified-site', 'always/racemic-off-label'],
    },
  }),
  practice({
    id: 'nobody-to-drive',
    title: 'A bookbinder who lives alone',
    difficulty: 'first-steps',
    lesson: 'no-effect',
    practices: ['access/no-way-home', 'access/declines-infusion', 'indication/treatment-resistant', 'indication/failures-in-one-class'],
    narrative: [
      'She is 55, past menopause, a bookbinder who lives alone. This is her third episode of depression. I judged it severe. Her PHQ-9 is 19 today. Sertraline 150 mg for 12 weeks did nothing, and citalopram 40 mg has done nothing in 9 weeks. She takes it daily.',
      'She would like the spray. Needles she declines; she has fainted at every blood draw since she was a girl. The clinic is a 40-minute drive away, no bus goes there, and she knows nobody who could take her. She would drive herself. She can stay the two hours.',
      'I found no illness. She has no suicidal thoughts and takes no other medicine. Blood pressure is 118/76.',
    ],
    given: {
      age: 55,
      trials: [course('sertraline', 150, 12), course('citalopram', 40, 9, { stopped: 'ongoing' })],
      oralAntidepressantName: 'citalopram',
      preference: 'esketamine',
      bloodPressure: seated(118, 76),
      wayHome: 'no',
      declinesInfusion: 'yes',
    },
    points: [
      { says: 'After a dose of either drug nobody drives until the next day, after a restful sleep.', because: ['esk-no-driving', 'h-transport-monitoring'] },
      { says: 'A missing ride is an obstacle to arrange for, not a clinical refusal; so it is read here.', because: ['h-transport-monitoring'] },
      { says: 'Declining infusions is her own choice. No direct trial of adequate size separates the two drugs.', because: ['h-tolerability-choice'] },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: false,
      weigh: ['access/declines-infusion', 'access/no-way-home', 'always/racemic-off-label'],
    },
  }),
] as const
