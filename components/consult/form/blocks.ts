import type { Item, Section } from '@/lib/clinical/item'
import { itemIds, items, type ItemId } from '@/lib/clinical/items'
import { isChoiceId, type ChoiceId } from '../draft/entries'

/** What one press answers for a whole group: its words, and the answer to each question. */
export type Whole = { readonly says: string; readonly rest: string; readonly answers: readonly (readonly [ChoiceId, string])[] }

/** Questions that stand together: a group of exceptions, or one question alone. */
type Block = { readonly group?: string; readonly ids: readonly ItemId[] }

/** Groups of the form beside those of the questions themselves, in the order of asking. */
const joined: Readonly<Record<string, readonly ItemId[]>> = {
  'Psychosis and mania': ['psychosis', 'schizophreniaSpectrum', 'mania', 'broughtOnByKetamine'],
  'Psychotherapy, ECT and TMS': ['psychotherapy', 'psychotherapyResponse', 'ect', 'ectResponse', 'tms', 'tmsResponse'],
  'Ketamine or esketamine before': ['priorEsketamine', 'priorInfusion', 'priorOther'],
  'Liver, breathing, bladder and cognition': ['liver', 'respiratory', 'bladder', 'cognition'],
  'Medicines now': [
    ...(['benzodiazepine', 'benzodiazepineDose', 'zDrug', 'gabapentinoid', 'sedatingAntipsychotic', 'opioidMedicine', 'stimulantMedicine'] as const),
    ...(['modafinil', 'maoi', 'lamotrigine', 'lithium', 'otherMoodStabilizer'] as const),
  ],
  Substances: ['alcohol', 'opioids', 'stimulants', 'sedatives', 'cannabis', 'dissociatives', 'remissionMonths'],
  'Within reach': ['certifiedSite', 'infusionSite', 'canStay', 'wayHome', 'visits'],
  'Refusals and wishes': ['declinesEsketamine', 'declinesInfusion', 'wantsHomeUse'],
}

const joinedBy = new Map<ItemId, string>(Object.entries(joined).flatMap(([group, ids]) => ids.map((id) => [id, group] as const)))

function groupOf(id: ItemId): string | undefined {
  const item: Item = items[id]
  return joinedBy.get(id) ?? item.group
}

/** The questions of a section in order; a group stands where its first question does. */
export function blocksOf(section: Section): readonly Block[] {
  const ids = itemIds.filter((id) => items[id].section === section)
  return ids.flatMap((id): readonly Block[] => {
    const group = groupOf(id)
    if (group === undefined) return [{ ids: [id] }]
    const members = joined[group] ?? ids.filter((other) => groupOf(other) === group)
    return members[0] === id ? [{ group, ids: members }] : []
  })
}

/** The answer of a question that finds nothing: "no", "none" or "never". */
function nothingFound(id: ChoiceId): string | undefined {
  return ['no', 'none', 'never'].find((value) => Object.hasOwn(items[id].options, value))
}

/** Questions within a group that only follow from another one, and are not answered with it. */
const follows = (id: ItemId): boolean => id.endsWith('Response')

/** What one press answers in a group; undefined where each question asks for its own answer. */
export function wholeOf(group: string, ids: readonly ItemId[]): Whole | undefined {
  const choices = ids.filter(isChoiceId)
  if (group === 'Bipolar depression') return undefined
  if (group === 'Within reach') return { says: 'All of these', rest: 'All of the others', answers: choices.map((id) => [id, 'yes']) }
  const answers = choices.filter((id) => !follows(id)).flatMap((id): readonly (readonly [ChoiceId, string])[] => {
    const nothing = nothingFound(id)
    return nothing === undefined ? [] : [[id, nothing]]
  })
  return { says: 'None of these', rest: 'None of the others', answers }
}
