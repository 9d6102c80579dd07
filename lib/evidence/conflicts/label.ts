import type { HeldConflict } from './held-conflict'

/** Where labels of different countries, dates or readers disagree. */
export const labelConflicts = [
  {
    id: 'oral-antidepressant-alongside',
    title: 'Whether esketamine for resistant depression needs an oral antidepressant alongside',
    says: [
      { who: 'US label since January 2025', statement: 'Alone or with an oral antidepressant.', citation: 'esk-indication-trd' },
      { who: 'EU product information', statement: 'Only with an SSRI or SNRI.', citation: 'guideline-ema-smpc' },
      { who: 'Some insurers', statement: 'A concurrent oral antidepressant is still asked for.', citation: 'payer-evicore' },
      { who: 'BCBS North Dakota', statement: 'The newer version of the policy still asks for one.', citation: 'payer-bcbsnd' },
    ],
    howWeRead: 'The US label decides here. Coverage and the EU rule are shown as what they are, apart from the clinical conclusion.',
  },
  {
    id: 'label-copies',
    title: 'Copies of the US label from different dates differ',
    says: [
      { who: 'Label copies since October 2023', statement: 'The boxed warning names respiratory depression.', citation: 'esk-boxed-warning' },
      { who: 'Older copies, as compared in the sedation record', statement: 'Sedation rates in slightly different ranges from 48 to 61%.', citation: 'esk-sedation-rate' },
      { who: 'Header of the current label', statement: 'Version 18, effective March 13, 2026; its text was not read.', citation: 'esk-spl-current-version' },
    ],
    howWeRead: 'The latest copy read is used, and the copy is named. Older copies leave respiratory depression out of the box.',
  },
  {
    id: 'contraindications-by-region',
    title: 'US and EU contraindications of esketamine',
    says: [
      { who: 'US label', statement: 'Aneurysmal vascular disease, arteriovenous malformation, past intracerebral hemorrhage, hypersensitivity.', citation: 'esk-contraindications' },
      { who: 'EU product information', statement: 'Adds conditions in which a rise in pressure is a serious risk, and a cardiovascular event in the last 6 weeks.', citation: 'esk-eu-differences' },
    ],
    howWeRead: 'The US list is the contraindication. The EU additions are shown as EU and lead to a cardiology or neurology opinion first.',
  },
  {
    id: 'racemic-contraindications-by-country',
    title: 'Contraindications of racemic ketamine by country',
    says: [
      { who: 'US label', statement: 'Conditions in which a marked rise in pressure is a serious hazard, and hypersensitivity.', citation: 'rac-fda-anaesthetic' },
      { who: 'UK and Swiss labels', statement: 'Add pre-eclampsia, severe coronary disease, stroke or brain injury (UK); pressure above about 180/100 and uncontrolled hyperthyroidism (Swiss).', citation: 'rac-uk-swiss-contraindications' },
    ],
    howWeRead: 'The US label decides; what other countries add is read as a caution.',
  },
  {
    id: 'starting-dose-in-older-adults',
    title: 'Starting dose of esketamine from 65 years',
    says: [
      { who: 'US label', statement: '56 mg on day 1 at any adult age; 28 mg is not a step.', citation: 'esk-dose-trd' },
      { who: 'EU product information', statement: '28 mg from 65 years.', citation: 'esk-eu-differences' },
      { who: 'Monotherapy trial', statement: 'Fixed doses of 56 or 84 mg.', citation: 'trial-janik-2025' },
    ],
    howWeRead: 'The US schedule is shown. No dose is chosen here.',
  },
  {
    id: 'upper-blood-pressure-limit',
    title: 'Whether there is an upper limit of blood pressure before a dose',
    says: [
      { who: 'US label', statement: 'Above 140 systolic or 90 diastolic: weigh, and perhaps delay that session. No upper limit is given.', citation: 'esk-bp-before-dose' },
      { who: 'EU text, as compared in the same record', statement: 'Above 140/90 under 65 years, above 150/90 from 65.', citation: 'esk-bp-before-dose' },
      { who: 'Some vendor calculators, as compared in the same record', statement: 'An FDA limit of 160/100, found in no label copy read.', citation: 'esk-bp-before-dose' },
      { who: 'Swiss label of racemic ketamine', statement: 'Above about 180/100 is a contraindication.', citation: 'rac-uk-swiss-contraindications' },
    ],
    howWeRead: 'Above 140/90 is a caution for that session. Control first at 160 systolic or 100 diastolic and up is a convention of this project, not a label limit.',
  },
  {
    id: 'how-long-pressure-stays-up',
    title: 'How long blood pressure stays raised after a dose',
    says: [
      { who: 'US label', statement: 'About 4 hours, with the peak near 40 minutes.', citation: 'esk-bp-after-dose' },
      { who: 'EU patient leaflet, as compared in the same record', statement: 'About 1 to 2 hours.', citation: 'esk-bp-after-dose' },
    ],
    howWeRead: 'The US label, which is the more cautious, is used.',
  },
  {
    id: 'moderate-liver-impairment',
    title: 'Esketamine in moderate liver impairment',
    says: [
      { who: 'US label', statement: 'A longer observation period may be needed.', citation: 'esk-hepatic' },
      { who: 'EU text, as compared in the same record', statement: 'Caution with the 84 mg dose.', citation: 'esk-hepatic' },
    ],
    howWeRead: 'The US statement leads to a caution; the EU note on dose is left to whoever treats.',
  },
  {
    id: 'how-often-dissociation',
    title: 'How often dissociation occurs',
    says: [
      { who: 'US label, by rating scale', statement: '61 to 84% of patients.', citation: 'esk-dissociation-rate' },
      { who: 'Monotherapy trial, as adverse events reported', statement: '24.3%.', citation: 'trial-janik-2025' },
      { who: 'Week one of treatment, as reported', statement: '16.7%, falling with later sessions.', citation: 'esk-ae-decline' },
    ],
    howWeRead: 'A scale counts every change, a report counts what was mentioned. Whichever is quoted is named.',
  },
  {
    id: 'benzodiazepines',
    title: 'Why benzodiazepines matter',
    says: [
      { who: 'US esketamine label', statement: 'They may deepen sedation: watch closely.', citation: 'esk-interaction-cns-depressants' },
      { who: 'Small observational studies', statement: 'Higher doses went with a weaker antidepressant effect.', citation: 'h-benzo-attenuation' },
    ],
    howWeRead: 'Two separate cautions, one about sedation and one, on weaker evidence, about response. They are reviewed and never stopped abruptly.',
  },
] as const satisfies readonly HeldConflict[]
