import { choice, yesNo, type DateItem, type NumberItem, type TextItem } from '../item'

const medicine = { section: 'medicines', group: 'Medicines now', role: 'open' } as const
const sedation = 'Sedation and slowed breathing can add up.'
const pressure = 'Blood pressure can rise further.'
const substance = { section: 'medicines', role: 'holding', why: 'An active disorder is treated first; ketamine itself can be misused.' } as const
/** Use of a substance, named with the substance. */
const disorders = (name: string) =>
  ({
    none: ['None', `no ${name} use`],
    use: ['Use without disorder', `${name} use without disorder`],
    mild: ['Mild disorder', `mild ${name} use disorder`],
    treated: ['Moderate or severe, in treatment', `moderate or severe ${name} use disorder in treatment`],
    untreated: ['Moderate or severe, untreated', `moderate or severe ${name} use disorder, untreated`],
    remission: ['In remission', `${name} use disorder in remission`],
  }) as const

export const medicineItems = {
  benzodiazepine: yesNo({ ...medicine, ask: 'Benzodiazepine', says: 'benzodiazepine', yes: 'takes a benzodiazepine', why: `${sedation} High doses were linked to a weaker response.` }),
  benzodiazepineDose: {
    kind: 'text',
    section: 'medicines',
    ask: 'Which benzodiazepine, and dose',
    says: 'benzodiazepine dose',
    why: 'Stated in the note.',
    role: 'record',
    longest: 80,
  } satisfies TextItem,
  zDrug: yesNo({ ...medicine, ask: 'Z-drug', says: 'Z-drug', yes: 'takes a Z-drug', why: sedation }),
  gabapentinoid: yesNo({ ...medicine, ask: 'Gabapentin or pregabalin', says: 'gabapentinoid', yes: 'takes a gabapentinoid', why: sedation }),
  sedatingAntipsychotic: yesNo({ ...medicine, ask: 'Sedating antipsychotic', says: 'sedating antipsychotic', yes: 'takes a sedating antipsychotic', why: sedation }),
  opioidMedicine: yesNo({ ...medicine, ask: 'Opioid medicine', says: 'opioid medicine', yes: 'takes an opioid medicine', why: sedation }),
  stimulantMedicine: yesNo({ ...medicine, ask: 'Stimulant', says: 'stimulant medicine', yes: 'takes a stimulant', why: pressure }),
  modafinil: yesNo({ ...medicine, ask: 'Modafinil or armodafinil', says: 'modafinil', yes: 'takes modafinil or armodafinil', why: pressure }),
  maoi: yesNo({ ...medicine, ask: 'MAOI', says: 'MAOI', yes: 'takes an MAOI', why: pressure }),
  lamotrigine: yesNo({ ...medicine, ask: 'Lamotrigine', says: 'lamotrigine', yes: 'takes lamotrigine', why: 'Often asked about: whether it weakens the effect.' }),
  lithium: yesNo({ ...medicine, ask: 'Lithium', says: 'lithium', yes: 'takes lithium', why: 'A mood stabilizer; often asked about: whether it changes the effect.' }),
  otherMoodStabilizer: yesNo({ ...medicine, ask: 'Other mood stabilizer', says: 'other mood stabilizer', yes: 'takes another mood stabilizer', why: 'Counts as a mood stabilizer in bipolar depression.' }),
  alcohol: choice({
    ...substance,
    ask: 'Alcohol',
    says: 'alcohol',
    options: {
      none: ['None', 'no alcohol'],
      use: ['Use without disorder', 'alcohol use without disorder'],
      heavy: ['Heavy use', 'heavy alcohol use'],
      mild: ['Mild disorder', 'mild alcohol use disorder'],
      treated: ['Moderate or severe, in treatment', 'moderate or severe alcohol use disorder in treatment'],
      untreated: ['Moderate or severe, untreated', 'moderate or severe alcohol use disorder, untreated'],
      remission: ['In remission', 'alcohol use disorder in remission'],
    },
  }),
  opioids: choice({ ...substance, ask: 'Opioids', says: 'opioid use', options: disorders('opioid') }),
  stimulants: choice({ ...substance, ask: 'Stimulants, cocaine, methamphetamine', says: 'stimulant use', options: disorders('stimulant') }),
  sedatives: choice({ ...substance, ask: 'Sedatives', says: 'sedative use', options: disorders('sedative') }),
  cannabis: choice({ ...substance, ask: 'Cannabis', says: 'cannabis use', options: disorders('cannabis') }),
  dissociatives: choice({
    ...substance,
    ask: 'Ketamine or another dissociative, outside care',
    says: 'ketamine or other dissociative use',
    options: {
      none: ['None', 'no ketamine or dissociative use outside care'],
      use: ['Use without disorder', 'ketamine or dissociative use without disorder'],
      active: ['Use disorder, active', 'active ketamine or dissociative use disorder'],
      past: ['Use disorder, past', 'past ketamine or dissociative use disorder'],
    },
  }),
  remissionMonths: {
    kind: 'number',
    section: 'medicines',
    ask: 'Months in remission',
    says: 'months in remission',
    why: 'Stated in the note.',
    role: 'record',
    unit: 'months',
    min: 0,
    max: 1200,
    whole: false,
  } satisfies NumberItem,
  registerCheckedOn: {
    kind: 'date',
    section: 'medicines',
    ask: 'Prescription register checked on',
    says: 'date of the register check',
    why: 'Stated in the note.',
    role: 'record',
  } satisfies DateItem,
} as const
