import { practice } from '../practice-case'
import { course, phq9, seated } from './facts'

/** Pregnancy, breastfeeding, other illness, age and consent. */
export const bodyAndAgeCases = [
  practice({
    id: 'a-busy-intake',
    title: 'A kindergarten aide and a busy intake day',
    difficulty: 'first-steps',
    lesson: 'unknown',
    practices: ['reproductive/pregnant', 'reproductive/contraception', 'indication/treatment-resistant'],
    narrative: [
      'She is 29, a kindergarten aide, in her second episode of depression. I judged it severe. Her PHQ-9 is 19 today. She has stopped reading aloud to the children because her voice gives out.',
      'Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, both taken daily, did not help. Cognitive therapy did a little. She has no suicidal thoughts, no psychosis and was never high. Blood pressure is 108/68. She has no illness, takes no other medicine, drinks no alcohol and uses no drugs.',
      'She lives with her boyfriend, ten minutes from the clinic, and he can drive her. It was a busy day, and the intake took 15 minutes.',
    ],
    given: { age: 29, bloodPressure: seated(108, 68) },
    notAsked: ['pregnancy', 'pregnancyTestDate', 'breastfeeding'],
    points: [
      { says: 'Pregnancy is asked about before referral. Not asked is not “no.”', because: ['h-pregnancy'] },
      { says: 'The label advises against esketamine in pregnancy: animal data on ketamine raise concern for the developing brain.', because: ['esk-pregnancy'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'seven-months-after-birth',
    title: 'A firefighter on leave with her first child',
    difficulty: 'everyday',
    lesson: 'no-effect',
    practices: ['reproductive/breastfeeding', 'reproductive/contraception', 'indication/treatment-resistant'],
    narrative: [
      'She is 34, a firefighter on leave. Her daughter is seven months old, and the depression began two weeks after the birth. It is her first episode; I judged it severe. Her PHQ-9 is 19 today. She cares for the child well and feels nothing.',
      'Sertraline 150 mg for 10 weeks did not help. Duloxetine 60 mg, now for 9 weeks, has not helped either. She took both daily. She sees a perinatal therapist every week.',
      'She breastfeeds and would rather not stop; it is the one thing that goes well. A pregnancy test on November 16 was negative. She has no thoughts of harming herself or the child, no psychosis, and was never high. Blood pressure is 118/76.',
    ],
    given: {
      age: 34,
      problem: 'mdd-single',
      peripartum: 'yes',
      trials: [course('sertraline', 150, 10), course('duloxetine', 60, 9, { stopped: 'ongoing' })],
      oralAntidepressantName: 'duloxetine',
      bloodPressure: seated(118, 76),
      pregnancy: 'no',
      pregnancyTestDate: '2026-11-16',
      breastfeeding: 'yes',
    },
    points: [
      { says: 'The label advises against breastfeeding during esketamine: it passes into milk, and young animals showed neurotoxicity.', because: ['esk-lactation'] },
      {
        says: 'By convention here, breastfeeding is weighed in the talk and closes neither option. Pregnancy would close both.',
        because: ['esk-lactation', 'h-pregnancy'],
      },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'reproductive/breastfeeding'],
    },
  }),
  practice({
    id: 'an-old-liver-letter',
    title: 'A chef with an old letter from the liver clinic',
    difficulty: 'hard',
    lesson: 'unknown',
    practices: ['organs/severe-hepatic-impairment', 'organs/moderate-hepatic-impairment', 'indication/treatment-resistant'],
    narrative: [
      'He is 55, a chef. His depression came back two winters ago and stayed. I judged it severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, did nothing.',
      'He brought a letter from 2021: cirrhosis after hepatitis C, the virus cleared. It gives no Child-Pugh class. He missed the visits since, and there are no blood tests from this year. His eyes are not yellow and his ankles are not swollen. He drinks no alcohol.',
      'He thinks clearly, sleeps badly and has no suicidal thoughts. Blood pressure is 116/70. He would take either treatment and has a ride.',
    ],
    given: { age: 55, liver: 'class-not-known', bloodPressure: seated(116, 70) },
    points: [
      { says: 'By the esketamine label, Child-Pugh B may need longer observation. In C it was not studied and is advised against.', because: ['esk-hepatic'] },
      { says: 'The racemic label warns of liver injury, and many protocols leave out severe disease. By convention, C is a stop here.', because: ['h-hepatic'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'before-the-holidays',
    title: 'A mail carrier before the holidays',
    difficulty: 'everyday',
    lesson: 'no-effect',
    practices: ['organs/untreated-medical-cause', 'indication/treatment-resistant'],
    narrative: [
      'She is 59, past menopause, a mail carrier, in her second episode of depression. I judged it severe. Her PHQ-9 is 19 today. She wears two sweaters on her route and is in bed by seven.',
      'Sertraline 150 mg for 10 weeks did not help, nor has venlafaxine 225 mg, now for 8 weeks. She takes her tablets every day. A blood test came back on Monday: TSH is five times the upper limit, and free T4 is low. Nobody has treated it yet. No other illness was found.',
      'She counts two failed medicines and would like to begin with either drug before the holidays. She has no suicidal thoughts. Blood pressure is 126/80, and her son would drive her.',
    ],
    given: { age: 59, thyroid: 'yes', bloodPressure: seated(126, 80) },
    points: [
      { says: 'A poor response is a reason to look for other illness. So the thyroid comes first, and the depression is then rated again. Hormone takes some 6 to 8 weeks to be judged, by usual care that no record here holds: past the holidays.', because: ['trd-canmat-definition'] },
      {
        says: 'Her two trials are not lost. Until then the count is provisional here, and care of the depression goes on.',
        because: ['trd-definition-label-trials', 'trd-canmat-definition'],
      },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'organs/untreated-medical-cause'],
    },
  }),
  practice({
    id: 'the-swim-team',
    title: 'A swimmer, brought by his parents',
    difficulty: 'first-steps',
    lesson: 'no-effect',
    practices: ['age/under-18'],
    narrative: [
      'He is 16 and left the swim team in spring. It is his first episode of depression, and I judged it severe. His PHQ-9 is 20 today. He stays in his room and answers his mother by text.',
      'Fluoxetine 40 mg for 10 weeks brought nothing. Escitalopram 20 mg, now for 9 weeks, has brought nothing either. His parents watched him take both. Weekly cognitive therapy has run since April.',
      'His parents have read about the nasal spray and would agree to it; he would try anything. He understands what it means. Asked alone, he has no suicidal thoughts today or in the past month, and never made an attempt. Blood pressure is 112/66.',
    ],
    given: {
      age: 16,
      problem: 'mdd-single',
      scores: phq9(20),
      trials: [course('fluoxetine', 40, 10), course('escitalopram', 20, 9, { stopped: 'ongoing' })],
      oralAntidepressantName: 'escitalopram',
      bloodPressure: seated(112, 66),
    },
    points: [
      { says: 'Esketamine is not established under 18 and not approved at that age, whatever has been tried.', because: ['esk-paediatric'] },
      {
        says: 'ELEKT-D took in people from 21 to 75. That its results do not speak for adolescents is this project’s reading. The way on, by convention here: a child and adolescent specialist.',
        because: ['elekt-d-eligibility'],
      },
    ],
    reviewed: { esketamine: 'not-supported', racemic: 'not-supported', safetyFirst: false, weigh: ['age/under-18', 'always/racemic-off-label'] },
  }),
  practice({
    id: 'a-colleague-from-vienna',
    title: 'A widower who loses his keys',
    difficulty: 'everyday',
    lesson: 'sources-disagree',
    practices: ['age/75-and-over', 'psychiatric/cognitive-impairment', 'vascular/controlled-hypertension', 'indication/treatment-resistant'],
    narrative: [
      'He is 78, a widower, in his second depression; the first came at 70. I judged it severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks did not help. A visiting nurse gave him both.',
      'He loses his keys and repeats a story within the hour. Testing showed mild cognitive impairment; he runs his own household. He understands the question in front of him and can decide.',
      'Hypertension is controlled, with 134/76 a week ago. A colleague from Vienna says that she would start the spray at 28 mg in a man of his age. He has no suicidal thoughts. His neighbor would drive him.',
    ],
    given: { age: 78, hypertension: 'controlled', bloodPressure: seated(134, 76, '2026-11-18'), cognition: 'mild' },
    points: [
      { says: 'TRANSFORM-3, at 65 and over, missed significance. No benefit showed at 75 and over, nor where depression began at 55 or later; both groups were small.', because: ['trial-transform-3'] },
      { says: 'EU information starts at 28 mg from 65; the US label has no separate dose for older people.', because: ['esk-eu-differences', 'esk-geriatric'] },
      { says: 'Trials left out marked cognitive impairment; ELEKT-D asked for a MoCA of at least 18. Care with mild impairment is this project’s reading.', because: ['h-cognitive', 'elekt-d-eligibility'] },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['age/75-and-over', 'always/racemic-off-label', 'psychiatric/cognitive-impairment'],
    },
  }),
  practice({
    id: 'a-judge-and-his-daughter',
    title: 'A retired judge and his daughter',
    difficulty: 'hard',
    lesson: 'no-effect',
    practices: ['psychiatric/dementia', 'psychiatric/lawful-consent-by-another', 'age/65-to-74'],
    narrative: [
      'He is 73, a retired judge, with moderate Alzheimer’s dementia. He has recurrent major depression, long before the dementia. I judged this episode severe. He cannot fill in a scale. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks did nothing. His daughter gave him both daily.',
      'He lacks capacity for this decision. His daughter holds a valid power of attorney for health care and consents to either drug. Years ago he told her to try everything.',
      'He is calm, not delirious, and has no psychosis. Asked alone several times, he has no suicidal thoughts; his daughter knows of none. ECT was never tried. Blood pressure is 128/80.',
    ],
    given: { age: 73, scores: [], psychotherapy: 'none', cognition: 'dementia', capacity: 'lacks', lawfulConsent: 'yes' },
    points: [
      { says: 'Trials and most clinics leave out dementia, so neither benefit nor harm is known there.', because: ['h-cognitive', 'elekt-d-eligibility'] },
      {
        says: 'Lawful consent by another settles who decides. It does not fill the gap in the trials: moderate dementia stays a stop here. The way on, by convention: old-age psychiatry, and a search for what can be treated.',
        because: ['h-cognitive'],
      },
    ],
    reviewed: {
      esketamine: 'not-supported',
      racemic: 'not-supported',
      safetyFirst: false,
      weigh: ['age/65-to-74', 'always/racemic-off-label', 'psychiatric/dementia', 'psychiatric/lawful-consent-by-another'],
    },
  }),
] as const
