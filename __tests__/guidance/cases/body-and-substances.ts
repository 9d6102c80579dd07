import { cannotTell, notSupported, stepsFirst, supported, withCare, type WorkedCase } from './worked-case'

const ages: readonly WorkedCase[] = [
  { name: 'Age 17', given: { age: 17 }, ...notSupported, finds: { 'age/under-18': /child|adolescent/i }, cites: ['esk-paediatric'], tiers: { esketamine: 'label-advises-against', racemic: 'convention' } },
  { name: 'Age 18 carries the class warning', given: { age: 18 }, ...supported, finds: { 'age/18-to-24': /suicidal/i } },
  { name: 'Age 24 carries the class warning', given: { age: 24 }, ...supported, finds: { 'age/18-to-24': /suicidal/i }, cites: ['esk-suicidality-young-adults'] },
  { name: 'Age 25 no longer carries it', given: { age: 25 }, ...supported, findsNot: ['age/18-to-24'] },
  { name: 'Age 64', given: { age: 64 }, ...supported, findsNot: ['age/65-to-74'] },
  { name: 'Age 65', given: { age: 65 }, ...withCare, finds: { 'age/65-to-74': /65|older/i }, cites: ['trial-transform-3'] },
  { name: 'Age 74', given: { age: 74 }, ...withCare, findsNot: ['age/75-and-over'] },
  { name: 'Age 75: no signal of benefit', given: { age: 75 }, ...withCare, finds: { 'age/75-and-over': /benefit/i }, cites: ['trial-transform-3'] },
  { name: 'Age not known', given: { age: 'not-known' }, ...cannotTell, asksFirst: 'age' },
  { name: 'Age 120 is possible', given: { age: 120 }, ...withCare, refused: {} },
  { name: 'Age 121 is refused', given: { age: 121 }, ...cannotTell, asksFirst: 'age', refused: { age: /120/ } },
  { name: 'Age below zero is refused', given: { age: -1 }, ...cannotTell, refused: { age: /0/ } },
]

const pregnancy: readonly WorkedCase[] = [
  { name: 'Pregnant', given: { pregnancy: 'pregnant' }, ...notSupported, finds: { 'reproductive/pregnant': /perinatal/i }, cites: ['esk-pregnancy', 'h-pregnancy'], tiers: { esketamine: 'label-advises-against', racemic: 'trial-exclusion' } },
  { name: 'Pregnancy possible', given: { pregnancy: 'possible' }, ...cannotTell, asks: ['pregnancy'] },
  { name: 'Pregnancy not known', given: { pregnancy: 'not-known' }, ...cannotTell, asks: ['pregnancy'] },
  { name: 'A test four weeks old counts', given: { pregnancy: 'no', pregnancyTestDate: '2026-10-28' }, ...supported, stale: [] },
  { name: 'A test older than four weeks is asked again', given: { pregnancy: 'no', pregnancyTestDate: '2026-10-27' }, ...cannotTell, asks: ['pregnancy'], stale: ['pregnancyTestDate'] },
  { name: 'Breastfeeding', given: { pregnancy: 'no', breastfeeding: 'yes' }, ...withCare, cites: ['esk-lactation'] },
  { name: 'Breastfeeding not asked where it can apply', given: { pregnancy: 'no', breastfeeding: undefined }, ...withCare, asksOnly: ['breastfeeding'] },
  { name: 'Breastfeeding not asked where it cannot apply', given: { breastfeeding: undefined }, ...supported, asksNot: ['breastfeeding'] },
]

const organs: readonly WorkedCase[] = [
  { name: 'Hypersensitivity to either: one does not replace the other', given: { hypersensitivity: 'yes' }, ...notSupported, finds: { 'organs/hypersensitivity': /S-form|replace/i }, tiers: { esketamine: 'label-contraindication', racemic: 'label-contraindication' } },
  { name: 'Liver disease, Child-Pugh A', given: { liver: 'child-pugh-a' }, ...supported },
  { name: 'Liver disease, Child-Pugh B', given: { liver: 'child-pugh-b' }, ...withCare },
  { name: 'Liver disease, Child-Pugh C', given: { liver: 'child-pugh-c' }, ...notSupported, tells: [/hepatolog/i], cites: ['esk-hepatic', 'h-hepatic'], tiers: { esketamine: 'label-advises-against', racemic: 'convention' } },
  { name: 'Liver disease, class not known', given: { liver: 'class-not-known' }, ...cannotTell, asks: ['liver'] },
  { name: 'Liver not asked', given: { liver: undefined }, ...withCare, asksOnly: ['liver'] },
  { name: 'Bladder symptoms before', given: { bladder: 'yes' }, ...withCare, cites: ['esk-cystitis'] },
  { name: 'Sleep apnea or COPD limiting breathing', given: { respiratory: 'limiting' }, ...withCare },
  { name: 'Controlled asthma', given: { respiratory: 'controlled-asthma' }, ...supported, finds: { 'organs/controlled-asthma': /asthma/i } },
  { name: 'Untreated thyroid disease', given: { thyroid: 'yes' }, ...stepsFirst, step: /treat/i, tells: [/provisional/i] },
  { name: 'Untreated anemia', given: { anemia: 'yes' }, ...stepsFirst, step: /treat/i },
  { name: 'Untreated sleep apnea', given: { sleepApnea: 'yes' }, ...stepsFirst, step: /treat/i },
  { name: 'Low mood induced by a medicine beside the depression', given: { medicineInduced: 'yes' }, ...stepsFirst },
]

