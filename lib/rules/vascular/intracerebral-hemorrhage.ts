import { rule } from '../../clinical/rule'
import { yes } from '../../clinical/words'

/** Bleeding inside the brain may happen again when pressure rises; a family history does not count. */
export const intracerebralHemorrhage = rule({
  id: 'vascular/intracerebral-hemorrhage',
  title: 'History of intracerebral hemorrhage',
  when: yes('intracerebralHemorrhage'),
  effect: { esketamine: ['not-supported', 'label-contraindication'], racemic: ['not-supported', 'convention'] },
  says: 'The pressure rise after a dose is a serious hazard, however long ago it was. For infusion this is the project’s own reading of the same hazard.',
  instead: 'The opinion of a brain specialist or brain surgeon may be sought. The verdict stays. A family history alone does not count here.',
  because: ['esk-contraindications', 'rac-fda-anaesthetic', 'h-aneurysm'],
  examples: [
    { given: { intracerebralHemorrhage: 'yes' }, holds: 'yes', esketamine: 'not-supported', racemic: 'not-supported', racemicApart: 'not-supported' },
    { given: {}, holds: 'no', esketamine: 'discuss', racemicApart: 'discuss' },
    { name: 'an ischemic stroke is another matter', given: { stroke: 'older' }, holds: 'no', esketamine: 'discuss-with-care', racemicApart: 'discuss-with-care' },
    { given: { intracerebralHemorrhage: 'not-known' }, holds: 'unknown', esketamine: 'cannot-tell', racemic: 'cannot-tell' },
  ],
})
