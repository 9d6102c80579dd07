import { practice } from '../practice-case'
import { course, phq9, seated } from './facts'

/** Use and misuse, past and present, and other medicines taken now. */
export const substanceAndMedicineCases = [
  practice({
    id: 'after-the-clubs-close',
    title: 'A sound engineer and his weekends',
    difficulty: 'first-steps',
    lesson: 'no-effect',
    practices: ['substances/dissociative-use-disorder', 'organs/bladder-trouble', 'indication/treatment-resistant'],
    narrative: [
      'He is 32, a sound engineer, in his second episode of depression. The first, at 22, came long before the ketamine. I judged this one severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, both taken daily, did nothing.',
      'He has snorted ketamine since he was 27, at first after work, now four days a week. He needs more than he used to, has lost a job over it and cannot cut down. He meets criteria for a use disorder and has had no treatment. For a year he has passed water ten times a day, with pain; nobody has looked into it.',
      'He says that ketamine is the one thing that ever helped, so why not from a doctor. He is clear today. He has no suicidal thoughts. Blood pressure is 124/76.',
    ],
    given: { age: 32, priorOther: 'yes', dissociatives: 'active', bladder: 'yes', bloodPressure: seated(124, 76) },
    notAsked: ['harmCrisis', 'harmApnea', 'harmCystitis', 'harmMisuse'],
    points: [
      { says: 'An active ketamine use disorder is treated first. The esketamine label asks to assess the risk of misuse beforehand and to watch for it.', because: ['h-sud', 'esk-abuse-misuse'] },
      { says: 'Chronic or recreational ketamine use injures the bladder wall. Pain and frequency that nobody has looked into point to a urology review: a convention here.', because: ['rac-bladder-liver', 'article-p55'] },
    ],
    reviewed: {
      esketamine: 'not-supported',
      racemic: 'not-supported',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'organs/bladder-trouble', 'substances/dissociative-use-disorder'],
    },
  }),
  practice({
    id: 'between-two-shifts',
    title: 'A line cook between two shifts',
    difficulty: 'first-steps',
    lesson: 'no-effect',
    practices: ['substances/untreated-opioid-use-disorder', 'substances/use-disorder-mild-treated-or-past', 'indication/treatment-resistant'],
    narrative: [
      'He is 34, a line cook, in his second episode of depression. The first, at 24, came before any drug. I judged this one severe. His PHQ-9 is 20 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, changed nothing.',
      'Since a back injury four years ago he has bought opioid pills, now for every day. Five times he tried to stop, and the withdrawal brought him back. He meets criteria for a severe use disorder and has had no treatment. He uses nothing else. He is clear today.',
      'A coworker did well on infusions, and he would like the same. His girlfriend would drive him. Asked alone, he has no suicidal thoughts and never had an overdose, meant or not. Blood pressure is 122/78.',
    ],
    given: { age: 34, scores: phq9(20), preference: 'infusion', bloodPressure: seated(122, 78), opioids: 'untreated' },
    points: [
      { says: 'An untreated moderate or severe use disorder is treated first. Opioids add to sedation and slowed breathing with either drug.', because: ['h-sud', 'h-cns-depressants'] },
      {
        says: 'What comes first is the usual care of opioid use disorder, of which no record is kept here: buprenorphine or methadone, and naloxone at hand now, since bought pills may hold fentanyl. Care of the depression goes on beside it.',
        because: ['h-sud'],
      },
      { says: 'Both trials fell within four years of daily opioids. The mood is rated again once treatment holds, and the count read with that in mind: a convention here.', because: ['trd-canmat-definition'] },
      { says: 'In treatment or in remission the same history is weighed and watched; by itself it does not exclude.', because: ['esk-abuse-misuse'] },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'substances/untreated-opioid-use-disorder'],
    },
  }),
  practice({
    id: 'a-coin-in-his-pocket',
    title: 'A roofer with a coin in his pocket',
    difficulty: 'everyday',
    lesson: 'no-effect',
    practices: ['substances/use-disorder-mild-treated-or-past', 'substances/untreated-alcohol-use-disorder', 'indication/treatment-resistant'],
    narrative: [
      'He is 43, a roofer. Depression came back eight months into sobriety, and I judged it severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, have not helped.',
      'For twelve years he had a severe alcohol use disorder, with two detoxes. He has been in remission for 14 months, goes to meetings and carries the coin for one year. His wife and his blood tests agree. He never used anything else.',
      'He worries that his past closes every door. He has no suicidal thoughts and no liver disease. Blood pressure is 132/84. The state register, checked today, shows nothing unexpected.',
    ],
    given: { age: 43, bloodPressure: seated(132, 84), alcohol: 'remission', remissionMonths: 14, registerCheckedOn: '2026-11-25' },
    points: [
      { says: 'A history of a use disorder calls for weighing and monitoring under the label; by itself it does not exclude.', because: ['esk-abuse-misuse'] },
      { says: 'An untreated moderate or severe disorder would be treated first. Remission is a caution, with monitoring.', because: ['h-sud'] },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'substances/use-disorder-mild-treated-or-past'],
    },
  }),
  practice({
    id: 'two-inhalers',
    title: 'A retired welder with two inhalers',
    difficulty: 'everyday',
    lesson: 'sources-disagree',
    practices: ['medicines/benzodiazepine', 'organs/breathing-limited', 'indication/treatment-resistant'],
    narrative: [
      'She is 63, a retired welder, in her third episode of depression. I judged it severe. Her PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, did not help.',
      'She has COPD, uses two inhalers and stops once on the way up to our floor. She does not snore, and a sleep study last year was clear. Since a hospital stay in 2022 she has taken clonazepam 1 mg twice a day. Nobody recalls what it was begun for.',
      'An online group told her that the pill cancels ketamine and that she should throw it out the night before. Her pharmacist worries about something else, her breathing. She has no suicidal thoughts. Blood pressure is 128/80.',
    ],
    given: { age: 63, respiratory: 'limiting', benzodiazepine: 'yes', benzodiazepineDose: 'clonazepam 1 mg twice a day' },
    points: [
      {
        says: 'The label warns that a benzodiazepine may deepen sedation. That high doses blunt the response rests on small, weak studies.',
        because: ['esk-interaction-cns-depressants', 'h-benzo-attenuation'],
      },
      { says: 'Whether her dose is “high” is not settled: the study counts in diazepam, more than 8 mg a day. In common use 2 mg of clonazepam stands above that; no conversion is on record here. It is reviewed, and never stopped abruptly.', because: ['h-benzo-attenuation'] },
      { says: 'Respiratory depression stands in the boxed warning of esketamine; EU information lists COPD among its cautions.', because: ['esk-boxed-warning', 'esk-eu-differences'] },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'medicines/benzodiazepine', 'organs/breathing-limited'],
    },
  }),
  practice({
    id: 'an-old-medicine',
    title: 'A historian on an old medicine',
    difficulty: 'hard',
    lesson: 'sources-disagree',
    practices: ['medicines/maoi', 'indication/treatment-resistant'],
    narrative: [
      'She is 60, past menopause, a historian, in the fourth episode of her life. I judged it severe. Her PHQ-9 is 21 today. Sertraline 150 mg for 12 weeks and venlafaxine 225 mg for 10 weeks failed.',
      'Since September she has taken tranylcypromine 40 mg, now for 9 weeks, without effect. She keeps the diet to the letter, misses nothing and wants to stay on it until something better is found. She has never had a pressure crisis. Her blood pressure today is 118/72.',
      'The drug list of our hospital has a red line through an MAOI beside ketamine in any form. The clinic with the spray says that it looks at each person. She has no suicidal thoughts and no other illness.',
    ],
    given: {
      age: 60,
      scores: phq9(21),
      trials: [course('sertraline', 150, 12), course('venlafaxine', 225, 10), course('tranylcypromine', 40, 9, { stopped: 'ongoing' })],
      oralAntidepressantName: 'tranylcypromine',
      maoi: 'yes',
      bloodPressure: seated(118, 72),
    },
    points: [
      { says: 'The US label treats an MAOI beside esketamine as an interaction to monitor, not as a contraindication.', because: ['esk-interaction-maoi'] },
      { says: 'An MAOI may raise blood pressure further. For infusions the same is presumed, not confirmed.', because: ['esk-interaction-maoi', 'h-stimulants-maoi'] },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'medicines/maoi'],
    },
  }),
] as const
