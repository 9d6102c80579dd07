import { any } from '../../logic/expression'
import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** An aneurysm or malformation may rupture when pressure rises; both drugs raise it. */
export const aneurysmOrMalformation = rule({
  id: 'vascular/aneurysm-or-malformation',
  title: 'Aneurysmal vascular disease or arteriovenous malformation',
  when: any(yes('aneurysm'), yes('arteriovenousMalformation')),
  effect: { esketamine: ['not-supported', 'label-contraindication'], racemic: ['not-supported', 'convention'] },
  says: 'The pressure rise after a dose is a serious hazard here, also after a repair. For infusion this is the project’s own reading of the same hazard.',
  instead: 'The opinion of a brain or vascular surgeon may be sought. The verdict stays, and other treatments remain open.',
  because: ['esk-contraindications', 'rac-fda-anaesthetic', 'h-aneurysm'],
  examples: [
    { name: 'repaired aortic aneurysm', given: { aneurysm: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: { arteriovenousMalformation: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemic: 'discuss-with-care', racemicApart: 'discuss' },
    { given: { aneurysm: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
    { name: 'ideation not asked, and an aneurysm', given: { ideation: 'not-asked', aneurysm: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported' },
  ],
})