const substances: readonly WorkedCase[] = [
  { name: 'Untreated alcohol use disorder', given: { alcohol: 'untreated' }, ...stepsFirst, step: /withdrawal|treat/i, cites: ['h-sud'] },
  { name: 'Untreated opioid use disorder', given: { opioids: 'untreated' }, ...stepsFirst, finds: { 'substances/untreated-opioid-use-disorder': /buprenorphine or methadone/i }, tells: [/naloxone/i] },
  { name: 'Untreated stimulant use disorder', given: { stimulants: 'untreated' }, ...stepsFirst },
  { name: 'Untreated sedative use disorder', given: { sedatives: 'untreated' }, ...stepsFirst, step: /withdrawal|taper/i },
  { name: 'Alcohol use disorder in treatment', given: { alcohol: 'treated' }, ...withCare },
  { name: 'Opioid use disorder in remission', given: { opioids: 'remission' }, ...withCare },
  { name: 'Mild sedative use disorder', given: { sedatives: 'mild' }, ...withCare },
  { name: 'Heavy alcohol use', given: { alcohol: 'heavy' }, ...withCare, finds: { 'substances/heavy-alcohol': /alcohol/i } },
  { name: 'Alcohol use without disorder', given: { alcohol: 'use' }, ...supported },
  { name: 'Alcohol not known', given: { alcohol: 'not-known' }, ...cannotTell, asks: ['alcohol'] },
  { name: 'Active ketamine use disorder', given: { dissociatives: 'active' }, ...notSupported, tells: [/addiction/i], tiers: { racemic: 'trial-exclusion' } },
  { name: 'Past ketamine use disorder', given: { dissociatives: 'past' }, ...withCare, finds: { 'substances/past-dissociative-use-disorder': /monitor/i } },
  { name: 'Ketamine use outside care not asked', given: { dissociatives: undefined }, ...cannotTell, asks: ['dissociatives'] },
]

const medicines: readonly WorkedCase[] = [
  { name: 'A benzodiazepine', given: { benzodiazepine: 'yes' }, ...withCare, finds: { 'medicines/benzodiazepine': /abrupt|sudden/i }, cites: ['h-benzo-attenuation'] },
  { name: 'An opioid medicine', given: { opioidMedicine: 'yes' }, ...withCare },
  { name: 'A Z-drug', given: { zDrug: 'yes' }, ...withCare, finds: { 'medicines/other-sedating-medicine': /sedat/i } },
  { name: 'A gabapentinoid', given: { gabapentinoid: 'yes' }, ...withCare, finds: { 'medicines/other-sedating-medicine': /sedat/i } },
  { name: 'A sedating antipsychotic', given: { sedatingAntipsychotic: 'yes' }, ...withCare, finds: { 'medicines/other-sedating-medicine': /sedat/i } },
  { name: 'An MAOI: monitor, no contraindication', given: { maoi: 'yes' }, ...withCare, finds: { 'medicines/maoi': /pressure|monitor/i } },
  { name: 'A stimulant', given: { stimulantMedicine: 'yes' }, ...withCare },
  { name: 'Modafinil', given: { modafinil: 'yes' }, ...withCare },
  { name: 'Lamotrigine: no weakening shown', given: { lamotrigine: 'yes' }, ...supported, finds: { 'medicines/lamotrigine': /lamotrigine|weak|reduc|effect/i } },
  { name: 'Lithium: no weakening shown', given: { lithium: 'yes' }, ...supported, finds: { 'medicines/lithium': /lithium|weak|reduc|effect/i } },
]

const access: readonly WorkedCase[] = [
  { name: 'No certified site within reach', given: { certifiedSite: 'no' }, esketamine: 'other-steps-first', racemic: 'discuss-with-care', finds: { 'access/no-certified-site': /access|arrange|site/i } },
  { name: 'No monitored infusion site within reach', given: { infusionSite: 'no' }, esketamine: 'discuss', racemic: 'other-steps-first' },
  { name: 'Cannot stay 2 hours', given: { canStay: 'no' }, ...stepsFirst, step: /arrange|time|stay/i },
  { name: 'No way home without driving', given: { wayHome: 'no' }, ...stepsFirst, step: /arrange|home|escort|ride/i },
  { name: 'Declines esketamine', given: { declinesEsketamine: 'yes' }, esketamine: 'other-steps-first', racemic: 'discuss-with-care' },
  { name: 'Declines infusions', given: { declinesInfusion: 'yes' }, esketamine: 'discuss', racemic: 'other-steps-first' },
  { name: 'An access problem never hides a stop', given: { certifiedSite: 'no', infusionSite: 'no', aneurysm: 'yes' }, ...notSupported },
  { name: 'Declines any oral antidepressant: for resistance esketamine may stand alone', given: { oralAntidepressant: 'declines' }, ...supported },
]

export const bodyAndSubstances: readonly WorkedCase[] = [...ages, ...pregnancy, ...organs, ...substances, ...medicines, ...access]
