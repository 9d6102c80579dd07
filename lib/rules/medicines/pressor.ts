import { any } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

const withCare = { esketamine: ['with-care', 'label-warning'], racemic: ['with-care', 'convention'] } as const
const careful = { holds: 'yes', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' } as const
const clear = { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' } as const

/** An MAOI may add to the pressure rise; the label monitors it and does not forbid it. */
export const maoi = rule({
  id: 'medicines/maoi',
  title: 'MAOI',
  when: yes('maoi'),
  effect: withCare,
  says: 'Blood pressure may rise further and is monitored; the label makes this no contraindication. For infusions the same is presumed, not confirmed.',
  because: ['esk-interaction-maoi', 'h-stimulants-maoi'],
  examples: [{ given: { maoi: 'yes' }, ...careful }, clear, { given: { maoi: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' }],
})

/** A stimulant or modafinil may add to the pressure rise. */
export const stimulantOrModafinil = rule({
  id: 'medicines/stimulant-or-modafinil',
  title: 'Stimulant or modafinil',
  when: any(yes('stimulantMedicine'), yes('modafinil')),
  effect: withCare,
  says: 'Blood pressure may rise further after esketamine and is monitored. For infusions the same is presumed, not confirmed.',
  because: ['esk-interaction-stimulants', 'h-stimulants-maoi'],
  examples: [
    { given: { stimulantMedicine: 'yes' }, ...careful },
    { given: { modafinil: 'yes' }, ...careful },
    clear,
    { given: { modafinil: 'not-known' }, holds: 'unknown', esketamine: 'discuss-with-care' },
  ],
})
