import { practice } from '../practice-case'
import { course, phq9, seated } from './facts'

/** Heart, vessels and blood pressure: what stops, what warns, and what belongs to one day. */
export const vesselCases = [
  practice({
    id: 'repaired-aneurysm',
    title: 'A retired mechanic with a scar he is proud of',
    difficulty: 'first-steps',
    lesson: 'no-effect',
    practices: ['vascular/aneurysm-or-malformation', 'indication/treatment-resistant'],
    narrative: [
      'He is 64, a retired mechanic, severely depressed since he closed his garage. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks did nothing, and he took both. His PHQ-9 is 19 today.',
      'Nine years ago an aneurysm of his abdominal aorta was repaired with a graft. His surgeon sees him once a year and calls the result perfect. Blood pressure is 128/80, and he takes no medicine for it. He stopped smoking on the day of the operation.',
      'He has no suicidal thoughts. A cousin does well on the nasal spray, and he is keen. He lives ten minutes from a certified clinic, and his wife drives.',
    ],
    given: { age: 64, aneurysm: 'yes' },
    points: [
      {
        says: 'Aneurysmal vascular disease is a US label contraindication of esketamine. This project reads a repaired one in the same way.',
        because: ['esk-contraindications'],
      },
      {
        says: 'For an infusion the stop is this project’s reading. The racemic label names conditions where a marked pressure rise is a serious hazard.',
        because: ['rac-fda-anaesthetic', 'h-aneurysm'],
      },
    ],
    reviewed: {
      esketamine: 'not-supported',
      racemic: 'not-supported',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'vascular/aneurysm-or-malformation'],
    },
  }),
  practice({
    id: 'two-strokes-in-a-family',
    title: 'A bookkeeper and two strokes in one family',
    difficulty: 'everyday',
    lesson: 'no-effect',
    practices: ['vascular/other-heart-or-brain-disease', 'vascular/intracerebral-hemorrhage', 'vascular/controlled-hypertension'],
    narrative: [
      'She is 57, a bookkeeper. Her depression came back in February, and I judged it severe. Her PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, both taken daily, did not help.',
      'Four years ago she had an ischemic stroke. Her left hand is still a little slow. The scan showed no bleeding then or since. Her father died at 70 of a bleed inside the brain, and that is what she fears.',
      'She takes two medicines for blood pressure. It was 134/82 five days ago, and her family doctor calls it controlled. The neurologist has not seen her for two years and has given no opinion on this question. She has no suicidal thoughts.',
    ],
    given: { age: 57, stroke: 'older', hypertension: 'controlled', bloodPressure: seated(134, 82, '2026-11-20') },
    points: [
      {
        says: 'A history of intracerebral hemorrhage is a label contraindication of esketamine; an ischemic stroke is not on that US list.',
        because: ['esk-contraindications'],
      },
      { says: 'This project reads that history as the person’s own. A father’s hemorrhage is not counted.', because: ['esk-contraindications'] },
      { says: 'Pressure peaks about 40 minutes after esketamine and stays up for about four hours; infusion raises it too.', because: ['esk-bp-after-dose', 'rac-fda-anaesthetic'] },
    ],
    reviewed: {
      esketamine: 'discuss-with-care',
      racemic: 'discuss-with-care',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'vascular/other-heart-or-brain-disease'],
    },
  }),
  practice({
    id: 'back-on-the-field',
    title: 'A high school coach who is back on the field',
    difficulty: 'everyday',
    lesson: 'sources-disagree',
    practices: ['vascular/recent-event', 'vascular/recent-event-cleared', 'indication/treatment-resistant'],
    narrative: [
      'He is 58, a high school coach. His third episode of depression began in February, and I judged it severe. His PHQ-9 is 20 today. Sertraline 150 mg for 12 weeks did nothing, nor has mirtazapine 30 mg, now for 9 weeks. He takes his tablets daily.',
      'In late August he had a heart attack, and a stent was placed. He has had no chest pain since. His heart pumps as it did before, with a regular beat, and he has never had hypertension. Blood pressure is 118/74.',
      'A website from Europe told him that six weeks are enough. His cardiologist will see him in January and has not been asked about either drug. He has no suicidal thoughts. His wife would drive him.',
    ],
    given: {
      age: 58,
      scores: phq9(20),
      trials: [course('sertraline', 150, 12), course('mirtazapine', 30, 9, { stopped: 'ongoing' })],
      oralAntidepressantName: 'mirtazapine',
      bloodPressure: seated(118, 74),
      myocardialInfarction: 'within-12-months',
      revascularization: 'within-12-months',
    },
    points: [
      { says: 'In EU information a heart attack in the last 6 weeks closes esketamine; a later day is no clearance there. The US list of contraindications does not name one.', because: ['esk-eu-differences', 'esk-contraindications'] },
      { says: 'Clinics and trials leave out a recent heart attack. That 12 months wait for a cardiology opinion is this project’s line.', because: ['rac-exclusion-lists'] },
      {
        says: 'Both drugs raise blood pressure, and the ketamine label closes it where a rise would be a serious hazard. Whether it would be, three months after his heart attack, is a question for the cardiologist, and can be put now. A recorded opinion opens the talk, with care. What the esketamine label says of such hearts is unconfirmed here.',
        because: ['esk-bp-after-dose', 'rac-fda-anaesthetic', 'esk-cv-caution'],
      },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'vascular/recent-event'],
    },
  }),
  practice({
    id: 'a-limit-on-a-website',
    title: 'A hotel manager who wants an appointment this week',
    difficulty: 'everyday',
    lesson: 'sources-disagree',
    practices: ['vascular/pressure-high-or-uncontrolled', 'indication/treatment-resistant'],
    narrative: [
      'He is 53 and manages a hotel. He is in his third episode of depression, and I judged it severe. His PHQ-9 is 19 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, did nothing. Both were stopped, and he takes no medicine now.',
      'Seated and rested, his blood pressure is 166/96 today. At his check in January it was 138/86. Nobody has ever told him that he has hypertension. He has no headache, no chest pain and no change of vision.',
      'The website of a clinic says that the FDA sets a limit of 160/100 for the spray. He wants to start before a trade fair next week, whatever the number. He has no suicidal thoughts.',
    ],
    given: { age: 53, trials: [course('sertraline', 150, 10), course('venlafaxine', 225, 8)], oralAntidepressant: 'no', bloodPressure: seated(166, 96) },
    points: [
      { says: 'The esketamine label gives no upper cut-off for blood pressure. 160 or 100 is a convention of this project.', because: ['esk-bp-before-dose', 'h-hypertension'] },
      { says: 'Above 140 or 90 the label asks to weigh that session, and perhaps to postpone it.', because: ['esk-bp-before-dose'] },
      { says: 'Both drugs raise blood pressure. Severe or uncontrolled hypertension is treated before either.', because: ['h-hypertension', 'rac-fda-anaesthetic'] },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: false,
      weigh: ['always/racemic-off-label', 'vascular/pressure-high-or-uncontrolled'],
    },
  }),
  practice({
    id: 'a-reading-from-october',
    title: 'A park ranger seen by video',
    difficulty: 'everyday',
    lesson: 'unknown',
    practices: ['vascular/pressure-high-or-uncontrolled', 'vascular/controlled-hypertension', 'vascular/pressure-raised'],
    narrative: [
      'She is 62, a park ranger, and we met by video. Her depression has lasted a year, and I judged it severe. Her PHQ-9, sent this morning, is 19. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks have not helped.',
      'She takes lisinopril for hypertension, which her clinic calls controlled. The last reading in her chart is 126/78, from October 12. Her own cuff has been broken since.',
      'She feels no palpitations and walks eight miles on a working day. She asked for the talk because a colleague was helped by infusions. She has no suicidal thoughts and no other illness.',
    ],
    given: { age: 62, setting: 'remote', hypertension: 'controlled', bloodPressure: seated(126, 78, '2026-10-12') },
    points: [
      { says: 'Where hypertension is treated, a reading counts for 4 weeks here, otherwise for 3 months: conventions of this project.', because: ['h-hypertension'] },
      { says: 'For esketamine, blood pressure is measured before each session. What is too old reads as not known, never as normal.', because: ['esk-bp-before-dose'] },
    ],
    reviewed: { esketamine: 'cannot-tell', racemic: 'cannot-tell', safetyFirst: false, weigh: ['always/racemic-off-label'] },
  }),
  practice({
    id: 'pressure-in-the-chest',
    title: 'A taxi driver who sat down in the hallway',
    difficulty: 'first-steps',
    lesson: 'safety-first',
    practices: ['safety/medical-sign', 'indication/treatment-resistant'],
    narrative: [
      'He is 59, a taxi driver, sent to talk about ketamine. Depression has kept him off the road since June, and I judged it severe. His PHQ-9 is 21 today. Sertraline 150 mg for 10 weeks and venlafaxine 225 mg for 8 weeks, taken daily, changed nothing.',
      'He came up the stairs and sat down in the hallway. He has had a pressing pain behind the breastbone for 20 minutes. He blames the stairs and a greasy breakfast. Blood pressure is 136/84. He has no known heart disease.',
      'He would rather talk about treatment now than lose another day. Asked alone, he has no suicidal thoughts. His son is waiting in the car.',
    ],
    given: { age: 59, scores: phq9(21), chestPain: 'yes', bloodPressure: seated(136, 84) },
    points: [
      {
        says: 'With chest pain, emergency care comes now: 911, not the son’s car. It is marked a convention only because its record is unconfirmed.',
        because: ['esk-cv-caution', 'crisis-988'],
      },
      { says: 'The racemic label rules out conditions in which a marked rise in blood pressure would be a serious hazard.', because: ['rac-fda-anaesthetic'] },
    ],
    reviewed: {
      esketamine: 'other-steps-first',
      racemic: 'other-steps-first',
      safetyFirst: true,
      weigh: ['always/racemic-off-label', 'safety/medical-sign'],
    },
  }),
] as const
