import { choice, yesNo, type TextItem, type TrialsItem } from '../item'

/** How far a treatment has come, named with the treatment. */
const courses = (name: string) =>
  ({
    none: ['None', `${name} not tried`],
    started: ['Started', `${name} started`],
    adequate: ['Adequate course', `adequate course of ${name}`],
    declined: ['Declined', `${name} declined`],
    'not-available': ['Not available', `${name} not available`],
    'not-suitable': ['Not suitable', `${name} not suitable`],
  }) as const
const responses = (name: string) =>
  ({ none: ['None', `no response to ${name}`], partial: ['Partial', `partial response to ${name}`], good: ['Good', `good response to ${name}`] }) as const
const other = { section: 'treatments', role: 'access', why: 'Other options stand beside these two, each with its place in this person’s care.' } as const
const earlier = {
  section: 'treatments',
  role: 'holding',
  history: true,
  why: 'What an earlier course did is the best guide to the next one.',
} as const
/** What an earlier course did, named with the drug. */
const earlierOptions = (name: string) =>
  ({
    none: ['None', `no ${name} before`],
    response: ['Helped', `${name} helped before`],
    'no-benefit-this-episode': ['Adequate course, no benefit, this episode', `an adequate course of ${name} without benefit in this episode`],
    'no-benefit-earlier': ['Adequate course, no benefit, earlier episode', `an adequate course of ${name} without benefit in an earlier episode`],
    incomplete: ['Course not completed', `a course of ${name} that was not completed`],
  }) as const
const harm = { section: 'treatments', group: 'Harm from ketamine or esketamine before', role: 'holding', history: true, why: 'Serious harm before asks for a specialist review first.' } as const
const cause = { section: 'treatments', group: 'Untreated medical causes', role: 'open', why: 'A treatable cause is treated first; the count of failed trials is provisional until then.' } as const

export const treatmentItems = {
  trials: {
    kind: 'trials',
    section: 'treatments',
    ask: 'Medicine trials for this depression',
    says: 'adequate antidepressant trials in this episode',
    why: 'Treatment resistance is counted from trials that were long enough, at a sufficient dose, and taken.',
    role: 'holding',
    history: true,
  } satisfies TrialsItem,
  psychotherapy: choice({ ...other, ask: 'Evidence-based psychotherapy', says: 'psychotherapy', options: courses('psychotherapy'), neutral: 'none' }),
  psychotherapyResponse: choice({ ...other, role: 'record', ask: 'Response to psychotherapy', says: 'response to psychotherapy', options: responses('psychotherapy') }),
  ect: choice({ ...other, ask: 'ECT', says: 'ECT', options: courses('ECT'), neutral: 'none' }),
  ectResponse: choice({ ...other, ask: 'Response to ECT', says: 'response to ECT', options: responses('ECT'), neutral: 'good' }),
  tms: choice({ ...other, role: 'record', ask: 'TMS', says: 'TMS', options: courses('TMS') }),
  tmsResponse: choice({ ...other, role: 'record', ask: 'Response to TMS', says: 'response to TMS', options: responses('TMS') }),
  priorEsketamine: choice({
    ...earlier,
    ask: 'Esketamine before (an adequate course is 4 weeks or more)',
    says: 'earlier esketamine',
    options: earlierOptions('esketamine'),
  }),
  priorInfusion: choice({
    ...earlier,
    ask: 'Ketamine infusions before (an adequate course is 6 or more)',
    says: 'earlier ketamine infusions',
    options: earlierOptions('ketamine infusions'),
  }),
  priorOther: choice({
    ...earlier,
    role: 'record',
    ask: 'Ketamine by another route before',
    says: 'earlier ketamine by another route',
    options: { no: ['No', 'no earlier ketamine by another route'], yes: ['Yes', 'earlier ketamine by another route'] },
  }),
  harmCrisis: yesNo({ ...harm, ask: 'Hypertensive crisis', says: 'hypertensive crisis after ketamine or esketamine' }),
  harmApnea: yesNo({ ...harm, ask: 'Apnea or slowed breathing', says: 'apnea after ketamine or esketamine' }),
  harmCystitis: yesNo({ ...harm, ask: 'Cystitis', says: 'cystitis from ketamine or esketamine' }),
  harmMisuse: yesNo({ ...harm, ask: 'Misuse', says: 'misuse of prescribed ketamine or esketamine' }),
  oralAntidepressant: choice({
    section: 'treatments',
    ask: 'Oral antidepressant now',
    says: 'oral antidepressant',
    why: 'The approved use for acute suicidal thoughts includes one; for treatment resistance it is optional.',
    role: 'access',
    options: {
      yes: ['Yes, taking or started', 'an oral antidepressant is taken or started'],
      no: ['No', 'no oral antidepressant now'],
      declines: ['Declines any', 'declines any oral antidepressant'],
    },
    neutral: 'no',
  }),
  oralAntidepressantName: {
    kind: 'text',
    section: 'treatments',
    ask: 'Which one',
    says: 'name of the oral antidepressant',
    why: 'Stated in the note.',
    role: 'record',
    longest: 80,
  } satisfies TextItem,
  thyroid: yesNo({ ...cause, ask: 'Thyroid disease', says: 'untreated thyroid disease' }),
  anemia: yesNo({ ...cause, ask: 'Anemia', says: 'untreated anemia' }),
  sleepApnea: yesNo({ ...cause, ask: 'Sleep apnea', says: 'untreated sleep apnea' }),
  medicineInduced: yesNo({ ...cause, ask: 'Induced by a medicine or substance', says: 'low mood induced by a medicine or substance' }),
  otherCause: yesNo({ ...cause, ask: 'Another treatable cause', says: 'another untreated medical cause', no: 'no other untreated medical cause' }),
} as const
