import { all } from '../../logic/expression'
import { rule } from '../../clinical/rule'

/** The box at the head of the label, which is why the drug has a restricted program. */
export const boxedWarning = rule({
  id: 'always/boxed-warning',
  title: 'Boxed warning',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'The boxed warning names sedation, dissociation, respiratory depression, abuse and misuse, and suicidal thoughts and behavior. Because of these the drug is supplied only through a restricted program, the REMS.',
  occasion: 'going-ahead',
  because: ['esk-boxed-warning'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})

/** Breathing can fail after a dose, which the source article leaves out. */
export const breathingAfterDose = rule({
  id: 'always/breathing-after-dose',
  title: 'Breathing after a dose',
  when: all(),
  effect: { esketamine: ['say', 'label-warning'] },
  says: 'Respiratory depression has been seen since the drug came to market. Oxygen saturation is followed for at least 2 hours after each dose. The label’s own wording on pulse oximetry is not confirmed here.',
  occasion: 'going-ahead',
  because: ['esk-respiratory-depression', 'esk-boxed-warning', 'esk-2h-monitoring'],
  examples: [{ given: {}, holds: 'yes', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' }],
})
