import { options, type Option } from '../../clinical/rule'
import { each, foreign, word, type Foreign } from './foreign'
import { drugsOf, medicineTexts } from './ingredients'

/** Names of racemic ketamine; esketamine is a drug of the list. */
const ketamine = /(^|[^\p{L}])(ketamine|ketalar)(?!\p{L})/iu

function optionsIn(order: Foreign, others: readonly Foreign[]): readonly Option[] {
  const isEsketamine = drugsOf(order, others).some(({ id }) => id === 'esketamine')
  const isKetamine = medicineTexts(order, others).some((text) => ketamine.test(text))
  return [...(isEsketamine ? (['esketamine'] as const) : []), ...(isKetamine ? (['racemic'] as const) : [])]
}

/** The drafts that a call is about: those selected, or all where none is. */
function draftsOf(context: Foreign): readonly Foreign[] {
  const drafts = each(foreign(context.draftOrders).entry).map(({ resource }) => foreign(resource))
  const selected = Array.isArray(context.selections) ? context.selections.map(word) : []
  return selected.length === 0 ? drafts : drafts.filter(({ resourceType, id }) => resourceType === 'Medication' || selected.includes(`${word(resourceType)}/${word(id)}`))
}

/** Which of the two options draft orders are for, by the name of the medicine. */
export function optionsOrdered(context: Foreign): readonly Option[] {
  const drafts = draftsOf(context)
  const others = drafts.filter(({ resourceType }) => resourceType === 'Medication')
  const found = drafts.filter(({ resourceType }) => resourceType === 'MedicationRequest').flatMap((order) => optionsIn(order, others))
  return options.filter((option) => found.includes(option))
}
