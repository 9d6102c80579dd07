import { practice } from '../practice-case'
import { course, phq9, seated } from './facts'

/** What cannot wait for tomorrow: danger far from the clinic, and danger to the body. */
export const urgentTodayCases = [
  practice({
    id: 'between-two-jobs',
    title: 'A wind turbine technician between two jobs',
    difficulty: 'everyday',
    lesson: 'safety-first',
    practices: ['safety/intent-or-plan', 'safety/recent-behavior', 'safety/risk-judged-high', 'safety/assessment-first', 'indication/acute-suicidal-depression', 'indication/treatment-resistant'],
    narrative: [
      'He is 44, a wind turbine technician, in his second episode of depression. I judged it severe. His PHQ-9, sent this morning, is 24, with a 3 on item 9. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, have not helped.',
      'We meet by video; he sits alone in a parked car. He wanted to know whether the spray could begin this week. Asked about suicidal thoughts, he says that he means to end his life tonight. He knows how, and put what he needs into the car this morning. I judge the risk imminent.',
      'He works in three states and has not said where he is. The chart has an address that he left in spring. He has never made an attempt. No step has been taken yet. Blood pressure was 128/80 on November 12, and he has no illness.',
    ],
    given: {
      age: 44,
      ideation: 'plan-intent',
      ideationRecency: 'today',
      ideationReporter: 'patient',
      accessToMeans: 'yes',
      aloneNow: 'yes',
      behavior: 'preparatory',
      behaviorWhen: 'week',
      riskView: 'imminent',
      safetySteps: ['none-yet'],
      setting: 'remote',
      scores: phq9(24, 3),
      preference: 'esketamine',
      bloodPressure: seated(128, 80, '2026-11-12'),
    },
    notAsked: ['certifiedSite', 'infusionSite', 'canStay', 'wayHome', 'visits'],
    points: [
      {
        says: 'At a distance the first question is where he is. Help is sent there while somebody stays with him on the call; he is asked to move away from what he brought, and not to drive. By convention here; its record is unconfirmed.',
        because: ['imminent-risk-actions'],
      },
      {
        says: 'This is immediate danger: 911, for the place where he is, which need not be the place that a call from the clinic reaches. 988 stands beside it. The wording on 911 is unconfirmed here; what a call reaches is on no record.',
        because: ['crisis-988'],
      },
      {
        says: 'Esketamine is not shown to prevent suicide. The trials in acute suicidality treated people in hospital, so an emergency or inpatient assessment comes first: a convention here.',
        because: ['esk-limit-not-suicide-prevention', 'trial-aspire-pooled'],
      },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: true,
      weigh: ['always/racemic-off-label', 'safety/assessment-first', 'safety/intent-or-plan', 'safety/recent-behavior', 'safety/risk-judged-high'],
    },
  }),
  practice({
    id: 'a-few-sips',
    title: 'A retired weaver and her daughter',
    difficulty: 'everyday',
    lesson: 'safety-first',
    practices: ['safety/ect-first', 'safety/ect-closed', 'safety/passive-or-earlier', 'safety/not-suicide-prevention', 'indication/treatment-resistant'],
    narrative: [
      'She is 62, past menopause, a retired weaver, brought to the emergency department by her daughter. Her third episode of depression began in summer, and I judged it severe. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks changed nothing. Her daughter gave her both.',
      'Since Saturday she has turned her head from every plate and takes a few sips a day and no tablet; nothing is worth swallowing, she says. Asked, she does not do it in order to die. We have assessed her and begun fluids. There is no catatonia, and psychosis was looked for and not found. She is clear, understands what is asked and can decide. She fills in no scale.',
      'Asked alone, she says that she would rather not wake up. She has no thought of killing herself and never made an attempt. I judge the risk moderate. Her daughter stays with her. Nobody has spoken of ECT. A student asks whether ketamine would be quicker. Blood pressure is 108/66.',
    ],
    given: {
      age: 62,
      ideation: 'passive',
      ideationRecency: 'today',
      ideationReporter: 'patient',
      aloneNow: 'no',
      riskView: 'moderate',
      refusesIntake: 'yes',
      safetySteps: ['assessment', 'someone-staying'],
      setting: 'emergency',
      assessmentDone: 'yes',
      scores: [],
      trials: [course('sertraline', 150, 10), course('venlafaxine', 225, 8)],
      oralAntidepressant: 'no',
      bloodPressure: seated(108, 66),
    },
    points: [
      { says: 'Medical assessment with fluids and nutrition comes first, a convention here. ECT is the first choice where life is at risk; in acute severe depression about 65–75% respond.', because: ['stage-of-treatment-before-esketamine', 'ect-response-rate'] },
      { says: 'Nobody has closed ECT. Were it declined, not available, not suitable or without response, either drug could be weighed inside that care: a convention here.', because: ['ect-response-rate'] },
      {
        says: 'A wish to be dead is the low triage level; a structured assessment, a safety plan and monitoring go with it here. Refusing food and fluids is the emergency, whatever that level says.',
        because: ['cssrs-screener-levels'],
      },
      {
        says: 'Quicker? One infusion acts most after about a day, on low evidence, and no record here tests either drug in people who refuse food and fluids. In hospital ECT brought more remission than ketamine in one open trial; mostly outpatients responded the other way in another.',
        because: ['rac-onset-duration', 'trial-ketect-2022', 'trial-elekt-d'],
      },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: true,
      weigh: ['always/racemic-off-label', 'safety/ect-first'],
    },
  }),
] as const
