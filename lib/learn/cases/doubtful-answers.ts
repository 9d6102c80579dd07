import { practice, practiceDay } from '../practice-case'
import { phq9, seated } from './facts'

/** Answers that clash, have grown old, or were never known. */
export const doubtfulAnswerCases = [
  practice({
    id: 'a-two-on-the-form',
    title: 'A dental hygienist and two pieces of paper',
    difficulty: 'first-steps',
    lesson: 'contradiction',
    practices: ['safety/passive-or-earlier', 'safety/active-thoughts', 'safety/intent-or-plan'],
    narrative: [
      'She is 39, a dental hygienist, in her second episode of depression. I judged it severe. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, both taken daily, have not helped.',
      'Our assistant went through the safety questions in the hallway, with her husband standing by. She said no to suicidal thoughts in the past month, and no to any attempt ever. In the waiting room she had filled in the PHQ-9. It comes to 17, and item 9 is a 2.',
      'Nobody has put the two side by side. A pregnancy test on November 10 was negative. Blood pressure is 114/70. She sings in a band and wants to be well for a concert.',
    ],
    given: { age: 39, scores: phq9(17, 2), bloodPressure: seated(114, 70), pregnancy: 'no', pregnancyTestDate: '2026-11-10' },
    points: [
      { says: 'Item 9 of the PHQ-9 at 1 or more leads to a direct inquiry. It is no risk level by itself.', because: ['phq9-item9'] },
      { says: 'A negative screen does not override clinical concern: asking again today, in private, comes before any verdict here.', because: ['cssrs-not-predictive-alone'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'a-call-from-home',
    title: 'A landscaper whose partner called the clinic',
    difficulty: 'hard',
    lesson: 'contradiction',
    practices: ['safety/recent-behavior', 'safety/intent-or-plan', 'indication/treatment-resistant'],
    narrative: [
      'He is 42, a landscaper, in his third episode of depression. I judged it severe. His PHQ-9 is 19 today, with a 0 on item 9. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks did nothing.',
      'He looked me in the eye and said that he has had no suicidal thoughts for months. An hour before, his partner had called. Two weeks ago, on November 11, she found farewell letters and pills that he had been saving up. She took both away. I have written her account into the chart.',
      'He does not know that she called. How high the risk is I have not settled. Blood pressure is 126/80. He is here to talk about infusions, as an outpatient.',
    ],
    given: {
      age: 42,
      behavior: 'preparatory',
      behaviorWhen: 'month',
      behaviorDate: '2026-11-11',
      riskView: 'not-formed',
      preference: 'infusion',
      bloodPressure: seated(126, 80),
    },
    points: [
      { says: 'Suicidal behavior in the past 3 months is the highest triage level. Preparatory acts count as such here.', because: ['cssrs-high-risk-rule'] },
      {
        says: 'Where two accounts clash, the facts read as unknown here, and the more cautious one still leads. No screen overrides concern.',
        because: ['cssrs-not-predictive-alone'],
      },
      { says: 'So he is asked again today, alone, and a plan and access to means come first. By convention here; its record is unconfirmed.', because: ['imminent-risk-actions'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: true, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'a-summer-of-little-sleep',
    title: 'A restaurant owner remembers a good summer',
    difficulty: 'everyday',
    lesson: 'contradiction',
    practices: ['psychiatric/bipolar-outside-approval', 'psychiatric/bipolar-treatments-first', 'indication/treatment-resistant'],
    narrative: [
      'He is 46 and owns a restaurant. His chart says recurrent major depression, and I judged this episode severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks have done nothing.',
      'Asked about good times, he lit up. At 29 he slept three hours a night for two weeks and was never tired. He signed two leases, spent his savings and talked until people left the room. There were no drugs and no antidepressant then, and no medical cause was found. He has not been like that since.',
      'He has never had psychosis and takes no mood stabilizer. He has no suicidal thoughts. Blood pressure is 130/82. A brother was “moody all his life.”',
    ],
    given: { age: 46, mania: 'past', bloodPressure: seated(130, 82) },
    points: [
      { says: 'CANMAT takes a poor response as a reason to check the diagnosis, and names bipolarity.', because: ['trd-canmat-definition'] },
      { says: 'Esketamine is not approved for bipolar depression. Ketamine there is off-label, for specialists, under a mood stabilizer.', because: ['h-bipolar'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'asked-on-sunday',
    title: 'A pharmacist’s chart, opened on Wednesday',
    difficulty: 'everyday',
    lesson: 'unknown',
    practices: ['safety/intent-or-plan', 'safety/recent-behavior', 'indication/treatment-resistant'],
    narrative: [
      'She is 51, past menopause, a hospital pharmacist, in her second episode of depression. My colleague on call judged it severe. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks did not help; refills confirm both.',
      'He went through the whole intake by telephone on Sunday evening, November 22, and he was thorough. She had no suicidal thoughts and no attempt ever. None of the urgent signs was there, and he judged the risk low. Her PHQ-9 that day was 20, with a 0 on item 9.',
      'Today is Wednesday. I have the chart open to decide what to raise, and nobody has spoken with her since. Blood pressure was 124/78 on November 16. She asked for a call back about the spray.',
    ],
    given: { age: 51, safetyAskedAt: '2026-11-22T19:30', scores: phq9(20, 0, '2026-11-22'), preference: 'esketamine', bloodPressure: seated(124, 78, '2026-11-16') },
    points: [
      { says: 'Safety answers count for 24 hours here, a convention. No single instrument reliably sorts people by future risk.', because: ['cssrs-not-predictive-alone'] },
      { says: 'Too old reads as not known, never as “no.” Intent or recent behavior would put immediate evaluation first.', because: ['cssrs-high-risk-rule'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'weeks-he-cannot-recall',
    title: 'A cabinetmaker and some weeks in college',
    difficulty: 'everyday',
    lesson: 'unknown',
    practices: ['safety/agitation-or-mania', 'psychiatric/bipolar-outside-approval', 'indication/treatment-resistant'],
    narrative: [
      'He is 31, a cabinetmaker. The referral says recurrent major depression, and I judged it severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks brought nothing. He took them faithfully.',
      'Whether he has ever had mania or hypomania is not known. He recalls little of some weeks in college that ended with him leaving. An uncle takes lithium. A letter from the college clinic notes no psychosis and no drugs then; of his mood it says nothing. His mother would know, but she is traveling. The interview was short, and the line for mania is marked “not known.” I saw no mania today.',
      'He has never had psychosis, uses no drugs and has no suicidal thoughts. Blood pressure is 120/74.',
    ],
    given: { age: 31, mania: 'not-known', bloodPressure: seated(120, 74) },
    points: [
      { says: 'Not known is not “never.” A poor response is itself a reason to check for bipolarity.', because: ['trd-canmat-definition'] },
      { says: 'Bipolar depression lies outside the approved uses of esketamine, and its main trials left it out.', because: ['h-bipolar', 'trd-transform-eligibility'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'two-brothers',
    title: 'A piano tuner and his brother',
    difficulty: 'hard',
    lesson: 'unknown',
    practices: ['vascular/aneurysm-or-malformation', 'safety/intent-or-plan', 'safety/active-thoughts', 'safety/passive-or-earlier', 'indication/treatment-resistant'],
    narrative: [
      'He is 57, a piano tuner, in his third episode of depression. I judged it severe. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, have done nothing. On the PHQ-9 today he left item 9 blank; the rest comes to 19.',
      'Four years ago a scan for headaches found an aneurysm of 4 mm on an artery of the brain. It is looked at every year and has not grown. The surgeon would leave it as it is. Blood pressure is 122/76.',
      'I asked him alone about suicidal thoughts. He would rather not answer, he said, and kept to it when I asked again. He says that he never made an attempt, and the chart tells of none. I have formed no view of the risk. His brother waits outside; the two came to hear about the spray.',
    ],
    given: {
      age: 57,
      ideation: 'declined',
      riskView: 'not-formed',
      scores: [{ instrument: 'phq-9', total: 19, item9: 'not-known', date: practiceDay }],
      preference: 'esketamine',
      bloodPressure: seated(122, 76),
      aneurysm: 'yes',
    },
    notAsked: ['ideationRecency', 'ideationDenied'],
    points: [
      { says: 'Declined is not “no.” Asking him today, alone, stays the first question. An answer changes neither verdict, and may change what comes first.', because: ['cssrs-not-predictive-alone'] },
      { says: 'Meanwhile a structured assessment and a safety plan are offered all the same. By convention here; its record is unconfirmed, and speaks of imminent risk.', because: ['imminent-risk-actions'] },
      { says: 'He may be asked whether his brother can be heard; to listen to him needs no leave. Access to means and a view of the risk come today too: judgment can raise the response, whatever he declines.', because: ['cssrs-not-predictive-alone'] },
      {
        says: 'An aneurysm in the head is a label contraindication of esketamine; the label names no size, so small and stable does not lift it. For an infusion the stop is this project’s reading. Other treatments remain open.',
        because: ['esk-contraindications', 'rac-fda-anaesthetic', 'h-aneurysm'],
      },
    ],
    reviewed: {
      esketamine: 'not-supported',
      racemic: 'not-supported',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'vascular/aneurysm-or-malformation'],
    },
  }),
] as const
