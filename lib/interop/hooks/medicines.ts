import type { Drug } from '../../clinical/drugs'
import { dayOf, foreign, word, type Foreign } from './foreign'
import { drugsOf } from './ingredients'

/** A drug of the list that a chart names: when it was last written down, and whether it is told as taken now. */
export type ListedDrug = { readonly drug: Drug; readonly on?: string; readonly isCurrent: boolean }

const NEVER_TAKEN: readonly string[] = ['entered-in-error', 'cancelled', 'draft', 'not-taken', 'intended']
const NO_ORDER: readonly string[] = ['proposal', 'plan', 'option']

/** Whether a request or statement tells of a medicine that was taken, or ordered to be. */
function counts({ resourceType, status, intent, doNotPerform }: Foreign): boolean {
  if (NEVER_TAKEN.includes(word(status)) || word(status) === '') return false
  return resourceType === 'MedicationStatement' || (doNotPerform !== true && !NO_ORDER.includes(word(intent)))
}

const dayIn = ({ authoredOn, effectiveDateTime, effectivePeriod, dateAsserted }: Foreign): string | undefined =>
  dayOf(authoredOn) ?? dayOf(effectiveDateTime) ?? dayOf(foreign(effectivePeriod).end) ?? dayOf(foreign(effectivePeriod).start) ?? dayOf(dateAsserted)

function later(a: ListedDrug, b: ListedDrug): ListedDrug {
  const on = (a.on ?? '') > (b.on ?? '') ? a.on : b.on
  return { drug: a.drug, ...(on !== undefined && { on }), isCurrent: a.isCurrent || b.isCurrent }
}

/** The drugs of the list among requests and statements, each once, by name. `others`: medicines that came along with them. */
export function drugsListed(resources: readonly Foreign[], others: readonly Foreign[]): readonly ListedDrug[] {
  const found = new Map<string, ListedDrug>()
  for (const resource of resources.filter(counts)) {
    const on = dayIn(resource)
    for (const drug of drugsOf(resource, others)) {
      const one: ListedDrug = { drug, ...(on !== undefined && { on }), isCurrent: resource.status === 'active' }
      const known = found.get(drug.id)
      found.set(drug.id, known === undefined ? one : later(known, one))
    }
  }
  return [...found.values()].toSorted((a, b) => (a.drug.name < b.drug.name ? -1 : 1))
}
